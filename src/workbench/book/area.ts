import type { IRange } from '@univerjs/core';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** "C" of 2: a column's letters from its 0-based index. */
function columnLetters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : columnLetters(Math.floor(column / 26) - 1) + rest;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The areas of a list such as "A1:B2 D4 F:F 3:4", both ends within; dollar signs are allowed. */
export function parseAreas(list: string): IRange[] {
  return list
    .trim()
    .split(/\s+/)
    .flatMap((text) => parseArea(text) ?? []);
}

export function parseArea(text: string): IRange | null {
  const match = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/i.exec(text.replaceAll('$', ''));
  if (!match || match[0] === '') return null;
  const [, column = '', row = '', otherColumn = column, otherRow = row] = match;
  return {
    startRow: row === '' ? 0 : Number(row) - 1,
    endRow: otherRow === '' ? LAST_ROW : Number(otherRow) - 1,
    startColumn: column === '' ? 0 : columnIndex(column),
    endColumn: otherColumn === '' ? LAST_COLUMN : columnIndex(otherColumn),
  };
}

/** "A1:B2", or "A1" for one cell. */
export function formatArea({ startRow, startColumn, endRow, endColumn }: IRange): string {
  const first = cellAddress(startRow, startColumn);
  const last = cellAddress(endRow, endColumn);
  return first === last ? first : `${first}:${last}`;
}

export function formatAreas(ranges: readonly IRange[]): string {
  return ranges.map(formatArea).join(' ');
}

/** How many rows and columns the grid has, of the many more that Excel's has. */
interface GridSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Ranges as far as the grid goes; one to the end of Excel's sheet ends with the grid. */
export function withinGrid(ranges: readonly IRange[], { rowCount, columnCount }: GridSize): IRange[] {
  return ranges
    .filter(({ startRow, startColumn }) => startRow < rowCount && startColumn < columnCount)
    .map((range) => ({
      ...range,
      endRow: Math.min(range.endRow, rowCount - 1),
      endColumn: Math.min(range.endColumn, columnCount - 1),
    }));
}

/** The reverse: what ends with the grid goes to the end of Excel's sheet, as no one sees where the grid ends. */
export function beyondGrid(ranges: readonly IRange[], { rowCount, columnCount }: GridSize): IRange[] {
  return ranges.map((range) => ({
    ...range,
    endRow: range.endRow >= rowCount - 1 ? LAST_ROW : range.endRow,
    endColumn: range.endColumn >= columnCount - 1 ? LAST_COLUMN : range.endColumn,
  }));
}

/** The rows and columns that ranges need, those to the end of Excel's sheet left out. */
export function extentOf(ranges: readonly IRange[]): GridSize {
  const bounded = (ends: readonly number[], last: number) =>
    Math.max(0, ...ends.filter((end) => end < last)) + 1;
  return {
    rowCount: bounded(
      ranges.map(({ endRow }) => endRow),
      LAST_ROW,
    ),
    columnCount: bounded(
      ranges.map(({ endColumn }) => endColumn),
      LAST_COLUMN,
    ),
  };
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
