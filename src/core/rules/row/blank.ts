import type { Fix } from '../../plan/change';
import { shownFrom } from '../../sheet/snapshot';
import { defineRule, type RuleContext } from '../rule';
import { areRemovable } from './removable';

/** An empty row inside the table: Excel's filters and sums take it for the table's end. Once for each run of them. */
export const blankRow = defineRule<{ readonly rows: number }>()({
  meta: { name: 'row/blank', severity: 'advice', phase: 'structure', fixable: true },
  *check(context) {
    const { annex } = context;
    const { rows, header } = annex;
    for (const [index, { kind, row }] of rows.entries()) {
      if (kind !== 'blank' || rows[index - 1]?.kind === 'blank') continue;
      const at = { row, column: header.column };
      // What a merged cell reaches into only looks empty; below the header an empty row parts nothing.
      if (
        index === 0 ||
        [...annex.columns.values()].some((column) => shownFrom(annex.sheet, { row, column }))
      )
        continue;
      const end = rows.slice(index).findIndex((other) => other.kind !== 'blank');
      const count = end < 0 ? rows.length - index : end;
      const gone = rows.slice(index, index + count).map((blank) => blank.row);
      yield { at, data: { rows: count }, fix: removal(context, gone) };
    }
  },
});

/** Taking the rows out, where the sheet holds nothing in them, not even beside the table. */
function removal(context: RuleContext, rows: readonly number[]): Fix | null {
  const { values } = context.annex.sheet;
  const empty = rows.every((row) => (values[row] ?? []).every((value) => value === null));
  return empty && areRemovable(context, rows) ? rows.map((row) => ({ removeRow: row, into: null })) : null;
}
