import type { Annex, AnnexRow } from '../../annex/annex';
import { pointsIn, refOf } from '../../annex/query';
import type { Fix } from '../../plan/change';
import { type CellRef, columnName, toA1 } from '../../sheet/address';
import { cellAt } from '../../sheet/snapshot';
import { mended, worked } from '../../totals/mended';
import { type Parts, passableIn } from '../../totals/parts';
import { leftOut, sumsOf } from '../../totals/sums';
import { defineRule } from '../rule';

/** A sum whose formula does not reach all the rows that it is the sum of: one was inserted below its range. */
export const totalPartialFormula = defineRule<{ readonly cells: readonly string[] }>()({
  meta: { name: 'total/partial-formula', severity: 'error', phase: 'table', fixable: true },
  *check({ annex }) {
    for (const each of sumsOf(annex)) {
      const { sum, field, rows } = each;
      const at = refOf(annex, sum, field);
      const missing = leftOut(annex, sum, field, rows);
      const cells = missing.flatMap((row) => {
        const missed = refOf(annex, row, field);
        return missed && pointsIn(row.points[field])?.gt('0') ? [toA1(missed)] : [];
      });
      if (!at || cells.length === 0) continue;
      const fix = mending(annex, at, missing, each);
      yield { at, criterion: sum.criterion, field, data: { cells }, fix };
    }
  },
});

/** The formula with the rows that it left out, where what it then gives can be told. */
function mending(annex: Annex, at: CellRef, missing: readonly AnnexRow[], { apart }: Parts): Fix | null {
  const before = cellAt(annex.sheet, at).formula;
  if (before === null) return null;
  const passable = passableIn(annex, at.column);
  const formula = mended(
    before,
    columnName(at.column),
    missing.map(({ row }) => row),
    apart ? null : passable,
  );
  const value = worked(annex.sheet, formula, passable);
  return value === null ? null : [{ at, value, formula }];
}
