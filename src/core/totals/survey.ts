import type { Annex, AnnexRow } from '../annex/annex';
import { sections, textIn } from '../annex/query';
import { isSurveyName } from '../annex/survey';

/** The row of the sociological survey (điều tra xã hội học), which an annex does not list; `null` without one. */
export function surveyRow(summary: Annex): AnnexRow | null {
  const found = sections(summary).find(({ section }) => namesSurvey(summary, section));
  return found?.section ?? null;
}

/** Whether a row is called after the survey. */
export function namesSurvey(annex: Annex, row: AnnexRow): boolean {
  return isSurveyName(textIn(annex, row, 'content'));
}
