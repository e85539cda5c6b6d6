import { attachmentLine } from '../../annex/title';
import { fold } from '../../values/text';
import { defineRule } from '../rule';

const NO_NUMBER = /\bso(?: ?\.{2,}| ?…+| ?_+| ) ?\//;
const NO_DAY = /\bngay(?: ?\.{2,}| ?…+| ?_+| ) ?(?:thang|\/)/;

/** "Số   /KH-UBND ngày   tháng 4": the plan's number and day are still to be filled in [domain C.3, 19]. */
export const titleNumberBlank = defineRule<{ readonly number: boolean; readonly day: boolean }>()({
  meta: { name: 'title/number-blank', severity: 'advice', phase: 'workbook' },
  *check({ annex }) {
    const line = attachmentLine(annex);
    if (!line) return;
    const text = fold(line.text);
    const data = { number: NO_NUMBER.test(text), day: NO_DAY.test(text) };
    if (data.number || data.day) yield { at: { row: line.row, column: line.column }, data };
  },
});
