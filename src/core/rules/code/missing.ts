import type { Annex, AnnexRow } from '../../annex/annex';
import { cellOf, criteria, refOf, sections, textIn, totals } from '../../annex/query';
import { readSectionHeading } from '../../annex/section';
import { isLooseSurvey } from '../../totals/survey';
import { type Code, leadingCode, romanOf } from '../../values/code';
import { fold } from '../../values/text';
import type { Suggestion } from '../finding';
import { defineRule } from '../rule';

/** Points, but no code that says whose; `section` is what the criteria below say, where it is a section's. */
export const codeMissing = defineRule<{ readonly text: string; readonly section: Code | null }>()({
  meta: { name: 'code/missing', severity: 'error', phase: 'row', suggests: true },
  *check({ annex, catalogue }) {
    for (const row of criteria(annex)) {
      const at = refOf(annex, row, 'code');
      if (!at || row.criterion !== null || isSurveyApart(annex, row)) continue;
      const content = textIn(annex, row, 'content');
      const repeated = leadingCode(content)?.code;
      const listed = catalogue ? [...catalogue.criteria, ...catalogue.sections] : [];
      const named = listed.filter(({ name }) => fold(name) === fold(content)).map(({ code }) => code);
      const codes = new Set([...(repeated ? [repeated] : []), ...named]);
      const text = textIn(annex, row, 'code').trim();
      yield {
        at,
        field: 'code',
        data: { text, section: null },
        suggestions: suggested(annex, row, [...codes]),
      };
    }
    for (const { section } of sections(annex)) {
      const at = refOf(annex, section, 'code');
      const number = section.criterion;
      if (!at || number === null || !isUnnumbered(annex, section)) continue;
      const numerals = annex.rows.some(({ code }) => code.kind === 'code' && code.written === 'roman');
      const suggestions = suggested(annex, section, [numerals ? romanOf(number) : number]);
      yield { at, field: 'code', data: { text: '', section: number }, suggestions };
    }
  },
});

/** Below the total of what was appraised the survey needs no number. */
function isSurveyApart(annex: Annex, row: AnnexRow): boolean {
  return isLooseSurvey(annex, row) && totals(annex).some((total) => total.row < row.row);
}

function isUnnumbered(annex: Annex, section: AnnexRow): boolean {
  return section.code.kind === 'blank' && readSectionHeading(textIn(annex, section, 'content')) === null;
}

function suggested(annex: Annex, row: AnnexRow, codes: readonly string[]): readonly Suggestion[] {
  const at = refOf(annex, row, 'code');
  if (!at || cellOf(annex, row, 'code').formula !== null) return [];
  return codes.map((label) => ({ label, changes: [{ at, value: label, format: '@' }] }));
}
