import { withSpans } from '../sheet/references';
import type { RowChange } from '../sheet/rows';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { RowMove } from './change';

/** Rows in a new order. */
interface Order {
  /** Rows that are taken out where they are, and put in again elsewhere; rows that go for good among the first. */
  readonly change: RowChange;
  /** The rows that move, by their places before, as they come again top to bottom. */
  readonly moved: readonly number[];
  /**
   * A formula of any sheet as it has to read when its cells have moved: a cell is followed wherever it goes, a
   * range keeps its cells. `null` where they no longer stand together.
   */
  readonly follow: (formula: string, own: string) => string | null;
}

/** Works out where rows come to stand when some move and others go for good. */
export function orderOf(sheet: SheetSnapshot, moves: readonly RowMove[], removed: readonly number[]): Order {
  const moving = new Set(moves.map(({ moveRow }) => moveRow));
  const gone = new Set(removed);
  const sequence: number[] = [];
  const height = Math.max(sheet.values.length, ...moves.map(({ before }) => before + 1));
  for (let row = 0; row < height; row++) {
    for (const { moveRow, before } of moves) if (before === row) sequence.push(moveRow);
    if (!moving.has(row) && !gone.has(row)) sequence.push(row);
  }
  const places = new Map(sequence.map((row, place) => [row, place]));
  const span = (first: number, last: number): readonly [number, number] | null | 'apart' => {
    const rows = Array.from({ length: Math.min(last, height - 1) - first + 1 }, (_, index) => first + index);
    const found = rows.flatMap((row) => places.get(row) ?? []);
    const beyond = last >= height ? [Math.max(first, height) - gone.size, last - gone.size] : [];
    const all = [...found, ...beyond];
    if (all.length === 0) return null;
    const [start, end] = [Math.min(...all), Math.max(...all)];
    const count = found.length + (last >= height ? last - Math.max(first, height) + 1 : 0);
    return end - start + 1 === count ? [start, end] : 'apart';
  };
  return {
    change: {
      removed: [...gone, ...moving].sort((a, b) => a - b),
      inserted: [...moving].flatMap((row) => places.get(row) ?? []).sort((a, b) => a - b),
    },
    moved: sequence.filter((row) => moving.has(row)),
    follow: (formula, own) => {
      let apart = false;
      const told = withSpans(formula, own, sheet.name, (first, last) => {
        const found = span(first, last);
        if (found !== 'apart') return found;
        apart = true;
        return null;
      });
      return apart ? null : told;
    },
  };
}
