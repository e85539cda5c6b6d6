import { defineRule } from '../rule';

/** Hidden or filtered rows: judged all the same, but whoever opens the file does not see them. Said once, above the first. */
export const hiddenRows = defineRule<{ readonly rows: readonly number[] }>()({
  meta: { name: 'row/hidden', severity: 'warning', phase: 'structure' },
  *check({ annex }) {
    const hidden = new Set(annex.sheet.hiddenRows);
    const rows = annex.rows
      .filter(({ kind, row }) => kind !== 'blank' && kind !== 'repeatedHeader' && hidden.has(row))
      .map(({ row }) => row);
    const [first] = rows;
    if (first === undefined) return;
    let above = first;
    while (hidden.has(above) && above > annex.header.row) above--;
    yield { at: { row: above, column: annex.header.column }, data: { rows: rows.map((row) => row + 1) } };
  },
});
