import type { Annex, AnnexRow } from '../../annex/annex';
import { cellOf, refOf, textIn } from '../../annex/query';
import { tidy } from '../../values/text';
import { areRemovable } from '../row/removable';
import { defineRule } from '../rule';

/** A page's number that came with a table out of a PDF: "18 2" for task 2 [domain C.7, 4]. */
export const ordinalPageNumber = defineRule<{
  readonly text: string;
  /** The task's own number; `null` where the row holds nothing but the page's. */
  readonly number: number | null;
}>()({
  meta: { name: 'ordinal/page-number', severity: 'advice', phase: 'row', fixable: true },
  *check(context) {
    const { annex } = context;
    if (annex.layout.rows !== 'tasks') return;
    for (const [index, row] of annex.rows.entries()) {
      const at = refOf(annex, row, 'ordinal');
      const text = tidy(textIn(annex, row, 'ordinal'));
      if (!at || !/^[\d\s]+[.)]?$/.test(text)) continue;
      if (row.kind === 'other' && isAlone(annex.sheet.values[row.row] ?? []) && !awaitsTask(annex, row)) {
        const fix =
          goesOnWithout(annex, index) && areRemovable(context, [row.row])
            ? [{ removeRow: row.row, into: null }]
            : null;
        yield { at, field: 'ordinal', data: { text, number: null }, fix };
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

/** Whether a lone number continues the numbers above and comes again in none below: the row is still to be filled in. */
function awaitsTask(annex: Annex, row: AnnexRow): boolean {
  const index = annex.rows.indexOf(row);
  const start = annex.rows.findLastIndex(({ kind }, at) => at < index && kind === 'section') + 1;
  const end = annex.rows.findIndex(({ kind }, at) => at > index && kind === 'section');
  const numbers = annex.rows
    .slice(start, end < 0 ? undefined : end)
    .map((each) => Number(tidy(textIn(annex, each, 'ordinal')).replace(/[.)]$/, '')));
  const own = numbers[index - start] ?? 0;
  const before = numbers.slice(0, index - start).findLast((number) => number > 0) ?? 0;
  return own === before + 1 && numbers.filter((number) => number === own).length === 1;
}

function isAlone(values: readonly unknown[]): boolean {
  return values.filter((value) => value !== null && value !== '').length === 1;
}

/** Whether the tasks around a row follow one another, so that the row can be none of them. */
function goesOnWithout({ rows }: Annex, index: number): boolean {
  const [above, below] = [rows[index - 1], rows[index + 1]];
  const number = (row: AnnexRow | undefined) =>
    row?.kind === 'criterion' ? Number(row.criterion?.split('.').at(-1)) : Number.NaN;
  return number(below) === number(above) + 1;
}
