import { type Annex, type AnnexRow, SCORE_FIELDS } from '../../annex/annex';
import { pointsIn, refOf, scored } from '../../annex/query';
import type { Catalogue } from '../../catalogue/catalogue';
import { knownMaxima } from '../../catalogue/lookup';
import { printsAs, type Score } from '../../values/score';
import { misnamed, namedIn } from '../content/names';
import { scoreFix } from '../points';
import { defineRule } from '../rule';
import { isSummed } from '../section/sums';

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
        fix:
          only && expected.length === 1 && isMeant(annex, row, only, catalogue)
            ? scoreFix(annex, row, 'maximum', only)
            : null,
      };
    }
  },
});

/** Whether it is the maximum that is wrong, and not the code beside it, the score, or the column of either. */
function isMeant(annex: Annex, row: AnnexRow, known: Score, catalogue: Catalogue): boolean {
  const [maximum, score, written] = SCORE_FIELDS.map((field) => pointsIn(row.points[field]));
  const lost = written?.abs();
  const named = namedIn(annex, row, catalogue);
  if (named && misnamed(named, catalogue)) return false;
  if (scored(annex).some((other) => other !== row && other.criterion === row.criterion)) return false;
  if (!maximum || !score) return true;
  if (score.gt(known)) return false;
  if (!lost || printsAs(known.minus(score), lost)) return true;
  // What was lost would no longer agree with its row, and it is not sure that it is wrong.
  return !score.gt(maximum) && !(printsAs(maximum.minus(score), lost) && isSummed(annex, row));
}
