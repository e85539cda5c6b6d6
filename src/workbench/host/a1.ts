/** A rectangle of cells, 0-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The grid of every Excel since 2007. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export function columnName(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : columnName(Math.floor(column / 26) - 1) + rest;
}

export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `A1`, `A1:B2`, `3:4` for whole rows, `A:B` for whole columns. */
export function formatArea({ row, column, rowCount, columnCount }: Area): string {
  const lastRow = row + rowCount - 1;
  const lastColumn = column + columnCount - 1;
  if (columnCount === COLUMNS) return `${row + 1}:${lastRow + 1}`;
  if (rowCount === ROWS) return `${columnName(column)}:${columnName(lastColumn)}`;
  const first = `${columnName(column)}${row + 1}`;
  const last = `${columnName(lastColumn)}${lastRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** The reverse of {@link formatArea}; `$` are allowed; `null` when it is none of these. */
export function parseArea(text: string): Area | null {
  const match = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?(?::\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?)?$/i.exec(
    text.trim(),
  );
  if (!match) return null;
  const [, column, row, otherColumn, otherRow] = match;
  const single = !text.includes(':');
  if (single && !(column && row)) return null;
  if (!single && (Boolean(column) !== Boolean(otherColumn) || Boolean(row) !== Boolean(otherRow)))
    return null;
  if (!column && !row) return null;
  const rows = bounds(row, single ? row : otherRow, (text) => Number(text) - 1, ROWS);
  const columns = bounds(column, single ? column : otherColumn, columnIndex, COLUMNS);
  if (rows.last >= ROWS || columns.last >= COLUMNS) return null;
  return {
    row: rows.first,
    column: columns.first,
    rowCount: rows.last - rows.first + 1,
    columnCount: columns.last - columns.first + 1,
  };
}

function bounds(
  first: string | undefined,
  last: string | undefined,
  index: (text: string) => number,
  count: number,
) {
  if (!first || !last) return { first: 0, last: count - 1 };
  return { first: Math.min(index(first), index(last)), last: Math.max(index(first), index(last)) };
}

/** `'Phụ lục 1'!A1` → `Phụ lục 1` and `A1`; without a sheet `null` and the whole text. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly local: string } {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return { sheet: null, local: address };
  const name = address.slice(0, mark);
  const bare = /^'(.*)'$/s.exec(name)?.[1]?.replaceAll("''", "'");
  return { sheet: bare ?? name, local: address.slice(mark + 1) };
}

/** A sheet's name as Excel puts it before `!`: quoted unless it is a plain word. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseArea(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}
