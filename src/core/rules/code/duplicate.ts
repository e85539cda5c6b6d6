import { refOf, scored } from '../../annex/query';
import { toA1 } from '../../sheet/address';
import type { Code } from '../../values/code';
import { defineRule } from '../rule';

/** The same code twice: its points are counted twice. */
export const codeDuplicate = defineRule<{ readonly code: Code; readonly first: string }>()({
  meta: { name: 'code/duplicate', severity: 'error', phase: 'table' },
  *check({ annex }) {
    const seen = new Map<Code, string>();
    for (const row of scored(annex)) {
      const at = refOf(annex, row, 'code');
      if (!at || row.criterion === null) continue;
      const first = seen.get(row.criterion);
      if (first === undefined) seen.set(row.criterion, toA1(at));
      else yield { at, criterion: row.criterion, field: 'code', data: { code: row.criterion, first } };
    }
  },
});
