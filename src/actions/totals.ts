import { parseAnnexes } from '../core/annex/parse';
import { failed, type Outcome } from '../core/failure';
import { isEmpty } from '../core/plan/plan';
import { planTotals } from '../core/totals/plan';
import type { TotalsPlan } from '../core/totals/totals';
import type { Desk } from './desk';
import type { Written } from './session';
import { mend } from './write';

interface TotalsOptions {
  /** Where a typed figure says otherwise, too. */
  readonly overTyped: boolean;
}

/** The formulas for every annex of the sheet last checked, each for itself; `null` before the first check. */
export function totalsPlan(
  desk: Desk,
  { overTyped }: TotalsOptions = { overTyped: true },
): TotalsPlan | null {
  const report = desk.last()?.report;
  if (!report) return null;
  const typed = overTyped ? 'replaced' : 'kept';
  const plans = parseAnnexes(report.annex.sheet).map((annex) => planTotals(annex, report.catalogue, typed));
  return {
    plan: {
      sheet: report.sheet,
      edits: plans.flatMap(({ plan }) => plan.edits),
      removed: [],
      inserted: [],
    },
    conflicts: plans.flatMap(({ conflicts }) => conflicts),
    skipped: plans.flatMap(({ skipped }) => skipped),
    cropped: report.annex.sheet.cropped,
  };
}

/** Writes the formulas, over typed figures that they would change only if `overTyped`. Fails with `totals/none`. */
export function computeTotals(desk: Desk, options: TotalsOptions): Promise<Outcome<Written>> {
  const totals = totalsPlan(desk, options);
  if (!totals || isEmpty(totals.plan)) return Promise.resolve(failed({ code: 'totals/none' }));
  return mend(desk, totals.plan);
}
