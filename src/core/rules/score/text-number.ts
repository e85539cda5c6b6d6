import type { Score } from '../../values/score';
import { pointsCells, scoreFix } from '../points';
import { defineRule } from '../rule';

/** Points stored as text ("0.8", "0,2", "1 "): Excel leaves them out of every sum [domain C.3, 7]. */
export const scoreTextNumber = defineRule<{ readonly text: string; readonly value: Score }>()({
  meta: { name: 'score/text-number', severity: 'warning', phase: 'cell', fixable: true },
  *check({ annex }) {
    for (const { row, field, at, reading } of pointsCells(annex)) {
      if (reading.kind !== 'score' || reading.written.as !== 'text' || reading.written.thousands) continue;
      const { value } = reading;
      yield {
        at,
        criterion: row.criterion,
        field,
        data: { text: String(annex.sheet.values[at.row]?.[at.column] ?? ''), value },
        fix: scoreFix(annex, row, field, value),
      };
    }
  },
});
