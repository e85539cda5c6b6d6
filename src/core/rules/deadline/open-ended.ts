import { defineRule } from '../rule';
import { deadlines } from './read';

/** "Thường xuyên", "Khi có văn bản": done when, nobody can tell [domain C.6, 6]. What comes back by the calendar is left alone. */
export const deadlineOpenEnded = defineRule<{ readonly text: string }>()({
  meta: { name: 'deadline/open-ended', severity: 'advice', phase: 'row' },
  *check({ annex }) {
    for (const { row, at, reading } of deadlines(annex)) {
      if (reading.kind !== 'openEnded' || reading.recurring) continue;
      yield { at, criterion: row.criterion, field: 'deadline', data: { text: reading.text } };
    }
  },
});
