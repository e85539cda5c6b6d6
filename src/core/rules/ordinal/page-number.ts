import { cellOf, refOf, textIn } from '../../annex/query';
import { tidy } from '../../values/text';
import { defineRule } from '../rule';

/** A page's number that came with a table out of a PDF: "18 2" for task 2 [domain C.7, 4]. */
export const ordinalPageNumber = defineRule<{
  readonly text: string;
  /** The task's own number; `null` where the row holds nothing but the page's. */
  readonly number: number | null;
}>()({
  meta: { name: 'ordinal/page-number', severity: 'advice', phase: 'row', fixable: true },
  *check({ annex }) {
    if (annex.layout.rows !== 'tasks') return;
    for (const row of annex.rows) {
      const at = refOf(annex, row, 'ordinal');
      const text = tidy(textIn(annex, row, 'ordinal'));
      if (!at || !/^[\d\s]+[.)]?$/.test(text)) continue;
      if (row.kind === 'other' && isAlone(annex.sheet.values[row.row] ?? [])) {
        yield { at, field: 'ordinal', data: { text, number: null } };
      }
      const number = Number(row.criterion?.split('.').at(-1));
      if (
        row.kind !== 'criterion' ||
        !Number.isInteger(number) ||
        Number(text.replace(/[.)]$/, '')) === number
      )
        continue;
      const computed = cellOf(annex, row, 'ordinal').formula !== null;
      const fix = computed ? null : [{ at, value: number }];
      yield { at, criterion: row.criterion, field: 'ordinal', data: { text, number }, fix };
    }
  },
});

function isAlone(values: readonly unknown[]): boolean {
  return values.filter((value) => value !== null && value !== '').length === 1;
}
