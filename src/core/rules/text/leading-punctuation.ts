import { tidy } from '../../values/text';
import { defineRule } from '../rule';
import { textCells } from './cells';

/** Bullets ("-", "+") may begin a text; these may not. */
const STRAY = /^[\s.,;:!?]+(?=\S)/;

/** ".Chưa đạt", ", Báo cáo": what a cut-off sentence or a pasted list left behind [domain C.3, 15]. */
export const textLeadingPunctuation = defineRule<{ readonly mark: string }>()({
  meta: { name: 'text/leading-punctuation', severity: 'advice', phase: 'cell', fixable: true },
  *check({ annex }) {
    for (const { row, field, at, text, computed } of textCells(annex)) {
      const mark = STRAY.exec(text)?.[0].trim() ?? '';
      const rest = tidy(text.replace(STRAY, ''));
      // "…" and "..." alone say that the text is still to come; that is not stray.
      if (mark === '' || mark.startsWith('..') || rest === '') continue;
      const fix = computed ? null : [{ at, value: rest }];
      yield { at, criterion: row.criterion, field, data: { mark }, fix };
    }
  },
});
