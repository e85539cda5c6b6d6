import { groups, linesIn } from '../../annex/query';
import type { Code } from '../../values/code';
import { defineRule } from '../rule';

/** Four criteria that lost points, and two remedies: some are left as they are [domain C.6, 3]. */
export const remedyFewerThanCriteria = defineRule<{
  readonly criteria: readonly Code[];
  readonly remedies: number;
}>()({
  meta: { name: 'remedy/fewer-than-criteria', severity: 'warning', phase: 'row' },
  *check({ annex }) {
    for (const { row, criteria } of groups(annex)) {
      const { at, lines } = linesIn(annex, row, 'remedy');
      if (!at || lines.length === 0 || lines.length >= criteria.length) continue;
      const data = { criteria, remedies: lines.length };
      yield { at, criterion: row.criterion, field: 'remedy', data };
    }
  },
});
