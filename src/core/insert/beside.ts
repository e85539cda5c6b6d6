import type { Annex } from '../annex/annex';
import type { CellRef } from '../sheet/address';
import { textOf } from '../sheet/snapshot';
import { isBlankText } from '../values/text';

/**
 * Whole rows come, also in what stands beside the annex behind a blank column: the first cell, by its place
 * afterwards, of a gap that they leave between two filled ones. `inserted` are their places afterwards, top to
 * bottom. `null` where they leave no gap.
 */
export function gapBeside(annex: Annex, inserted: readonly number[]): CellRef | null {
  const { values } = annex.sheet;
  const isFilled = (row: number, column: number) => !isBlankText(textOf(values[row]?.[column] ?? null));
  const last = annex.rows.at(-1)?.row ?? annex.header.row;
  const lines = Array.from({ length: last - annex.header.row + 1 }, (_, index) => annex.header.row + index);
  const reach = (from: number, step: 1 | -1): number =>
    lines.some((row) => isFilled(row, from + step)) ? reach(from + step, step) : from;
  const left = reach(Math.min(...annex.columns.values()), -1);
  const right = reach(Math.max(...annex.columns.values()), 1);
  for (const [index, row] of inserted.entries()) {
    // Rows that come before the same one share the place.
    const below = row - index;
    const column = (values[below] ?? []).findIndex(
      (_, at) => (at < left || at > right) && isFilled(below - 1, at) && isFilled(below, at),
    );
    if (column >= 0) return { row, column };
  }
  return null;
}
