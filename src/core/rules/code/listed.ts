import type { Annex, AnnexRow } from '../../annex/annex';
import { refOf, scored } from '../../annex/query';
import type { Catalogue } from '../../catalogue/catalogue';
import { findCriterion, findSection } from '../../catalogue/lookup';
import type { Code } from '../../values/code';
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

function isListed({ criterion }: AnnexRow, catalogue: Catalogue): boolean {
  return (
    criterion !== null && (findSection(catalogue, criterion) ?? findCriterion(catalogue, criterion)) !== null
  );
}
