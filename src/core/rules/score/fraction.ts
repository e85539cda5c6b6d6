import { formatScore, type Score } from '../../values/score';
import { pointsCells, scoreFix } from '../points';
import { defineRule } from '../rule';

/** "8,5/10" where a number belongs. */
export const scoreFraction = defineRule<{
  readonly text: string;
  readonly value: Score;
  readonly of: Score;
}>()({
  meta: { name: 'score/fraction', severity: 'error', phase: 'cell', suggests: true, blocks: true },
  *check({ annex }) {
    for (const { row, field, at, reading } of pointsCells(annex)) {
      if (reading.kind !== 'fraction') continue;
      const { text, value, of } = reading;
      const changes = scoreFix(annex, row, field, field === 'maximum' ? of : value);
      const label = formatScore(field === 'maximum' ? of : value);
      yield {
        at,
        criterion: row.criterion,
        field,
        data: { text, value, of },
        suggestions: changes ? [{ label, changes }] : [],
      };
    }
  },
});
