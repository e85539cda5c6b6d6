import { criteria, refOf, textIn } from '../../annex/query';
import { fold, isBlankText } from '../../values/text';
import { defineRule } from '../rule';

/** Tasks are quoted by their numbers ("II.5"): one that is skipped, doubled or missing misleads. */
export const ordinalOutOfSequence = defineRule<{
  /** `null` where the task has none. */
  readonly number: number | null;
  readonly expected: number;
}>()({
  meta: { name: 'ordinal/out-of-sequence', severity: 'advice', phase: 'table' },
  *check({ annex }) {
    if (annex.layout.rows !== 'tasks') return;
    let section = '';
    let before = 0;
    let content = '';
    for (const row of criteria(annex)) {
      const at = refOf(annex, row, 'ordinal');
      const text = textIn(annex, row, 'content');
      // One more product of the task above, or the task once more after a page break.
      const more = row.code.kind === 'blank' && isBlankText(text);
      if (!at || more || (text !== '' && fold(text) === content)) continue;
      content = fold(text);
      const parts = row.criterion?.split('.') ?? [];
      const own = sectionAbove(annex.rows, row.row);
      const number = row.criterion === null ? null : Number(parts.at(-1));
      const numbered = number === null || (Number.isInteger(number) && parts.length <= (own === '' ? 1 : 2));
      if (!numbered) continue;
      const begins = own !== section;
      const expected = begins && number !== before + 1 ? 1 : before + 1;
      section = own;
      before = number ?? expected;
      if (number !== expected)
        yield { at, criterion: row.criterion, field: 'ordinal', data: { number, expected } };
    }
  },
});

function sectionAbove(rows: readonly { kind: string; row: number; criterion: string | null }[], row: number) {
  return rows.findLast((each) => each.kind === 'section' && each.row < row)?.criterion ?? '';
}
