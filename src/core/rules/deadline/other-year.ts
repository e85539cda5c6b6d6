import { defineRule } from '../rule';
import { deadlines, dueBy, yearOf, yearsOf } from './read';

/** 30/6/2025 in the plan of 2026. */
export const deadlineOtherYear = defineRule<{
  readonly text: string;
  readonly year: number;
  readonly plan: number;
}>()({
  meta: { name: 'deadline/other-year', severity: 'warning', phase: 'row' },
  *check({ annex }) {
    const all = deadlines(annex);
    const years = yearsOf(annex, all);
    const plan = yearOf(annex, all);
    if (plan === null) return;
    for (const { row, at, reading } of all) {
      const due = dueBy(reading);
      if (!due || years.has(due.year) || !('text' in reading)) continue;
      // A time that begins in the plan's year and ends after it spans both.
      if (reading.kind === 'period' && years.has(reading.from.year)) continue;
      yield {
        at,
        criterion: row.criterion,
        field: 'deadline',
        data: { text: reading.text, year: due.year, plan },
      };
    }
  },
});
