import type { Annex } from '../../annex/annex';
import { cellOf } from '../../annex/query';
import type { Fix } from '../../plan/change';
import { cellAt } from '../../sheet/snapshot';
import { rowsAdded } from '../../totals/spelling';
import { rememberingOf } from '../../values/remember';
import { type PointsCell, pointsCells, scoreFix } from '../points';
import { defineRule } from '../rule';

/** With fewer, a minus is a slip, and no way of writing. */
const FEWEST = 2;

/** A column of points lost that writes them as what is taken off: "-0,2". They are losses all the same; said once. */
export const lostNegative = defineRule<{ readonly count: number }>()({
  meta: { name: 'lost/negative', severity: 'advice', phase: 'table', fixable: true },
  *check({ annex }) {
    const cells = takenOff(annex);
    const [first] = cells;
    if (!first) return;
    const { at, row } = first;
    yield {
      at,
      criterion: row.criterion,
      field: 'lost',
      data: { count: cells.length },
      fix: turned(annex, cells),
    };
  },
});

/** Whether an annex writes what was lost with a minus: no figure of the column is above 0, and no score above its maximum. */
export function writesLossesBelowNothing(annex: Annex): boolean {
  return takenOff(annex).length > 0;
}

/** The points lost that are below 0, where the whole column is written so; none otherwise. */
const takenOff = rememberingOf((annex: Annex): readonly PointsCell[] => {
  const figures = pointsCells(annex).filter(
    ({ field, reading }) => field === 'lost' && reading.kind === 'score',
  );
  const below = figures.filter(({ reading }) => reading.kind === 'score' && reading.value.lt('0'));
  const above = figures.some(({ reading }) => reading.kind === 'score' && reading.value.gt('0'));
  const sound = annex.rows.every(
    ({ points: { maximum, score } }) =>
      maximum.kind !== 'score' || score.kind !== 'score' || score.value.lte(maximum.value),
  );
  return !above && sound && below.length >= FEWEST ? below : [];
});

/** All of them without their minus; `null` where a formula would not follow. */
function turned(annex: Annex, cells: readonly PointsCell[]): Fix | null {
  const typed = cells.filter(({ row }) => cellOf(annex, row, 'lost').formula === null);
  const rows = new Set(cells.map(({ row }) => row.row));
  const follows = ({ row, at }: PointsCell) => {
    const { formula } = cellOf(annex, row, 'lost');
    return (
      formula === null ||
      rowsAdded(formula, at.column)?.every(
        (added) => rows.has(added) || !cellAt(annex.sheet, { ...at, row: added }).value,
      )
    );
  };
  const fixes = typed.map(({ row, reading }) =>
    reading.kind === 'score' ? scoreFix(annex, row, 'lost', reading.value.abs()) : null,
  );
  return cells.every(follows) && fixes.every((fix): fix is Fix => fix !== null) ? fixes.flat() : null;
}
