import { type Annex, SCORE_FIELDS } from '../../annex/annex';
import { pointsIn, refOf, sections, textIn } from '../../annex/query';
import { titleYears } from '../../annex/title';
import { toA1 } from '../../sheet/address';
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
      const theirs = sections(other).map(({ section }) => section);
      for (const { section } of sections(annex)) {
        const match = theirs.find(({ criterion }) => criterion !== null && criterion === section.criterion);
        if (!match) continue;
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

/** Both titles name years, and none in common: last year's sheet is kept beside this year's. */
export function ofOtherYears(a: Annex, b: Annex): boolean {
  const [years, others] = [titleYears(a), titleYears(b)];
  return years.length > 0 && others.length > 0 && !years.some((year) => others.includes(year));
}
