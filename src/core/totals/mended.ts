import { withSpans } from '../sheet/references';
import type { SheetSnapshot } from '../sheet/snapshot';
import { type Score, score, sum, toNumber } from '../values/score';
import { isClear } from './formula';
import { addends, spelled } from './spelling';

const SUM = /SUM\(([^()]*)\)/gi;

/**
 * A sum's formula with further rows of its column, in the shape that it has: a range reaches on where only
 * `passable` rows lie between, else the row's cell is added, as always where `passable` is `null`. `column` is the
 * column's letters.
 */
export function mended(
  formula: string,
  column: string,
  rows: readonly number[],
  passable: ((row: number) => boolean) | null,
): string {
  return [...rows]
    .sort((a, b) => a - b)
    .reduce((text, row) => including(text, column, row, passable), formula);
}

function including(
  formula: string,
  column: string,
  row: number,
  passable: ((row: number) => boolean) | null,
): string {
  let reached = false;
  const cell = `${column}${row + 1}`;
  const grown = formula.replace(SUM, (whole) =>
    withSpans(whole, '', '', (top, bottom) => {
      const near = passable && isClear(Math.min(bottom, row), Math.max(top, row), passable);
      if (reached || !near) return [top, bottom];
      reached = true;
      return [Math.min(top, row), Math.max(bottom, row)];
    }),
  );
  if (reached) return grown;
  const sums = [...formula.matchAll(SUM)];
  const open = sums.at(-1);
  if (open) {
    const end = open.index + open[0].length - 1;
    return `${formula.slice(0, end)},${cell}${formula.slice(end)}`;
  }
  const isRounded = Number.isFinite(spelled(formula).digits);
  const end = isRounded ? formula.lastIndexOf(',') : formula.length;
  return `${formula.slice(0, end)}+${cell}${formula.slice(end)}`;
}

/**
 * What such a formula gives; `null` where one of its cells holds something else than a number or nothing, for Excel
 * passes over a text that looks like one. In `passable` rows texts are none.
 */
export function worked(
  sheet: SheetSnapshot,
  formula: string,
  passable: (row: number) => boolean,
): number | null {
  const rows = (addends(formula) ?? []).flatMap(({ row, column, rowCount }) =>
    Array.from({ length: rowCount }, (_, index) => ({ row: row + index, column })),
  );
  const numbers: Score[] = [];
  for (const { row, column } of rows) {
    const value = sheet.values[row]?.[column] ?? null;
    if (typeof value === 'number') numbers.push(score(value));
    else if (value !== null && !passable(row)) return null;
  }
  const { digits } = spelled(formula);
  const total = sum(numbers);
  return toNumber(Number.isFinite(digits) ? total.round(digits) : total);
}
