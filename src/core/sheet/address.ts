/** A cell's place, 0-based. A1 notation exists only at the edges: for Excel and for people. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, 0-based. */
export interface Area extends CellRef {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `{ row: 7, column: 4 }` → `E8`. */
export function toA1({ row, column }: CellRef): string {
  return `${columnName(column)}${row + 1}`;
}

/** `{ row: 7, column: 4, rowCount: 2, columnCount: 1 }` → `E8:E9`; a single cell → `E8`. */
export function areaToA1({ row, column, rowCount, columnCount }: Area): string {
  const first = toA1({ row, column });
  const last = toA1({ row: row + rowCount - 1, column: column + columnCount - 1 });
  return first === last ? first : `${first}:${last}`;
}

/** Reads `E8`, `$E$8`, `E8:F9`, `'Phụ lục'!E8:F9`; `null` when it is none of these. */
export function parseA1(address: string): Area | null {
  const local = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?$/i.exec(local);
  if (!match) return null;
  const [, column = '', row = '', lastColumn = column, lastRow = row] = match;
  const top = Math.min(Number(row), Number(lastRow)) - 1;
  const bottom = Math.max(Number(row), Number(lastRow)) - 1;
  const left = Math.min(columnIndex(column), columnIndex(lastColumn));
  const right = Math.max(columnIndex(column), columnIndex(lastColumn));
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

export function contains(area: Area, { row, column }: CellRef): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
