import type { Annex } from '../../annex/annex';
import { cellOf, pointsIn, refOf } from '../../annex/query';
import type { Fix } from '../../plan/change';
import type { CellRef } from '../../sheet/address';
import { worked } from '../../totals/mended';
import { passableIn, sumFormula } from '../../totals/parts';
import { type Sum, sumsOf } from '../../totals/sums';
import { score } from '../../values/score';
import { defineRule } from '../rule';

/**
 * A sum typed over its formula stays as it is when the rows change. Reported where most sums of the column are
 * formulas, or all others of the total row: an annex without any is typed in by hand, and advice on each would say
 * nothing new.
 */
export const totalConstant = defineRule<Record<never, never>>()({
  meta: { name: 'total/constant', severity: 'advice', phase: 'table', fixable: true },
  *check({ annex }) {
    const sums = sumsOf(annex).filter(
      ({ sum, field, rows }) => rows.length > 0 && pointsIn(sum.points[field]),
    );
    const isTyped = ({ sum, field }: Sum) => cellOf(annex, sum, field).formula === null;
    for (const each of sums.filter(isTyped)) {
      const column = sums.filter(({ field }) => field === each.field);
      const at = refOf(annex, each.sum, each.field);
      const beside = sums.filter((other) => other !== each && other.sum === each.sum);
      const alone = each.sum.kind === 'total' && beside.length > 1 && !beside.some(isTyped);
      if (!at || (!alone && column.filter(isTyped).length * 2 >= column.length)) continue;
      yield {
        at,
        criterion: each.sum.criterion,
        field: each.field,
        data: {},
        fix: computing(annex, at, each),
      };
    }
  },
});

/** The sum's formula, where it gives the very figure that was typed. */
function computing(annex: Annex, at: CellRef, parts: Sum): Fix | null {
  const typed = pointsIn(parts.sum.points[parts.field]);
  const formula = sumFormula(annex, at.column, parts);
  const value = worked(annex.sheet, formula, passableIn(annex, at.column));
  return typed && value !== null && typed.eq(score(value)) ? [{ at, value, formula }] : null;
}
