import type { Annex, AnnexRow } from '../annex/annex';
import type { Field } from '../annex/layout';
import { awaitsScore, lostBy, needsRemedy, parentsOf, refOf, textIn } from '../annex/query';
import { cellAt, shownFrom, textOf } from '../sheet/snapshot';
import type { Score } from '../values/score';
import { isBlankText } from '../values/text';
import type { Report } from './rule';

/** What an empty cell costs: the points that its row lost; `null` when they cannot be read. */
export interface BlankData {
  readonly lost: Score | null;
  /** A task of a plan loses no points. */
  readonly of: 'criterion' | 'task';
  /** This Excel cannot tell which cells are merged, and one above is filled: it may show there. */
  readonly mayBeMerged?: true;
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
    const { value } = cellAt(annex.sheet, shownFrom(annex.sheet, at) ?? at);
    if (!isBlankText(textOf(value))) continue;
    const data = { lost: lostBy(row), of } as const;
    const found = { at, criterion: row.criterion, field };
    if (mayBeMerged(annex, row, field))
      yield { ...found, severity: 'warning', data: { ...data, mayBeMerged: true } };
    else yield { ...found, data };
  }
}

/** Whether an empty cell could be the lower part of a filled one, where merged areas cannot be known. */
function mayBeMerged({ sheet, rows, columns }: Annex, row: AnnexRow, field: Field): boolean {
  const column = columns.get(field);
  if (sheet.merges !== null || column === undefined) return false;
  const above = rows.slice(0, rows.indexOf(row));
  const nearest = above.findLast(
    ({ row: each, kind }) =>
      kind !== 'criterion' || !isBlankText(textOf(cellAt(sheet, { row: each, column }).value)),
  );
  return nearest?.kind === 'criterion';
}

/** One more product of a task, in a row that leaves the rest to the one above: its cells were merged once. */
function inherits(annex: Annex, row: AnnexRow): boolean {
  const at = refOf(annex, row, 'ordinal');
  if (annex.layout.rows !== 'tasks' || !at || row.code.kind !== 'blank') return false;
  return shownFrom(annex.sheet, at) === null && isBlankText(textIn(annex, row, 'content'));
}
