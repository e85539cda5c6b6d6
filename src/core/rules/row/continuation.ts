import type { Annex, AnnexRow } from '../../annex/annex';
import { refOf, shownFrom } from '../../annex/query';
import type { Code } from '../../values/code';
import { defineRule } from '../rule';

/** The rest of the row above, cut off by a page break: no code and no points of its own [domain C.3, 12]. */
export const continuation = defineRule<{ readonly of: Code | null }>()({
  meta: { name: 'row/continuation', severity: 'warning', phase: 'structure' },
  *check({ annex }) {
    let above: AnnexRow | null = null;
    for (const row of annex.rows) {
      if (row.kind === 'criterion') above = row;
      if (row.kind !== 'continuation' || sharesCode(annex, row)) continue;
      const criterion: Code | null = above?.criterion ?? null;
      yield { at: { row: row.row, column: annex.header.column }, criterion, data: { of: criterion } };
    }
  },
});

/** One criterion over several rows on purpose: its code is merged over them. */
function sharesCode(annex: Annex, row: AnnexRow): boolean {
  const at = refOf(annex, row, 'code');
  return at !== null && shownFrom(annex, at) !== null;
}
