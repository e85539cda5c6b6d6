import { isPlaceholder } from '../../values/placeholder';
import { defineRule } from '../rule';
import { textCells } from './cells';

/** "…", "xxx", "đang cập nhật", "ngày … tháng …": the text is still to come. */
export const textPlaceholder = defineRule<{ readonly text: string }>()({
  meta: { name: 'text/placeholder', severity: 'warning', phase: 'cell', blocks: true },
  *check({ annex }) {
    for (const { row, field, at, text } of textCells(annex)) {
      // "x" among the notes is a tick.
      if (field === 'note' && /^\s*x\s*$/i.test(text)) continue;
      if (isPlaceholder(text)) yield { at, criterion: row.criterion, field, data: { text: text.trim() } };
    }
  },
});
