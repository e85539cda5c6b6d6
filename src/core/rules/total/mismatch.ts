import { type Annex, type AnnexRow, SCORE_FIELDS } from '../../annex/annex';
import { isComputed, pointsIn, refOf, totals } from '../../annex/query';
import { leavesOutFullScores, summed } from '../../totals/parts';
import { leftOut, type Sum, sumsOf } from '../../totals/sums';
import { printsAs, type Score } from '../../values/score';
import { scoreFix } from '../points';
import { defineRule } from '../rule';

/** The total row ≠ the sum of what makes it. */
export const totalMismatch = defineRule<{ readonly value: Score; readonly expected: Score }>()({
  meta: { name: 'total/mismatch', severity: 'error', phase: 'table', fixable: true },
  *check({ annex, catalogue }) {
    for (const total of totals(annex)) {
      const sums = sumsOf(annex).filter(
        ({ sum, field, rows }) => sum === total && rows.length > 0 && annex.columns.has(field),
      );
      const isOther = ({ rows }: Sum) =>
        addsMore(total, rows, annex) || leavesOutFullScores(total, rows, annex, catalogue);
      if (sums.some(isOther)) continue;
      for (const { field, rows } of sums) {
        const at = refOf(annex, total, field);
        const value = pointsIn(total.points[field]);
        const expected = summed(rows, field);
        if (!at || !value || !expected) continue;
        // Where sections have maxima alone, they may be in it or their criteria, as in what was lost.
        const agrees = (each: Sum) => {
          const made = summed(each.rows, field);
          return made !== null && printsAs(made, value);
        };
        if (sums.some(agrees)) continue;
        // A formula that does not reach all rows is reported as such.
        if (leftOut(annex, total, field, rows).length > 0) continue;
        // What a formula shows may be stale while the cells under it are still to be mended.
        const computed = rows.some((row) => isComputed(annex, row, field));
        const fix = computed ? null : scoreFix(annex, total, field, expected);
        yield { at, field, data: { value, expected }, fix };
      }
    }
  },
});

/** Whether points above a total belong to none of its parts: a part's subtotal, a row that nobody can place. */
function addsMore(total: AnnexRow, parts: readonly AnnexRow[], annex: Annex): boolean {
  return annex.rows.some(
    (row) =>
      row.row < total.row &&
      !parts.includes(row) &&
      (row.kind === 'other' || (row.kind === 'criterion' && row.criterion === null)) &&
      SCORE_FIELDS.some((field) => row.points[field].kind === 'score'),
  );
}
