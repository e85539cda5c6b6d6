import { done, type Outcome } from '../../core/failure';
import type { Settings } from '../../core/settings/settings';
import { answered, type Context } from '../../excel/run';
import { changeSettings } from '../../excel/settings';
import type { Basis, KeptChange } from '../journal';

/** What a sheet was made from, where the workbook does not keep as much; `null` where there is nothing to add. */
export function missingBasis({ catalogue, planYear }: Settings, basis: Basis): Basis | null {
  const adds =
    (catalogue === null && basis.catalogue !== null) || (planYear === null && basis.planYear !== null);
  return adds ? basis : null;
}

/** Keeps what a sheet was made from. What cannot be read is not written over: then the sheet stays without. */
export async function keepBasis(context: Context, basis: Basis): Promise<Outcome<KeptChange | null>> {
  let change: KeptChange | null = null;
  const kept = await answered(() =>
    changeSettings(context, (settings) => {
      const { catalogue, planYear } = settings;
      const after = { catalogue: catalogue ?? basis.catalogue, planYear: planYear ?? basis.planYear };
      change = { before: { catalogue, planYear }, after };
      return { ...settings, ...after };
    }),
  );
  if (kept.ok) return done(change);
  return kept.failure.code.startsWith('settings/') ? done(null) : kept;
}

/** Puts back what was kept before; whatever somebody has chosen in the meantime stays. */
export function changeBasis(context: Context, from: Basis, to: Basis): Promise<Outcome<Settings>> {
  return answered(() =>
    changeSettings(context, (settings) => ({
      ...settings,
      catalogue: settings.catalogue === from.catalogue ? to.catalogue : settings.catalogue,
      planYear: settings.planYear === from.planYear ? to.planYear : settings.planYear,
    })),
  );
}
