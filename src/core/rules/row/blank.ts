import { shownFrom } from '../../annex/query';
import { defineRule } from '../rule';

/** An empty row inside the table: Excel's filters and sums take it for the table's end. Once for each run of them. */
export const blankRow = defineRule<{ readonly rows: number }>()({
  meta: { name: 'row/blank', severity: 'advice', phase: 'structure' },
  *check({ annex }) {
    const { rows, header } = annex;
    for (const [index, { kind, row }] of rows.entries()) {
      if (kind !== 'blank' || rows[index - 1]?.kind === 'blank') continue;
      const at = { row, column: header.column };
      // What a merged cell reaches into only looks empty; below the header an empty row parts nothing.
      if (index === 0 || [...annex.columns.values()].some((column) => shownFrom(annex, { row, column })))
        continue;
      const end = rows.slice(index).findIndex((other) => other.kind !== 'blank');
      yield { at, data: { rows: end < 0 ? rows.length - index : end } };
    }
  },
});
