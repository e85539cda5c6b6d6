import { defineRule } from '../rule';

/** The header once more inside the table, pasted with a page break [domain C.3, 12]. */
export const repeatedHeader = defineRule<Record<never, never>>()({
  meta: { name: 'row/repeated-header', severity: 'warning', phase: 'structure' },
  *check({ annex }) {
    for (const { kind, row } of annex.rows) {
      if (kind === 'repeatedHeader') yield { at: { row, column: annex.header.column }, data: {} };
    }
  },
});
