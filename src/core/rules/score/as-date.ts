import { formatScore } from '../../values/score';
import { pointsCells, scoreFix } from '../points';
import { defineRule } from '../rule';

/** 1,5 that Excel took for 1 May. */
export const scoreAsDate = defineRule<{ readonly text: string }>()({
  meta: { name: 'score/as-date', severity: 'error', phase: 'cell', suggests: true, blocks: true },
  *check({ annex }) {
    for (const { row, field, at, reading } of pointsCells(annex)) {
      if (reading.kind !== 'date') continue;
      const suggestions = reading.candidates.flatMap((value) => {
        const fix = scoreFix(annex, row, field, value);
        // The date format would show the number as a date again.
        const changes = fix?.map((change) => ({ ...change, format: 'General' }));
        return changes ? [{ label: formatScore(value), changes }] : [];
      });
      yield { at, criterion: row.criterion, field, data: { text: reading.text }, suggestions };
    }
  },
});
