import { cellOf, refOf, scored } from '../../annex/query';
import { isCellError, type SheetCell } from '../../sheet/snapshot';
import { defineRule } from '../rule';
import { TEXT_FIELDS } from './cells';

/** Words, spaces and plain marks; a function, a quotation or another sheet would need more. */
const WORDS = /^[\s+=-]*\p{L}[\p{L}\p{M}\s\d,.;_+-]*$/u;
const REFERENCE = /(?<![\p{L}\p{M}])[A-Z]{1,3}\d+(?![\p{L}\p{M}])/u;

/** "- Chưa đạt" typed into a cell: Excel takes the dash for a formula's and the words for names it does not know. */
export const textFormulaError = defineRule<{ readonly text: string }>()({
  meta: { name: 'text/formula-error', severity: 'error', phase: 'cell', fixable: true, blocks: true },
  *check({ annex }) {
    for (const row of scored(annex)) {
      for (const field of TEXT_FIELDS) {
        const at = refOf(annex, row, field);
        const text = typedWords(cellOf(annex, row, field));
        if (!at || text === null) continue;
        yield { at, criterion: row.criterion, field, data: { text }, fix: [{ at, value: text }] };
      }
    }
  },
});

/** What was typed where Excel made a formula of plain words; `null` when it may have been meant as one. */
export function typedWords({ value, formula }: SheetCell): string | null {
  if (!isCellError(value) || value.error !== '#NAME?' || formula === null) return null;
  // Newer Excels show the names of an old formula with an @ before them.
  const text = formula.replace(/^=/, '').replaceAll('@', '').trim();
  const several = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= 2;
  const vietnamese = /[^\0-\x7f]/.test(text);
  return WORDS.test(text) && !REFERENCE.test(text) && several && vietnamese ? text : null;
}
