import { textIn } from '../../annex/query';
import type { Score } from '../../values/score';
import { pointsCells, scoreFix } from '../points';
import { defineRule } from '../rule';

/** "10.951" of 13: whoever reads Vietnamese reads ten thousand and more [domain C.6, 1]. */
export const scoreThousandsMark = defineRule<{ readonly text: string; readonly value: Score }>()({
  meta: { name: 'score/thousands-mark', severity: 'warning', phase: 'cell', fixable: true },
  *check({ annex }) {
    for (const { row, field, at, reading } of pointsCells(annex)) {
      if (reading.kind !== 'score' || !reading.written.thousands) continue;
      const { value } = reading;
      const data = { text: textIn(annex, row, field).trim(), value };
      yield { at, criterion: row.criterion, field, data, fix: scoreFix(annex, row, field, value) };
    }
  },
});
