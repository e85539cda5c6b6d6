import { isInapplicable } from '../../annex/query';
import { pointsCells } from '../points';
import { defineRule } from '../rule';

/** Text in a column of points that no reading makes a number of. */
export const scoreUnreadable = defineRule<{ readonly text: string }>()({
  meta: { name: 'score/unreadable', severity: 'error', phase: 'cell', blocks: true },
  *check({ annex }) {
    for (const { row, field, at, reading } of pointsCells(annex)) {
      const { kind } = reading;
      if (kind === 'unreadable' || (kind === 'inapplicable' && !isInapplicable(row)))
        yield { at, criterion: row.criterion, field, data: { text: reading.text } };
    }
  },
});
