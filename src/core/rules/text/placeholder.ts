import type { Field } from '../../annex/layout';
import { isPlaceholder } from '../../values/placeholder';
import { fold } from '../../values/text';
import { defineRule } from '../rule';
import { textCells } from './cells';

const PEOPLE: readonly Field[] = ['owner', 'coordinator', 'monitor'];
/** A reason where it stands for one; in place of a name it keeps the place. */
const UNNAMED = /^\(?chua (?:duoc |co )?(?:phan cong|giao)(?: cu the)?\)?[.…]*$/;

/** "…", "xxx", "đang cập nhật", "ngày … tháng …": the text is still to come. */
export const textPlaceholder = defineRule<{ readonly text: string }>()({
  meta: { name: 'text/placeholder', severity: 'warning', phase: 'cell', blocks: true },
  *check({ annex }) {
    for (const { row, field, at, text } of textCells(annex)) {
      // "x" among the notes is a tick.
      if (field === 'note' && /^\s*x\s*$/i.test(text)) continue;
      const unnamed = PEOPLE.includes(field) && UNNAMED.test(fold(text));
      if (unnamed || isPlaceholder(text))
        yield { at, criterion: row.criterion, field, data: { text: text.trim() } };
    }
  },
});
