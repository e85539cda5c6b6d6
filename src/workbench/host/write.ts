import type { ICellData, IRange, IStyleData } from '@univerjs/core';
import type { FWorksheet } from '../engine/types';
import { type Area, COLUMNS, ROWS } from './a1';
import { hostError } from './errors';
import { sheetExtras } from './extras';
import { checkFormula } from './formula';
import { isErrorText, numberFormatAt } from './read';
import { execute, type Place, type Session, sheetOf } from './session';

export type Cells = Record<number, Record<number, ICellData>>;

const TYPE = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;
const EMPTY: ICellData = { v: null, t: null, f: null, si: null, p: null };
const LONGEST_TEXT = 32_767;

/** Writes of more cells than this are a mistake, not an annex. */
const MOST_CELLS = 1_000_000;

/**
 * Writes values or formulas as Excel takes them from an add-in: what starts with `=`, `+` or `-` is a
 * formula, what looks like a number or a date becomes one unless the cell is text, `null` leaves the
 * cell alone and `""` empties it. One value for the whole area is allowed.
 */
export function writeValues(session: Session, { sheetId, area }: Place, values: unknown): void {
  const sheet = sheetOf(session, sheetId);
  const merged = sheet.getSheet();
  const cells: Cells = {};
  forEachCell(
    area,
    (row, column) => {
      const value = Array.isArray(values) ? values[row - area.row]?.[column - area.column] : values;
      if (value === null || value === undefined) return;
      refuseLocked(sheet, row, column);
      const host = merged.getMergedCell(row, column);
      if (host && (host.startRow !== row || host.startColumn !== column)) return;
      putCell(cells, row, column, cellFrom(session, value, numberFormatAt(sheet, row, column)));
    },
    () => checkSize(area, values),
  );
  putCells(session, sheetId, cells);
}

export function clearValues(session: Session, { sheetId, area }: Place): void {
  const sheet = sheetOf(session, sheetId);
  const cells: Cells = {};
  forEachKnownCell(sheet, area, (row, column) => {
    refuseLocked(sheet, row, column);
    putCell(cells, row, column, EMPTY);
  });
  putCells(session, sheetId, cells);
}

/** Number formats, cell by cell or one for all; what the cells hold is not read again. */
export function writeNumberFormats(session: Session, place: Place, formats: unknown): void {
  const { area } = place;
  checkSize(area, formats);
  writeStyles(session, place, (row, column) => {
    const format = Array.isArray(formats) ? formats[row - area.row]?.[column - area.column] : formats;
    if (format === null || format === undefined) return null;
    const pattern = String(format);
    return { n: pattern === 'General' || pattern === '' ? null : { pattern } };
  });
}

/** Changes parts of the style of every cell of an area; `null` leaves a cell alone. */
export function writeStyles(
  session: Session,
  { sheetId, area }: Place,
  styleOf: (row: number, column: number) => IStyleData | null,
): void {
  const sheet = sheetOf(session, sheetId);
  refuseFormatting(sheet);
  const cells: Cells = {};
  forEachCell(withinGrid(sheet, area), (row, column) => {
    const style = styleOf(row, column);
    if (style) putCell(cells, row, column, { s: style });
  });
  putStyles(session, sheetId, cells);
}

export function putCells(session: Session, sheetId: string, cells: Cells): void {
  const scope = grow(session, sheetId, cells);
  if (scope) execute(session, sheetId, 'sheet.command.set-range-values', { range: scope, value: cells });
}

/**
 * Changes looks and nothing else. It goes under the name of the engine's own style command: else the
 * engine forgets the cells' formulas. The type goes along, or text that looks like a number becomes one.
 */
export function putStyles(session: Session, sheetId: string, cells: Cells): void {
  if (!grow(session, sheetId, cells)) return;
  const matrix = sheetOf(session, sheetId).getSheet().getCellMatrix();
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns)) {
      const { t: type, v: value } = matrix.getValue(Number(row), Number(column)) ?? {};
      if (type) cell.t = type === TYPE.text && isNumeric(value) ? TYPE.forcedText : type;
    }
  }
  execute(session, sheetId, 'sheet.mutation.set-range-values', {
    cellValue: cells,
    trigger: 'sheet.command.set-style',
  });
}

function isNumeric(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
}

export function putCell(cells: Cells, row: number, column: number, cell: ICellData): void {
  cells[row] ??= {};
  cells[row][column] = cell;
}

/** Sees to it that the grid has all these cells, and gives their bounds. */
function grow(session: Session, sheetId: string, cells: Cells): IRange | null {
  const rows = Object.keys(cells).map(Number);
  const columns = Object.values(cells).flatMap((row) => Object.keys(row).map(Number));
  if (rows.length === 0) return null;
  const most = (numbers: readonly number[]) => numbers.reduce((best, number) => Math.max(best, number), 0);
  const least = (numbers: readonly number[]) =>
    numbers.reduce((best, number) => Math.min(best, number), most(numbers));
  const scope = {
    startRow: least(rows),
    endRow: most(rows),
    startColumn: least(columns),
    endColumn: most(columns),
  };
  growGrid(sheetOf(session, sheetId), scope.endRow, scope.endColumn);
  return scope;
}

/** The grid has fewer rows and columns than Excel until they are needed. */
export function growGrid(sheet: FWorksheet, lastRow: number, lastColumn: number): void {
  if (lastRow >= sheet.getMaxRows()) sheet.setRowCount(lastRow + 1);
  if (lastColumn >= sheet.getMaxColumns()) sheet.setColumnCount(lastColumn + 1);
}

/** The part of an area that the grid has cells for; whole rows and columns end there. */
export function withinGrid(sheet: FWorksheet, area: Area): Area {
  const rowCount = area.rowCount === ROWS ? Math.max(0, sheet.getMaxRows() - area.row) : area.rowCount;
  const columnCount =
    area.columnCount === COLUMNS ? Math.max(0, sheet.getMaxColumns() - area.column) : area.columnCount;
  return { ...area, rowCount, columnCount };
}

export function refuseLocked(sheet: FWorksheet, row: number, column: number): void {
  if (!sheetExtras(sheet).protection) return;
  if (sheet.getSheet().getCellRaw(row, column)?.custom?.locked !== false) throw hostError('AccessDenied');
}

export function refuseFormatting(sheet: FWorksheet): void {
  const { protection } = sheetExtras(sheet);
  if (protection && !protection.formatCells) throw hostError('AccessDenied');
}

/** Structure, merges and rules may not be changed on a protected sheet at all. */
export function refuseProtected(sheet: FWorksheet): void {
  if (sheetExtras(sheet).protection) throw hostError('AccessDenied');
}

export function cellFrom(session: Session, value: unknown, format: string): ICellData {
  if (typeof value === 'number') return { ...EMPTY, v: value, t: TYPE.number };
  if (typeof value === 'boolean') return { ...EMPTY, v: value ? 1 : 0, t: TYPE.boolean };
  if (typeof value !== 'string') throw hostError('InvalidArgument');
  if (value.length > LONGEST_TEXT) throw hostError('InvalidArgument');
  if (value === '') return EMPTY;
  if (format === '@') return { ...EMPTY, v: value, t: TYPE.text };
  if (value.startsWith("'")) return { ...EMPTY, v: value.slice(1), t: TYPE.forcedText };
  if (isErrorText(value)) return { ...EMPTY, v: value, t: TYPE.text };
  if (value.startsWith('=') && value.length > 1) return { ...EMPTY, f: checkFormula(value) };
  const typed = session.univer.Util.numfmt.parseValue(value);
  if (typed) return fromTyped(typed.v, typed.z, format);
  if (/^[+-]./.test(value)) return { ...EMPTY, f: checkFormula(`=${value}`) };
  return { ...EMPTY, v: value, t: TYPE.text };
}

/** What was recognised brings its number format along, unless the cell has one already. */
function fromTyped(value: unknown, pattern: string | undefined, format: string): ICellData {
  if (typeof value === 'boolean') return { ...EMPTY, v: value ? 1 : 0, t: TYPE.boolean };
  const style = pattern && format === 'General' ? { s: { n: { pattern } } } : {};
  return { ...EMPTY, v: Number(value), t: TYPE.number, ...style };
}

export function checkSize({ rowCount, columnCount }: Area, grid: unknown): void {
  if (!Array.isArray(grid)) return;
  if (grid.length === rowCount && grid.every((row) => Array.isArray(row) && row.length === columnCount))
    return;
  throw hostError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

function forEachCell(
  { row, column, rowCount, columnCount }: Area,
  visit: (row: number, column: number) => void,
  check?: () => void,
): void {
  check?.();
  if (rowCount * columnCount > MOST_CELLS)
    throw hostError('InvalidArgument', 'The range is too large to be written.');
  for (let down = 0; down < rowCount; down += 1) {
    for (let right = 0; right < columnCount; right += 1) visit(row + down, column + right);
  }
}

/** Only cells that hold something or are formatted, however large the area is. */
export function forEachKnownCell(
  sheet: FWorksheet,
  area: Area,
  visit: (row: number, column: number) => void,
): void {
  const found: [number, number][] = [];
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column) => {
      const inside =
        row >= area.row &&
        row < area.row + area.rowCount &&
        column >= area.column &&
        column < area.column + area.columnCount;
      if (inside) found.push([row, column]);
    });
  for (const [row, column] of found) visit(row, column);
}

/** Takes away every cell's own format. */
export function clearStyles(session: Session, { sheetId, area }: Place): void {
  const sheet = sheetOf(session, sheetId);
  refuseFormatting(sheet);
  const cells: Cells = {};
  forEachKnownCell(sheet, area, (row, column) => {
    putCell(cells, row, column, { s: null });
  });
  putStyles(session, sheetId, cells);
}
