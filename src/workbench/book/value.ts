import { BooleanNumber, CellValueType, type ICellData } from '@univerjs/core';
import type { Cell, CellErrorValue, CellFormulaValue, CellValue } from 'exceljs';
import type { Palette } from './color';
import type { CellExtras } from './extras';
import { fileFormula, gridFormula } from './formula';
import { readRichText, writeRichText } from './text';

const ERRORS: readonly string[] =
  '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC!'.split(' ');
const EPOCH_DAYS = 25_569;
const DAY = 86_400_000;

/** What a cell holds, without its look; `null` for an empty cell. Dates become serial numbers. */
export function readValue(cell: Cell, palette: Palette): ICellData | null {
  const { value } = cell;
  const extras: CellExtras = {
    ...(cell.protection?.locked === false && { locked: false }),
    ...(isObject(value) && 'hyperlink' in value && value.hyperlink && { hyperlink: value.hyperlink }),
    ...(isObject(value) &&
      'shareType' in value &&
      value.shareType === 'array' && { array: (value as { readonly ref?: string }).ref }),
  };
  const content = cell.formula ? readFormula(cell, palette) : readPlain(value, palette);
  return Object.keys(extras).length > 0 ? { ...content, custom: { ...extras } } : content;
}

/** A cell of the grid as ExcelJS writes it: a formula with its computed result. */
export function writeValue(cell: ICellData): CellValue {
  const plain = writePlain(cell);
  const { array, hyperlink }: CellExtras = cell.custom ?? {};
  if (cell.f) {
    const formula = fileFormula(cell.f);
    const result =
      typeof plain === 'object' && plain !== null && 'richText' in plain ? String(cell.v ?? '') : plain;
    const written = { formula, result: result ?? undefined } as CellFormulaValue;
    return array ? ({ ...written, shareType: 'array', ref: array } as CellValue) : written;
  }
  return hyperlink && typeof plain === 'string' ? { text: plain, hyperlink } : plain;
}

function readFormula(cell: Cell, palette: Palette): ICellData {
  const result = cell.result as CellValue;
  return { ...readPlain(result ?? null, palette), f: gridFormula(cell.formula) };
}

function readPlain(value: CellValue, palette: Palette): ICellData | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') {
    return { v: value ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN };
  }
  if (typeof value === 'string') {
    // A text that reads like an error must not become one when the workbook is saved.
    const t = ERRORS.includes(value) ? CellValueType.FORCE_STRING : CellValueType.STRING;
    return { v: value.replace(/\r\n?/g, '\n'), t };
  }
  if (value instanceof Date) return { v: serialOf(value), t: CellValueType.NUMBER };
  if ('error' in value) return { v: value.error, t: CellValueType.STRING };
  if ('richText' in value) return readRichText(value, palette);
  // A link's text may itself be rich, whatever the library's types say.
  if ('hyperlink' in value) return readPlain(value.text as CellValue, palette);
  return null;
}

function writePlain({ v, t, p }: ICellData): CellValue {
  if (p?.body) return writeRichText(p);
  if (v === null || v === undefined || v === '') return null;
  if (t === CellValueType.BOOLEAN) return v === true || v === BooleanNumber.TRUE || v === 'TRUE' || v === '1';
  if (t === CellValueType.NUMBER && Number.isFinite(Number(v))) return Number(v);
  if (typeof v !== 'string')
    return t === CellValueType.STRING || t === CellValueType.FORCE_STRING ? String(v) : v;
  return t !== CellValueType.FORCE_STRING && ERRORS.includes(v) ? ({ error: v } as CellErrorValue) : v;
}

function serialOf(date: Date): number {
  // ExcelJS rounded the serial number to a millisecond; ten decimals are finer than that.
  return Number((EPOCH_DAYS + date.getTime() / DAY).toFixed(10));
}

function isObject(
  value: CellValue,
): value is Exclude<CellValue, string | number | boolean | Date | null | undefined> {
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}
