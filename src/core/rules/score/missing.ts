import { isShared, pointed, refOf } from '../../annex/query';
import { defineRule } from '../rule';

/** No appraised score. */
export const scoreMissing = defineRule<Record<never, never>>()({
  meta: { name: 'score/missing', severity: 'error', phase: 'row', clearsWhenFilled: true },
  *check({ annex }) {
    for (const row of pointed(annex)) {
      const at = refOf(annex, row, 'score');
      if (at && row.points.score.kind === 'blank' && !isShared(annex, at)) {
        yield { at, criterion: row.criterion, field: 'score', data: {} };
      }
    }
  },
});
