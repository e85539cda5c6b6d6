import type { Annex, AnnexRow } from '../annex/annex';
import { isPointless, sections, textIn } from '../annex/query';
import { isSurveyName } from '../annex/survey';

/** The row of the sociological survey (điều tra xã hội học), which an annex does not list; `null` without one. */
export function surveyRow(summary: Annex): AnnexRow | null {
  return numberedSurvey(summary) ?? summary.rows.find((row) => isLooseSurvey(summary, row)) ?? null;
}

/** The survey's row where it has no number of its own: it is no part of the section above it. In a summary it reads like any row without a code. */
export function isLooseSurvey(annex: Annex, row: AnnexRow): boolean {
  const own = annex.layout.id !== 'tong-hop';
  const loose = row.kind === 'other' || (row.kind === 'criterion' && row.criterion === null && !own);
  // Above a survey with a number it is only its heading.
  return loose && !isPointless(row) && namesSurvey(annex, row) && numberedSurvey(annex) === null;
}

/** The survey's row without a number that reads like no row of the table: it has points of its own all the same. */
export function surveysApart(annex: Annex): readonly AnnexRow[] {
  return annex.rows.filter((row) => row.kind === 'other' && isLooseSurvey(annex, row));
}

function numberedSurvey(annex: Annex): AnnexRow | null {
  return sections(annex).find(({ section }) => namesSurvey(annex, section))?.section ?? null;
}

function namesSurvey(annex: Annex, row: AnnexRow): boolean {
  return isSurveyName(textIn(annex, row, 'content'));
}
