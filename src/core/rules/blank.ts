import type { Annex } from '../annex/annex';
import type { Field } from '../annex/layout';
import { cellOf, lostBy, needsRemedy, refOf } from '../annex/query';
import { textOf } from '../sheet/snapshot';
import type { Score } from '../values/score';
import { isBlankText } from '../values/text';
import type { Report } from './rule';

/** What an empty cell costs: the points that its row lost; `null` when they cannot be read. */
export interface BlankData {
  readonly lost: Score | null;
}

/** The rows that lost points and leave a field empty. */
export function* blanks(annex: Annex, field: Field): Iterable<Report<BlankData>> {
  for (const row of annex.rows) {
    const at = refOf(annex, row, field);
    if (!at || !needsRemedy(row) || !isBlankText(textOf(cellOf(annex, row, field).value))) continue;
    yield { at, criterion: row.criterion, field, data: { lost: lostBy(row) } };
  }
}
