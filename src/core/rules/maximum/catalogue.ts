import { pointsIn, refOf, scored } from '../../annex/query';
import { knownMaxima } from '../../catalogue/lookup';
import type { Score } from '../../values/score';
import { scoreFix } from '../points';
import { defineRule } from '../rule';

/** The maximum is not the one of the Bộ tiêu chí, be it in a column of its own or told in a sentence, "đạt 9,5/13 điểm". */
export const maximumCatalogue = defineRule<{
  readonly maximum: Score;
  readonly expected: readonly Score[];
  readonly catalogue: string;
}>()({
  meta: { name: 'maximum/catalogue', severity: 'error', phase: 'table', fixable: true },
  *check({ annex, catalogue }) {
    if (!catalogue) return;
    for (const row of scored(annex)) {
      const field = annex.layout.rows === 'groups' ? 'content' : 'maximum';
      const at = refOf(annex, row, field);
      const maximum = pointsIn(row.points.maximum);
      const expected = row.criterion ? knownMaxima(catalogue, row.criterion) : [];
      if (!at || !maximum || expected.length === 0 || expected.some((known) => known.eq(maximum))) continue;
      const [only] = expected;
      yield {
        at,
        criterion: row.criterion,
        field,
        data: { maximum, expected, catalogue: catalogue.title },
        fix: only && expected.length === 1 ? scoreFix(annex, row, 'maximum', only) : null,
      };
    }
  },
});
