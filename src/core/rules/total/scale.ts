import type { Annex } from '../../annex/annex';
import { pointsOf, refOf, sections, totals } from '../../annex/query';
import { surveyRow } from '../../totals/survey';
import { type Score, sum } from '../../values/score';
import { defineRule } from '../rule';

/**
 * The annex's maxima and the survey's do not make the whole: 73,5 + 30,5 is not 100 [domain C.3, 2 and 3].
 * Judged only where the annex lists every appraised section of the summary.
 */
export const totalScale = defineRule<{
  readonly annex: Score;
  readonly survey: Score;
  readonly scale: Score;
}>()({
  meta: { name: 'total/scale', severity: 'warning', phase: 'workbook' },
  *check({ annex, others, catalogue }) {
    const summary = others.find(({ layout }) => layout.id === 'tong-hop');
    if (annex.layout.id !== 'khac-phuc' || !summary || !catalogue) return;
    const survey = surveyRow(summary);
    const own = sections(annex).map(({ section }) => section);
    const listed = new Set(own.map(({ criterion }) => criterion));
    const appraised = sections(summary)
      .map(({ section }) => section)
      .filter((row) => row !== survey);
    if (!survey || !appraised.every(({ criterion }) => listed.has(criterion))) return;
    const maxima = pointsOf(own, 'maximum');
    const surveyMaximum = pointsOf([survey], 'maximum')?.[0];
    if (!maxima || !surveyMaximum) return;
    const total = sum(maxima);
    if (total.plus(surveyMaximum).eq(catalogue.scale)) return;
    yield {
      at: sumCell(annex),
      field: 'maximum',
      data: { annex: total, survey: surveyMaximum, scale: catalogue.scale },
    };
  },
});

/** The total's maximum; where there is no total row, the column's header. */
function sumCell(annex: Annex) {
  const [total] = totals(annex);
  const column = annex.columns.get('maximum') ?? annex.header.column;
  return (total && refOf(annex, total, 'maximum')) ?? { row: annex.header.row, column };
}
