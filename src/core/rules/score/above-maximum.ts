import { pointsIn, refOf, scored } from '../../annex/query';
import { surveysApart } from '../../totals/survey';
import type { Score } from '../../values/score';
import { defineRule } from '../rule';

/** More points than there are to get. */
export const scoreAboveMaximum = defineRule<{ readonly value: Score; readonly maximum: Score }>()({
  meta: { name: 'score/above-maximum', severity: 'error', phase: 'row' },
  *check({ annex }) {
    for (const row of [...scored(annex), ...surveysApart(annex)]) {
      const maximum = pointsIn(row.points.maximum);
      const value = pointsIn(row.points.score);
      const at = refOf(annex, row, 'score');
      if (at && maximum && value?.gt(maximum)) {
        yield { at, criterion: row.criterion, field: 'score', data: { value, maximum } };
      }
    }
  },
});
