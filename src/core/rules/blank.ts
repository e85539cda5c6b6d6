import type { Annex } from '../annex/annex';
import type { Field } from '../annex/layout';
import { lostBy, needsRemedy, parentsOf, refOf, shownFrom } from '../annex/query';
import { cellAt, textOf } from '../sheet/snapshot';
import type { Score } from '../values/score';
import { isBlankText } from '../values/text';
import type { Report } from './rule';

/** What an empty cell costs: the points that its row lost; `null` when they cannot be read. */
export interface BlankData {
  readonly lost: Score | null;
}

/**
 * The rows that lost points and leave a field empty. A criterion is spoken for by its listed
 * sub-criteria, and a cell by the one it is merged with.
 */
export function* blanks(annex: Annex, field: Field): Iterable<Report<BlankData>> {
  const rows = annex.rows.filter(needsRemedy);
  const parents = parentsOf(rows);
  for (const row of rows) {
    const at = refOf(annex, row, field);
    if (!at || (row.criterion !== null && parents.has(row.criterion))) continue;
    const { value } = cellAt(annex.sheet, shownFrom(annex, at) ?? at);
    if (!isBlankText(textOf(value))) continue;
    yield { at, criterion: row.criterion, field, data: { lost: lostBy(row) } };
  }
}
