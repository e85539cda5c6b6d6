import type { AnnexRow } from '../../annex/annex';
import { pointsIn, refOf } from '../../annex/query';
import { type CellRef, columnName, toA1 } from '../../sheet/address';
import { cellAt, type SheetSnapshot } from '../../sheet/snapshot';
import type { Fix } from '../finding';
import { defineRule } from '../rule';
import { leftOut } from './formula';
import { mended, worked } from './mended';
import { sumsOf } from './sums';

/** A sum whose formula does not reach all the rows that it is the sum of: one was inserted below its range. */
export const totalPartialFormula = defineRule<{ readonly cells: readonly string[] }>()({
  meta: { name: 'total/partial-formula', severity: 'error', phase: 'table', fixable: true },
  *check({ annex }) {
    for (const { sum, field, rows } of sumsOf(annex)) {
      const at = refOf(annex, sum, field);
      const missing = leftOut(annex, sum, field, rows);
      const cells = missing.flatMap((row) => {
        const missed = refOf(annex, row, field);
        return missed && pointsIn(row.points[field])?.gt('0') ? [toA1(missed)] : [];
      });
      if (!at || cells.length === 0) continue;
      const fix = mending(annex.sheet, at, missing);
      yield { at, criterion: sum.criterion, field, data: { cells }, fix };
    }
  },
});

/** The formula with the rows that it left out, where what it then gives can be told. */
function mending(sheet: SheetSnapshot, at: CellRef, missing: readonly AnnexRow[]): Fix | null {
  const before = cellAt(sheet, at).formula;
  if (before === null) return null;
  const formula = mended(
    before,
    columnName(at.column),
    missing.map(({ row }) => row),
    (row) => cellAt(sheet, { ...at, row }).value === null,
  );
  const value = worked(sheet, formula);
  return value === null ? null : [{ at, value, formula }];
}
