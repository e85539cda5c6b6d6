import type { Annex } from '../../annex/annex';
import { type CalendarDate, compareDates, dateToSerial, formatDate, readDateText } from '../../values/date';
import { defineRule } from '../rule';
import { type Deadline, deadlines } from './read';

/**
 * 3/6/2026 typed into an Excel that puts the month first became 6 March. Reported only where something shows it:
 * a date beside it was left as text because its day is no month, or the day has passed and the other has not.
 */
export const deadlineAmbiguous = defineRule<{ readonly date: CalendarDate; readonly turned: CalendarDate }>()(
  {
    meta: { name: 'deadline/ambiguous', severity: 'warning', phase: 'row', suggests: true },
    *check({ annex, today }) {
      for (const { deadline, turned } of ambiguousDates(annex, today)) {
        const { row, at, date } = deadline;
        const suggestions = [turned, date].flatMap((day) => {
          const value = dateToSerial(day);
          return value === null
            ? []
            : [{ label: formatDate(day), changes: [{ at, value, format: 'dd/mm/yyyy' }] }];
        });
        yield { at, criterion: row.criterion, field: 'deadline', data: { date, turned }, suggestions };
      }
    },
  },
);

interface Ambiguous {
  readonly deadline: Deadline & { readonly date: CalendarDate };
  readonly turned: CalendarDate;
}

/** The cells whose day and month may have been taken for each other. */
export function ambiguousDates(annex: Annex, today: CalendarDate): Ambiguous[] {
  const all = deadlines(annex);
  const monthFirst = all.some(isLeftAsText);
  return all.flatMap((deadline) => {
    const { cell, reading } = deadline;
    if (reading.kind !== 'date' || typeof cell.value !== 'number' || cell.formula !== null) return [];
    const { date } = reading;
    const turned = { ...date, day: date.month, month: date.day };
    if (date.day > 12 || date.day === date.month) return [];
    const passed = compareDates(date, today) < 0 && compareDates(turned, today) >= 0;
    return monthFirst || passed ? [{ deadline: { ...deadline, date }, turned }] : [];
  });
}

/** "30/6/2026" as text in a column of dates: an Excel that puts the day first would have read it. */
function isLeftAsText({ cell: { value } }: Deadline): boolean {
  const parts = typeof value === 'string' ? readDateText(value.trim()) : null;
  return parts !== null && parts.day > 12 && parts.month <= 12;
}
