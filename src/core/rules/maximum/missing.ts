import { isShared, pointed, refOf } from '../../annex/query';
import { knownMaxima } from '../../catalogue/lookup';
import type { Score } from '../../values/score';
import { scoreFix } from '../points';
import { defineRule } from '../rule';

/** No maximum: neither the score nor the points lost can be judged. */
export const maximumMissing = defineRule<{ readonly expected: Score | null }>()({
  meta: { name: 'maximum/missing', severity: 'error', phase: 'row', fixable: true, clearsWhenFilled: true },
  *check({ annex, catalogue }) {
    for (const row of pointed(annex)) {
      const at = refOf(annex, row, 'maximum');
      if (!at || row.points.maximum.kind !== 'blank' || isShared(annex, at)) continue;
      const known = catalogue && row.criterion ? knownMaxima(catalogue, row.criterion) : [];
      const expected = known.length === 1 ? (known[0] ?? null) : null;
      const fix = expected ? scoreFix(annex, row, 'maximum', expected) : null;
      yield { at, criterion: row.criterion, field: 'maximum', data: { expected }, fix };
    }
  },
});
