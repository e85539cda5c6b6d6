import { awaitsScore, isComputed, pointsIn, refOf, sections } from '../../annex/query';
import { knownMaxima } from '../../catalogue/lookup';
import { printsAs, type Score } from '../../values/score';
import { writesLossesBelowNothing } from '../lost/negative';
import { scoreFix } from '../points';
import { defineRule } from '../rule';
import { compareSection } from './sums';

/** A section's score ≠ its maximum − what it lost. */
export const sectionScoreMismatch = defineRule<{
  readonly maximum: Score;
  readonly score: Score;
  readonly lost: Score;
  readonly expected: Score;
}>()({
  meta: { name: 'section/score-mismatch', severity: 'error', phase: 'table', fixable: true },
  *check({ annex, catalogue }) {
    if (annex.layout.id !== 'khac-phuc') return;
    const below = writesLossesBelowNothing(annex);
    for (const entry of sections(annex)) {
      const { section } = entry;
      const at = refOf(annex, section, 'score');
      const maximum = pointsIn(section.points.maximum);
      const score = pointsIn(section.points.score);
      const written = pointsIn(section.points.lost);
      const lost = below ? written?.abs() : written;
      if (!at || !maximum || !score || !lost) continue;
      // Sums of what is scored so far: what is still to come is in neither.
      if (isComputed(annex, section, 'score') && entry.criteria.some((row) => awaitsScore(annex, row)))
        continue;
      const expected = maximum.minus(lost);
      if (printsAs(expected, score) || expected.lt('0') || lost.lt('0')) continue;
      // Where the score agrees with the rows it is the section's lost that is wrong, and reported.
      const compared = compareSection(entry);
      if (compared && maximum.minus(score).eq(compared.rows)) continue;
      // Where both agree with the catalogue's maximum it is the maximum that is wrong, and reported.
      const known = catalogue && section.criterion ? knownMaxima(catalogue, section.criterion) : [];
      if (known.some((entry) => entry.minus(score).eq(lost))) continue;
      yield {
        at,
        criterion: section.criterion,
        field: 'score',
        data: { maximum, score, lost, expected },
        fix: scoreFix(annex, section, 'score', expected),
      };
    }
  },
});
