import { awaitsScore, isShared, pointed, pointsIn, refOf } from '../../annex/query';
import { surveysApart } from '../../totals/survey';
import type { Score } from '../../values/score';
import { scoreFix } from '../points';
import { defineRule } from '../rule';
import { writesLossesBelowNothing } from './negative';

/** The points lost are left for the reader to work out. */
export const lostMissing = defineRule<{ readonly expected: Score | null }>()({
  meta: { name: 'lost/missing', severity: 'error', phase: 'row', fixable: true, clearsWhenFilled: true },
  *check({ annex }) {
    for (const row of [...pointed(annex), ...surveysApart(annex)]) {
      const at = refOf(annex, row, 'lost');
      if (!at || row.points.lost.kind !== 'blank' || isShared(annex, at) || awaitsScore(annex, row)) continue;
      const maximum = pointsIn(row.points.maximum);
      const score = pointsIn(row.points.score);
      // Where the others are written below 0, the minus goes first.
      const expected = maximum && score?.gte('0') && maximum.gte(score) ? maximum.minus(score) : null;
      const fix =
        expected && !writesLossesBelowNothing(annex) ? scoreFix(annex, row, 'lost', expected) : null;
      yield { at, criterion: row.criterion, field: 'lost', data: { expected }, fix };
    }
  },
});
