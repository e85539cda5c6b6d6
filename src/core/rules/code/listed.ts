import type { Annex, AnnexRow } from '../../annex/annex';
import { refOf, scored } from '../../annex/query';
import type { Catalogue } from '../../catalogue/catalogue';
import { findSection } from '../../catalogue/lookup';
import { type Code, isWithin } from '../../values/code';
import type { Report } from '../rule';

export interface UnlistedData {
  readonly code: Code;
  readonly catalogue: string;
}

/** The rows whose code a catalogue does not have. */
export function* unlisted(annex: Annex, catalogue: Catalogue): Iterable<Report<UnlistedData>> {
  for (const row of scored(annex)) {
    const at = refOf(annex, row, 'code');
    if (!at || row.criterion === null || isListed(row, catalogue)) continue;
    yield {
      at,
      criterion: row.criterion,
      field: 'code',
      data: { code: row.criterion, catalogue: catalogue.title },
    };
  }
}

/** In it, or above one that is: where there is 1.1.2, there is 1.1. */
function isListed({ criterion }: AnnexRow, catalogue: Catalogue): boolean {
  if (criterion === null) return false;
  return (
    findSection(catalogue, criterion) !== null ||
    catalogue.criteria.some(({ code }) => code === criterion || isWithin(code, criterion))
  );
}
