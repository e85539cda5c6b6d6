import type { PlanRow } from '../core/plan/plan';
import { areaToA1, type CellRef } from '../core/sheet/address';
import type { SheetCell } from '../core/sheet/snapshot';
import { toCell } from './cell';

/** A cell and where it stands. */
export interface Placed {
  readonly at: CellRef;
  readonly cell: SheetCell;
}

/** Neighbouring cells in one column, read and written as one range. */
type Block = readonly [Placed, ...Placed[]];

/** Queues reading these cells; call the result once the batch has gone through for those that are no longer the same. */
export function loadChanged(
  sheet: Excel.Worksheet,
  cells: readonly Placed[],
  same: (a: SheetCell, b: SheetCell) => boolean,
): () => CellRef[] {
  const blocks = blocksOf(cells).map((block) => {
    const range = sheet.getRange(addressOf(block));
    range.load('values,formulas,numberFormat');
    return { block, range };
  });
  return () =>
    blocks.flatMap(({ block, range: { values, formulas, numberFormat } }) =>
      block
        .filter(({ cell }, i) => !same(cell, toCell(values[i]?.[0], formulas[i]?.[0], numberFormat[i]?.[0])))
        .map(({ at }) => at),
    );
}

/** Queues looking for what stands in rows beyond the cells that are known of them; the result names the last of it in each. */
export function loadBeside(sheet: Excel.Worksheet, rows: readonly PlanRow[]): () => CellRef[] {
  const used = rows.map(({ row, cells }) => {
    const range = sheet.getRange(`${row + 1}:${row + 1}`).getUsedRangeOrNullObject(true);
    range.load('columnIndex,columnCount');
    return { row, width: cells.length, range };
  });
  return () =>
    used.flatMap(({ row, width, range }) => {
      const end = range.isNullObject ? 0 : range.columnIndex + range.columnCount;
      return end > width ? [{ row, column: end - 1 }] : [];
    });
}

/**
 * Queues the writes. Text goes in under the text format, or Excel would make numbers, dates and formulas of
 * it; a number that is to stand under the text format goes in before that, or it would become text.
 */
export function writeCells(sheet: Excel.Worksheet, cells: readonly Placed[]): void {
  for (const block of blocksOf(cells)) {
    const range = sheet.getRange(addressOf(block));
    range.numberFormat = block.map(({ cell }) => [formatWhileWriting(cell)]);
    range.formulas = block.map(({ cell }) => [contentOf(cell)]);
    if (block.some(({ cell }) => formatWhileWriting(cell) !== cell.format)) {
      range.numberFormat = block.map(({ cell }) => [cell.format]);
    }
  }
}

function formatWhileWriting(cell: SheetCell): string {
  if (isText(cell)) return '@';
  return cell.format === '@' ? 'General' : cell.format;
}

function isText({ value, formula }: SheetCell): boolean {
  return formula === null && typeof value === 'string';
}

/** An error value cannot be written as such; a cell that held one without a formula is rare enough to leave blank. */
function contentOf({ value, formula }: SheetCell): string | number | boolean {
  if (formula !== null) return formula;
  return value === null || typeof value === 'object' ? '' : value;
}

function blocksOf(cells: readonly Placed[]): Block[] {
  const sorted = [...cells].sort((a, b) => a.at.column - b.at.column || a.at.row - b.at.row);
  const blocks: [Placed, ...Placed[]][] = [];
  for (const placed of sorted) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    if (block && last?.at.column === placed.at.column && last.at.row + 1 === placed.at.row)
      block.push(placed);
    else blocks.push([placed]);
  }
  return blocks;
}

function addressOf(block: Block): string {
  return areaToA1({ ...block[0].at, rowCount: block.length, columnCount: 1 });
}
