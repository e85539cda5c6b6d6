import { criteria, needsRemedy, refOf, textIn } from '../../annex/query';
import { fold, isBlankText } from '../../values/text';
import { defineRule } from '../rule';

/** With fewer rows than this, sharing a remedy may well be right. */
const FEWEST_ROWS = 4;

/** One remedy copied into most rows mends none of them. Said once, at the first. */
export const remedyRepeated = defineRule<{
  readonly text: string;
  readonly count: number;
  readonly of: number;
}>()({
  meta: { name: 'remedy/repeated', severity: 'warning', phase: 'table' },
  *check({ annex }) {
    const texts = criteria(annex)
      .filter(needsRemedy)
      .map((row) => ({ row, text: textIn(annex, row, 'remedy').trim() }))
      .filter(({ text }) => !isBlankText(text));
    if (texts.length < FEWEST_ROWS) return;
    for (const { row, text } of texts) {
      const count = texts.filter((other) => fold(other.text) === fold(text)).length;
      const at = refOf(annex, row, 'remedy');
      if (!at || count * 2 <= texts.length) continue;
      yield { at, criterion: row.criterion, field: 'remedy', data: { text, count, of: texts.length } };
      return;
    }
  },
});
