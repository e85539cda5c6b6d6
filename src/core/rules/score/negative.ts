import type { Score } from '../../values/score';
import { writesLossesBelowNothing } from '../lost/negative';
import { pointsCells } from '../points';
import { defineRule } from '../rule';

/** Points below nothing. */
export const scoreNegative = defineRule<{ readonly value: Score }>()({
  meta: { name: 'score/negative', severity: 'error', phase: 'row' },
  *check({ annex }) {
    for (const { row, field, at, reading } of pointsCells(annex)) {
      if (field === 'lost' && writesLossesBelowNothing(annex)) continue;
      if (reading.kind === 'score' && reading.value.lt('0')) {
        yield { at, criterion: row.criterion, field, data: { value: reading.value } };
      }
    }
  },
});
