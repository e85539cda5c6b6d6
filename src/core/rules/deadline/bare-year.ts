import { cellOf, criteria, refOf } from '../../annex/query';
import { planYear } from '../../annex/title';
import { readDeadline } from '../../values/deadline';
import { defineRule } from '../rule';
import { inYear } from '../words';

/** "2026" where the other rows say "Năm 2026" [domain C.3, 8]. */
export const deadlineBareYear = defineRule<{ readonly year: number }>()({
  meta: { name: 'deadline/bare-year', severity: 'advice', phase: 'table', fixable: true },
  *check({ annex }) {
    const year = planYear(annex);
    const read = criteria(annex).map((row) => ({
      row,
      deadline: readDeadline(cellOf(annex, row, 'deadline'), year),
    }));
    if (!read.some(({ deadline }) => deadline.kind === 'period' && deadline.shape === 'year')) return;
    for (const { row, deadline } of read) {
      const at = refOf(annex, row, 'deadline');
      if (!at || deadline.kind !== 'period' || deadline.shape !== 'bareYear') continue;
      const { formula } = cellOf(annex, row, 'deadline');
      const fix = formula === null ? [{ at, value: inYear(deadline.from.year) }] : null;
      yield { at, criterion: row.criterion, field: 'deadline', data: { year: deadline.from.year }, fix };
    }
  },
});
