import { SCORE_FIELDS } from '../../annex/annex';
import { pointsIn, pointsOf, refOf, sections, totals } from '../../annex/query';
import { type Score, sum } from '../../values/score';
import { scoreFix } from '../points';
import { defineRule } from '../rule';

/** The total row ≠ the sum of the sections. */
export const totalMismatch = defineRule<{ readonly value: Score; readonly expected: Score }>()({
  meta: { name: 'total/mismatch', severity: 'error', phase: 'table', fixable: true },
  *check({ annex }) {
    const rows = sections(annex).map(({ section }) => section);
    if (rows.length === 0) return;
    for (const total of totals(annex)) {
      for (const field of SCORE_FIELDS) {
        const at = refOf(annex, total, field);
        const value = pointsIn(total.points[field]);
        const parts = pointsOf(rows, field);
        if (!at || !value || !parts) continue;
        const expected = sum(parts);
        if (value.eq(expected)) continue;
        yield { at, field, data: { value, expected }, fix: scoreFix(annex, total, field, expected) };
      }
    }
  },
});
