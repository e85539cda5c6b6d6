import { type Annex, type AnnexRow, SCORE_FIELDS } from '../../annex/annex';
import { pointsIn, refOf, sections, textIn } from '../../annex/query';
import { titleYears } from '../../annex/title';
import { toA1 } from '../../sheet/address';
import { surveyRow } from '../../totals/survey';
import type { Score } from '../../values/score';
import { defineRule } from '../rule';

/** Annex and summary of one workbook give a section different points [domain C.3, 1]. */
export const summaryMismatch = defineRule<{
  readonly section: string;
  readonly here: Score;
  readonly there: Score;
  readonly sheet: string;
  readonly cell: string;
}>()({
  meta: { name: 'summary/mismatch', severity: 'error', phase: 'workbook' },
  *check({ annex, others }) {
    for (const other of others) {
      if (other.layout.id === annex.layout.id || ofOtherYears(annex, other)) continue;
      for (const [section, match] of pairsOf(annex, other)) {
        for (const field of SCORE_FIELDS) {
          const at = refOf(annex, section, field);
          const cell = refOf(other, match, field);
          const here = pointsIn(section.points[field]);
          const there = pointsIn(match.points[field]);
          if (!at || !cell || !here || !there || here.eq(there)) continue;
          yield {
            at,
            criterion: section.criterion,
            field,
            data: {
              section: textIn(annex, section, 'content').trim(),
              here,
              there,
              sheet: other.sheet.name,
              cell: toA1(cell),
            },
          };
        }
      }
    }
  },
});

/** The rows of a section in both, by its number, and the survey's, which may have none. */
function pairsOf(annex: Annex, other: Annex): readonly (readonly [AnnexRow, AnnexRow])[] {
  const theirs = sections(other).map(({ section }) => section);
  const pairs = sections(annex).flatMap(({ section }) => {
    const match = theirs.find(({ criterion }) => criterion !== null && criterion === section.criterion);
    return match ? [[section, match] as const] : [];
  });
  const [own, match] = [surveyRow(annex), surveyRow(other)];
  return own && match && !pairs.flat().some((row) => row === own || row === match)
    ? [...pairs, [own, match]]
    : pairs;
}

/** Both titles name years, and none in common: last year's sheet is kept beside this year's. */
export function ofOtherYears(a: Annex, b: Annex): boolean {
  const [years, others] = [titleYears(a), titleYears(b)];
  return years.length > 0 && others.length > 0 && !years.some((year) => others.includes(year));
}
