import { cellOf, pointsIn, refOf } from '../../annex/query';
import { defineRule } from '../rule';
import { sumsOf } from './sums';

/**
 * A sum typed as a number stays as it is when the rows change. Most annexes have nothing but constants: it is said
 * once, at the first, preferably in a column whose other sums are formulas.
 */
export const totalConstant = defineRule<{ readonly others: boolean }>()({
  meta: { name: 'total/constant', severity: 'advice', phase: 'table' },
  *check({ annex }) {
    const sums = sumsOf(annex).filter(
      ({ sum, field, rows }) => rows.length > 0 && pointsIn(sum.points[field]),
    );
    const computed = new Set(
      sums.filter(({ sum, field }) => cellOf(annex, sum, field).formula !== null).map(({ field }) => field),
    );
    const constants = sums.filter(({ sum, field }) => cellOf(annex, sum, field).formula === null);
    const found = constants.find(({ field }) => computed.has(field)) ?? constants[0];
    const at = found && refOf(annex, found.sum, found.field);
    if (!found || !at) return;
    yield {
      at,
      criterion: found.sum.criterion,
      field: found.field,
      data: { others: computed.has(found.field) },
    };
  },
});
