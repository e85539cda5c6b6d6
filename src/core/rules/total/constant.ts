import { cellOf, pointsIn, refOf } from '../../annex/query';
import { defineRule } from '../rule';
import { type Sum, sumsOf } from './sums';

/**
 * A sum typed over its formula stays as it is when the rows change. Reported where most sums of the column are
 * formulas: an annex without any is typed in by hand, and advice on each would say nothing new.
 */
export const totalConstant = defineRule<Record<never, never>>()({
  meta: { name: 'total/constant', severity: 'advice', phase: 'table' },
  *check({ annex }) {
    const sums = sumsOf(annex).filter(
      ({ sum, field, rows }) => rows.length > 0 && pointsIn(sum.points[field]),
    );
    const isTyped = ({ sum, field }: Sum) => cellOf(annex, sum, field).formula === null;
    for (const each of sums.filter(isTyped)) {
      const column = sums.filter(({ field }) => field === each.field);
      const at = refOf(annex, each.sum, each.field);
      if (!at || column.filter(isTyped).length * 2 >= column.length) continue;
      yield { at, criterion: each.sum.criterion, field: each.field, data: {} };
    }
  },
});
