import type { Annex, AnnexRow } from '../annex/annex';
import type { Field } from '../annex/layout';
import { awaitsScore, lostBy, needsRemedy, parentsOf, refOf, shownFrom, textIn } from '../annex/query';
import { cellAt, textOf } from '../sheet/snapshot';
import type { Score } from '../values/score';
import { isBlankText } from '../values/text';
import type { Report } from './rule';

/** What an empty cell costs: the points that its row lost; `null` when they cannot be read. */
export interface BlankData {
  readonly lost: Score | null;
  /** A task of a plan loses no points. */
  readonly of: 'criterion' | 'task';
}

/**
 * The rows that lost points and leave a field empty; not those whose score is still to be typed. A criterion is
 * spoken for by its listed sub-criteria, and a cell by the one it is merged with.
 */
export function* blanks(annex: Annex, field: Field): Iterable<Report<BlankData>> {
  const rows = annex.rows.filter(needsRemedy);
  const parents = parentsOf(rows);
  const of = annex.layout.rows === 'tasks' ? 'task' : 'criterion';
  for (const row of rows) {
    if (inherits(annex, row) || awaitsScore(annex, row)) continue;
    const at = refOf(annex, row, field);
    if (!at || (row.criterion !== null && parents.has(row.criterion))) continue;
    const { value } = cellAt(annex.sheet, shownFrom(annex, at) ?? at);
    if (!isBlankText(textOf(value))) continue;
    yield { at, criterion: row.criterion, field, data: { lost: lostBy(row), of } };
  }
}

/** One more product of a task, in a row that leaves the rest to the one above: its cells were merged once. */
function inherits(annex: Annex, row: AnnexRow): boolean {
  const at = refOf(annex, row, 'ordinal');
  if (annex.layout.rows !== 'tasks' || !at || row.code.kind !== 'blank') return false;
  return shownFrom(annex, at) === null && isBlankText(textIn(annex, row, 'content'));
}
