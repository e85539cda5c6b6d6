import type { AnnexRow, ScoreField } from '../../annex/annex';
import { pointsIn, textIn } from '../../annex/query';
import { type Score, score } from '../../values/score';
import { pointsCells, scoreFix } from '../points';
import { defineRule } from '../rule';

/** Excel keeps a number's value, not what was typed: 10951 was 10.951 where no more than 13 can be meant. */
const THOUSAND = score('1000');

/** "10.951" of 13: whoever reads Vietnamese reads ten thousand and more [domain C.6, 1], and so may Excel. */
export const scoreThousandsMark = defineRule<{ readonly text: string; readonly value: Score }>()({
  meta: { name: 'score/thousands-mark', severity: 'warning', phase: 'cell', fixable: true },
  *check({ annex }) {
    for (const { row, field, at, reading } of pointsCells(annex)) {
      if (reading.kind !== 'score') continue;
      const value = reading.written.thousands ? reading.value : ungrouped(row, field, reading.value);
      if (!value) continue;
      const data = { text: textIn(annex, row, field).trim(), value };
      yield { at, criterion: row.criterion, field, data, fix: scoreFix(annex, row, field, value) };
    }
  },
});

/** A whole number of four digits or more that fits its maximum once it is divided by a thousand. */
function ungrouped({ points }: AnnexRow, field: ScoreField, value: Score): Score | null {
  const maximum = pointsIn(points.maximum);
  if (field === 'maximum' || !maximum || maximum.gte(THOUSAND) || value.lt(THOUSAND)) return null;
  const smaller = value.div(THOUSAND);
  return value.mod('1').eq('0') && smaller.lte(maximum) ? smaller : null;
}
