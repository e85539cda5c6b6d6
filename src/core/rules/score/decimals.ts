import { cellOf } from '../../annex/query';
import { formatCodes } from '../../values/date';
import { decimalsOf, type Score } from '../../values/score';
import { pointsCells } from '../points';
import { defineRule } from '../rule';

/** Points are given in tenths and hundredths; some provinces print three decimals throughout [domain C.6]. */
const USUAL = 2;

/** 0,3333333 in a column of hundredths: sums of what is printed will not agree. */
export const scoreDecimals = defineRule<{
  readonly value: Score;
  readonly decimals: number;
  readonly usual: number;
}>()({
  meta: { name: 'score/decimals', severity: 'warning', phase: 'cell' },
  *check({ annex }) {
    const cells = pointsCells(annex).flatMap((cell) => {
      const { reading } = cell;
      if (reading.kind !== 'score' || reading.written.thousands) return [];
      const value = reading.value;
      return [{ ...cell, value, decimals: decimalsOf(value) }];
    });
    const broken = cells.filter(({ decimals }) => decimals > 0);
    const thirds = broken.filter(({ decimals }) => decimals === USUAL + 1);
    const usual = thirds.length * 4 > broken.length ? USUAL + 1 : USUAL;
    for (const { row, field, at, value, decimals } of cells) {
      if (decimals <= usual || shown(cellOf(annex, row, field).format, decimals) <= usual) continue;
      yield { at, criterion: row.criterion, field, data: { value, decimals, usual } };
    }
  },
});

/** How many decimals a number format lets a reader see; all where it does not say. */
function shown(format: string, decimals: number): number {
  const [section = ''] = formatCodes(format).split(';');
  if (!/[0#?]/.test(section)) return decimals;
  return /\.([0#?]+)/.exec(section)?.[1]?.length ?? 0;
}
