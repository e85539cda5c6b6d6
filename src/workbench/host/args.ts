import { type Area, COLUMNS, formatArea, parseArea, ROWS, splitSheet } from './a1';
import { hostError } from './errors';
import { isHandle } from './object';
import type { Place } from './session';

export function asText(value: unknown): string {
  if (typeof value !== 'string') throw hostError('InvalidArgument');
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw hostError('InvalidArgument');
  return value;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw hostError('InvalidArgument');
  return value;
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw hostError('InvalidArgument');
  return value as Readonly<Record<string, unknown>>;
}

/** One of Excel's enumerated words; refused in any other spelling. */
export function asOneOf<T extends string>(value: unknown, words: readonly T[]): T {
  const word = words.find((candidate) => candidate === value);
  if (!word) throw hostError('InvalidArgument');
  return word;
}

/** A range that came as an object, or as an address on the given sheet. */
export function asPlace(value: unknown, sheetId: string): Place {
  if (isHandle(value) && value.kind === 'Range') return value.target as Place;
  if (typeof value === 'string') return { sheetId, area: asArea(value) };
  throw hostError('InvalidArgument');
}

function asArea(address: string): Area {
  const area = parseArea(splitSheet(address).local);
  if (!area) throw hostError('InvalidArgument');
  return area;
}

/** An area that lies within the grid, or the error of asking for one beyond it. */
export function checkedArea(area: Area): Area {
  const { row, column, rowCount, columnCount } = area;
  const inside =
    row >= 0 &&
    column >= 0 &&
    rowCount > 0 &&
    columnCount > 0 &&
    row + rowCount <= ROWS &&
    column + columnCount <= COLUMNS;
  if (!inside || !Object.values(area).every(Number.isInteger))
    throw hostError('InvalidArgument', `${safeAddress(area)} lies outside the sheet.`);
  return area;
}

function safeAddress(area: Area): string {
  return area.row >= 0 && area.column >= 0 ? formatArea(area) : 'The range';
}

/** Where the range is, unless all its cells were deleted. */
export function areaOf({ area }: Place): Area {
  if (area.rowCount === 0 || area.columnCount === 0) throw hostError('InvalidReference');
  return area;
}
