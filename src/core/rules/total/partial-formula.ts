import { pointsIn, refOf } from '../../annex/query';
import { toA1 } from '../../sheet/address';
import { defineRule } from '../rule';
import { leftOut } from './formula';
import { sumsOf } from './sums';

/** A sum whose formula does not reach all the rows that it is the sum of: one was inserted below its range. */
export const totalPartialFormula = defineRule<{ readonly cells: readonly string[] }>()({
  meta: { name: 'total/partial-formula', severity: 'error', phase: 'table' },
  *check({ annex }) {
    for (const { sum, field, rows } of sumsOf(annex)) {
      const at = refOf(annex, sum, field);
      const cells = leftOut(annex, sum, field, rows).flatMap((row) => {
        const missed = refOf(annex, row, field);
        return missed && pointsIn(row.points[field])?.gt('0') ? [toA1(missed)] : [];
      });
      if (at && cells.length > 0) yield { at, criterion: sum.criterion, field, data: { cells } };
    }
  },
});
