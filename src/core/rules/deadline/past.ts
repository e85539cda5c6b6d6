import { toA1 } from '../../sheet/address';
import { type CalendarDate, compareDates } from '../../values/date';
import { defineRule } from '../rule';
import { ambiguousDates } from './ambiguous';
import { deadlines, dueBy, yearsOf } from './read';

/** The time is over on the day of the check. */
export const deadlinePast = defineRule<{ readonly text: string; readonly due: CalendarDate }>()({
  meta: { name: 'deadline/past', severity: 'warning', phase: 'row' },
  *check({ annex, today }) {
    const all = deadlines(annex);
    const years = yearsOf(annex, all);
    const ambiguous = new Set(ambiguousDates(annex, today).map(({ deadline }) => toA1(deadline.at)));
    for (const { row, at, reading } of all) {
      const due = dueBy(reading);
      if (!due || compareDates(due, today) >= 0 || ambiguous.has(toA1(at)) || !('text' in reading)) continue;
      // A year that is not the plan's is reported as such.
      if (years.size > 0 && !years.has(due.year)) continue;
      yield { at, criterion: row.criterion, field: 'deadline', data: { text: reading.text, due } };
    }
  },
});
