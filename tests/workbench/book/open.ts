import { readFileSync } from 'node:fs';
import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';

export const SAMPLES = ['nam-dan-phu-luc.xlsx', 'so-ngoai-vu-giai-phap.xlsx', 'lam-dong-nhiem-vu.xlsx'];
/** A workbook with one of everything, as openpyxl writes it, with a list on another sheet as Excel writes it. */
export const FEATURES = 'workbench-features.xlsx';

export function bytesOf(name: string): Uint8Array {
  const folder = SAMPLES.includes(name) ? '../../../assets/samples/' : '../../fixtures/';
  return new Uint8Array(readFileSync(new URL(folder + name, import.meta.url)));
}

export function sheetNamed(book: IWorkbookData, name: string): Partial<IWorksheetData> {
  const sheet = Object.values(book.sheets).find((found) => found.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** A cell with its look put in place of the look's id. */
export function cellOf(book: IWorkbookData, sheetName: string, address: string): ICellData {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const cell = sheetNamed(book, sheetName).cellData?.[Number(digits) - 1]?.[column] ?? {};
  return typeof cell.s === 'string' ? { ...cell, s: book.styles[cell.s] } : cell;
}

export function resourceOf(book: IWorkbookData, name: string): Record<string, unknown> {
  return JSON.parse(book.resources?.find((found) => found.name === name)?.data ?? '{}');
}
