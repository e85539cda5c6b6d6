import { formatDate, isRealDate } from '../../values/date';
import { defineRule } from '../rule';
import { deadlines } from './read';

const DAY = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4})/;

/** 31/02/2026, 45/13/2026. A month before its day (12/31/2026) is offered the other way round. */
export const deadlineImpossible = defineRule<{ readonly text: string }>()({
  meta: { name: 'deadline/impossible', severity: 'error', phase: 'row', suggests: true },
  *check({ annex }) {
    for (const { row, at, cell, reading } of deadlines(annex)) {
      if (reading.kind !== 'impossible') continue;
      const { text } = reading;
      const [found, month, , day, year] = DAY.exec(text) ?? [];
      const turned = { year: Number(year), month: Number(month), day: Number(day) };
      const mended =
        found && cell.formula === null && isRealDate(turned) ? text.replace(found, formatDate(turned)) : null;
      const suggestions = mended ? [{ label: mended, changes: [{ at, value: mended }] }] : [];
      yield { at, criterion: row.criterion, field: 'deadline', data: { text }, suggestions };
    }
  },
});
