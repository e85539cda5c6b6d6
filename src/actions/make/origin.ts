import { knownCatalogues, settingsOrNone } from '../../core/settings/settings';
import type { Desk } from '../desk';
import type { ChosenChange, KeptChange } from '../journal';

/** Ids of the catalogue that a sheet was made of, and of the one that the workbook kept by then. */
export interface Origin {
  readonly catalogue: string | null;
  readonly kept: string | null;
}

/** Has a sheet judged by what it was made of, where what was chosen or is kept says otherwise. */
export function chooseOrigin(
  desk: Desk,
  { catalogue, kept }: Origin,
  change: KeptChange | null,
): ChosenChange | null {
  const before = desk.catalogue();
  if (catalogue === (before ?? (change ? change.after.catalogue : kept))) return null;
  desk.chooseCatalogue(catalogue);
  return { before, after: catalogue };
}

/** Chooses again what was chosen before, if it is still known; whatever somebody has chosen in the meantime stays. */
export function unchoose(desk: Desk, { before, after }: ChosenChange, settings: string | null): void {
  if (desk.catalogue() !== after) return;
  const known = knownCatalogues(settingsOrNone(settings)).some(({ id }) => id === before);
  desk.chooseCatalogue(known ? before : null);
}
