import type { Annex, AnnexRow } from '../../annex/annex';
import { sections, textIn } from '../../annex/query';
import { fold } from '../../values/text';

/** The row of the sociological survey (điều tra xã hội học), which an annex does not list; `null` without one. */
export function surveyRow(summary: Annex): AnnexRow | null {
  const found = sections(summary).find(({ section }) =>
    /dieu tra|xhh|xa hoi hoc/.test(fold(textIn(summary, section, 'content'))),
  );
  return found?.section ?? null;
}
