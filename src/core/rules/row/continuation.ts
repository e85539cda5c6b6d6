import type { AnnexRow } from '../../annex/annex';
import type { Code } from '../../values/code';
import { defineRule } from '../rule';

/** The rest of the row above, cut off by a page break: no code and no points of its own [domain C.3, 12]. */
export const continuation = defineRule<{ readonly of: Code | null }>()({
  meta: { name: 'row/continuation', severity: 'warning', phase: 'structure' },
  *check({ annex }) {
    let above: AnnexRow | null = null;
    for (const row of annex.rows) {
      if (row.kind === 'criterion') above = row;
      if (row.kind !== 'continuation') continue;
      const criterion: Code | null = above?.criterion ?? null;
      yield { at: { row: row.row, column: annex.header.column }, criterion, data: { of: criterion } };
    }
  },
});
