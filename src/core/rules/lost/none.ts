import { criteria, isInapplicable, lostBy, parentsOf, refOf } from '../../annex/query';
import { defineRule } from '../rule';

/** An annex of losses has hardly any row without one. */
const FEWEST_LOSSES = 3;

/** Nothing was lost on this criterion, yet it is listed among those to be mended. */
export const lostNone = defineRule<Record<never, never>>()({
  meta: { name: 'lost/none', severity: 'advice', phase: 'table' },
  *check({ annex }) {
    if (annex.layout.id !== 'khac-phuc') return;
    const rows = criteria(annex).filter((row) => !isInapplicable(row));
    const parents = parentsOf(rows);
    const told = rows.filter((row) => lostBy(row) !== null && !(row.criterion && parents.has(row.criterion)));
    const full = told.filter((row) => lostBy(row)?.eq('0'));
    // Where many lost nothing, the annex lists all criteria on purpose.
    if (told.length - full.length < FEWEST_LOSSES || full.length * 4 > told.length) return;
    for (const row of full) {
      const at = refOf(annex, row, 'lost');
      if (at) yield { at, criterion: row.criterion, field: 'lost', data: {} };
    }
  },
});
