import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { FWorksheet } from '../engine/types';
import type { Area } from './a1';
import { hostError } from './errors';
import { bookOf, type Session } from './session';

type Raw = string | number | boolean;

const ERRORS = [
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#N/A',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
];
const BOOLEAN = 3;
const NUMBER = 2;

/** Beyond this Excel answers `null` for a whole grid instead of an error. */
const MOST_CELLS = 5_000_000;

export function isErrorText(value: unknown): boolean {
  return typeof value === 'string' && ERRORS.includes(value);
}

/** A cell's value as Excel gives it: raw, free of locale, `""` when empty, errors as their text. */
export function valueOf(cell: Nullable<ICellData>): Raw {
  if (!cell) return '';
  if (cell.p) return cell.p.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n') ?? '';
  const { v: value, t: type } = cell;
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value;
  if (type === BOOLEAN) return value === 1 || String(value).toUpperCase() === 'TRUE' || value === '1';
  if (type === NUMBER && typeof value === 'string' && value.trim() !== '') return Number(value);
  return value;
}

function isEmptyCell(cell: Nullable<ICellData>): boolean {
  return !hasFormula(cell) && valueOf(cell) === '';
}

/** The cell's formula; the engine may keep it once (`si`) for a whole column of like formulas. */
export function formulaAt(
  sheet: FWorksheet,
  cell: Nullable<ICellData>,
  row: number,
  column: number,
): string | null {
  if (cell?.f) return cell.f;
  return cell?.si ? sheet.getRange(row, column).getFormula() || null : null;
}

function hasFormula(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.f || cell?.si);
}

export function valueType(cell: Nullable<ICellData>): string {
  const value = valueOf(cell);
  if (isErrorText(value)) return 'Error';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'Double';
  return value === '' && !hasFormula(cell) ? 'Empty' : 'String';
}

/** The style of a cell with what it inherits from its row, its column and the sheet. */
export function styleAt(sheet: FWorksheet, row: number, column: number): IStyleData {
  const worksheet = sheet.getSheet();
  // The cell as it is kept: a page that paints has the looks of its conditional formats in it otherwise.
  return worksheet.getComposedCellStyleByCellData(row, column, worksheet.getCellRaw(row, column));
}

export function numberFormatAt(sheet: FWorksheet, row: number, column: number): string {
  return styleAt(sheet, row, column).n?.pattern ?? 'General';
}

/** What the cell shows, as an Excel in English would. */
export function textAt(session: Session, sheet: FWorksheet, row: number, column: number): string {
  const value = valueOf(sheet.getSheet().getCellRaw(row, column));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  return session.univer.Util.numfmt.format(numberFormatAt(sheet, row, column), value);
}

/** A grid over an area, row by row; `null` where Excel would give up on the size. */
export function gridOf<T>(
  sheet: FWorksheet,
  { row, column, rowCount, columnCount }: Area,
  at: (cell: Nullable<ICellData>, row: number, column: number) => T,
): T[][] | null {
  if (rowCount * columnCount > MOST_CELLS) return null;
  const cells = sheet.getSheet().getCellMatrix();
  return Array.from({ length: rowCount }, (_, down) =>
    Array.from({ length: columnCount }, (_, right) =>
      at(cells.getValue(row + down, column + right), row + down, column + right),
    ),
  );
}

/** The smallest area with everything that is there; without `valuesOnly` formatted cells count as well. */
export function usedArea(session: Session, sheetId: string, within: Area, valuesOnly: boolean): Area | null {
  const sheet = bookOf(session).getSheetBySheetId(sheetId)?.getSheet();
  if (!sheet) throw hostError('ItemNotFound');
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const counts = valuesOnly ? !isEmptyCell(cell) : !isEmptyCell(cell) || Boolean(cell?.s);
    if (!counts || row < within.row || row >= within.row + within.rowCount) return;
    if (column < within.column || column >= within.column + within.columnCount) return;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  });
  if (bottom < 0) return null;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
