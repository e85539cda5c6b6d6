import type { Annex, AnnexRow } from '../../annex/annex';
import { criteria, isShared, pointsIn, refOf, sections } from '../../annex/query';
import { knownMaxima } from '../../catalogue/lookup';
import { surveysApart } from '../../totals/survey';
import { printsAs, type Score } from '../../values/score';
import { scoreFix } from '../points';
import { defineRule } from '../rule';
import { isSummed } from '../section/sums';
import { writesLossesBelowNothing } from './negative';

/** Lost ≠ maximum − score, of a row whose lost points are nobody's sum. */
export const lostMismatch = defineRule<{
  readonly maximum: Score;
  readonly score: Score;
  readonly lost: Score;
  readonly expected: Score;
}>()({
  meta: { name: 'lost/mismatch', severity: 'error', phase: 'row', fixable: true },
  *check({ annex, catalogue }) {
    const below = writesLossesBelowNothing(annex);
    for (const row of rowsOfTheirOwn(annex)) {
      const at = refOf(annex, row, 'lost');
      const maximum = pointsIn(row.points.maximum);
      const score = pointsIn(row.points.score);
      const written = pointsIn(row.points.lost);
      const lost = below ? written?.abs() : written;
      if (!at || !maximum || !score || !written || !lost || isShared(annex, at)) continue;
      const expected = maximum.minus(score);
      if (printsAs(expected, lost) || expected.lt('0') || score.lt('0')) continue;
      // A maximum that differs from the catalogue's is reported as such; score and lost may be right.
      const known = catalogue && row.criterion ? knownMaxima(catalogue, row.criterion) : [];
      if (known.some((entry) => entry.minus(score).eq(lost))) continue;
      yield {
        at,
        criterion: row.criterion,
        field: 'lost',
        data: { maximum, score, lost: written, expected },
        // In a column below 0 the minus goes first. Another figure would no longer agree with the section: it may be the maximum or the score that is wrong.
        fix: below || isSummed(annex, row) ? null : scoreFix(annex, row, 'lost', expected),
      };
    }
  },
});

/** Criteria and a survey without a number; in a summary also the sections with no criteria under them. */
function rowsOfTheirOwn(annex: Annex): readonly AnnexRow[] {
  if (annex.layout.id !== 'tong-hop') return [...criteria(annex), ...surveysApart(annex)];
  const alone = sections(annex).filter((entry) => entry.criteria.length === 0);
  return [...alone.map(({ section }) => section), ...criteria(annex)];
}
