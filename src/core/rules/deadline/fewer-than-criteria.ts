import { groups, linesIn } from '../../annex/query';
import { defineRule } from '../rule';

/** Four criteria, and two deadlines: whose are they? One deadline alone is that of all [domain C.6, 3]. */
export const deadlineFewerThanCriteria = defineRule<{
  readonly criteria: number;
  readonly deadlines: number;
}>()({
  meta: { name: 'deadline/fewer-than-criteria', severity: 'warning', phase: 'row' },
  *check({ annex }) {
    for (const { row, criteria } of groups(annex)) {
      const { at, lines } = linesIn(annex, row, 'deadline');
      if (!at || lines.length < 2 || lines.length >= criteria.length) continue;
      const data = { criteria: criteria.length, deadlines: lines.length };
      yield { at, criterion: row.criterion, field: 'deadline', data };
    }
  },
});
