import { type Area, type CellRef, contains } from './address';

/** An Excel error value, such as `#REF!`. */
interface CellError {
  readonly error: string;
}

/** What a cell holds, free of locale: `null` when empty, dates as serial numbers. */
export type CellValue = string | number | boolean | CellError | null;

/** One cell: its value, its formula (English, with commas, starting with `=`) and its number format. */
export interface SheetCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

/**
 * What a sheet held at one moment. The three grids have the same size and start at A1, so
 * `values[row][column]` is 0-based in the sheet; beyond them every cell is empty.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visible: boolean;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly formats: readonly (readonly string[])[];
  /** Merged areas, top to bottom; `null` where this Excel cannot tell. */
  readonly merges: readonly Area[] | null;
  /** Rows hidden by hand or by a filter, ascending. */
  readonly hiddenRows: readonly number[];
  readonly protected: boolean;
  /** The sheet goes on beyond `MAX_ROWS` or `MAX_COLUMNS`; what is there was not read. */
  readonly cropped: boolean;
  /** Formulas whose result the file does not hold, for no Excel has worked them out; absent where there are none. */
  readonly uncalculated?: readonly CellRef[];
}

/** What a workbook held at one moment, its sheets in tab order. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Name of the sheet in front. */
  readonly active: string;
  /** What the workbook keeps for us, as it was written; `null` where it keeps nothing. */
  readonly settings: string | null;
}

/** How far a sheet is read: far beyond any annex, and well below what stalls Excel. */
export const MAX_ROWS = 5_000;
export const MAX_COLUMNS = 50;

export const EMPTY_CELL: SheetCell = { value: null, formula: null, format: 'General' };

/** The cell at a place; an empty one outside the grids. */
export function cellAt(sheet: SheetSnapshot, { row, column }: CellRef): SheetCell {
  const value = sheet.values[row]?.[column];
  if (value === undefined) return EMPTY_CELL;
  return {
    value,
    formula: sheet.formulas[row]?.[column] ?? null,
    format: sheet.formats[row]?.[column] ?? 'General',
  };
}

/** The cell whose content is shown at a place that a merge covers; `null` where none does. */
export function shownFrom({ merges }: SheetSnapshot, at: CellRef): CellRef | null {
  const merge = merges?.find((area) => contains(area, at));
  return merge && (merge.row !== at.row || merge.column !== at.column) ? merge : null;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** The cell's text, or its value as Excel would spell it without a locale; `''` when empty. */
export function textOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isCellError(value) ? value.error : String(value);
}
