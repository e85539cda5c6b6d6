import { type CalendarDate, formatDate, serialToDate } from '../../values/date';
import { readDeadline } from '../../values/deadline';
import { isDitto } from '../../values/ditto';
import { isPlaceholder } from '../../values/placeholder';
import type { Suggestion } from '../finding';
import { defineRule } from '../rule';
import { inMonth } from '../words';
import { type Deadline, deadlines } from './read';

/** A number this far from today is no day of a plan. */
const YEARS_AROUND = 5;

/** Neither a time nor a way to tell one: "sớm nhất", or a day whose cell shows the number 46203. */
export const deadlineUnreadable = defineRule<{ readonly text: string }>()({
  meta: { name: 'deadline/unreadable', severity: 'warning', phase: 'row', suggests: true },
  *check({ annex, today }) {
    for (const [index, deadline] of deadlines(annex).entries()) {
      const { row, at, cell, reading } = deadline;
      if (reading.kind !== 'unreadable' || isPlaceholder(reading.text)) continue;
      // "-nt-": by when is said in the row above, if there is one.
      if (index > 0 && isDitto(reading.text)) continue;
      // "Quý II" of a plan whose year is not known is readable but for the year.
      if (readDeadline(cell, today.year).kind !== 'unreadable') continue;
      const suggestions = cell.formula === null ? guesses(deadline, today) : [];
      yield { at, criterion: row.criterion, field: 'deadline', data: { text: reading.text }, suggestions };
    }
  },
});

/** 46203 shown without a date's format, and 6/2026 typed with a dot. */
function guesses({ at, cell: { value } }: Deadline, today: CalendarDate): Suggestion[] {
  if (typeof value !== 'number') return [];
  const date = Number.isInteger(value) ? serialToDate(value) : null;
  if (date && Math.abs(date.year - today.year) <= YEARS_AROUND) {
    return [{ label: formatDate(date), changes: [{ at, value, format: 'dd/mm/yyyy' }] }];
  }
  const [, month, year] = /^([1-9]|1[0-2])\.(20\d{2})$/.exec(String(value)) ?? [];
  if (!month || !year) return [];
  const label = inMonth(month, year);
  return [{ label, changes: [{ at, value: label, format: '@' }] }];
}
