import type { IWorkbookData } from '@univerjs/core';
import { afterEach } from 'vitest';
import { bookOf, type OpenExcel, type Rows } from '../support/excel/open';
import { HEADER, openSession } from './open';

export const RIGHT = [
  '1.1.2',
  'Kế hoạch',
  1,
  0.8,
  0.2,
  'Kế hoạch còn thiếu kinh phí',
  'Bổ sung kinh phí vào kế hoạch',
  'Phòng Kinh tế',
  'Các phòng',
  'Quý IV/2026',
];

let open: OpenExcel | null = null;
afterEach(() => open?.dispose());

/** Another workbook than Nam Đàn’s, or that, open until the test ends. */
export async function start(book?: Partial<IWorkbookData>, api?: string) {
  const opened = await openSession(book, api === undefined ? {} : { api });
  open = opened.excel;
  return opened;
}

/** A workbook of one annex with these rows. */
export function annexOf(...rows: Rows): Partial<IWorkbookData> {
  return bookOf({ 'Phụ lục': [HEADER, ...rows] });
}

/** A right row with some of its ten cells replaced. */
export function row(changes: Readonly<Record<number, string | number | null>>): (string | number | null)[] {
  return RIGHT.map((value, column) => (column in changes ? (changes[column] ?? null) : value));
}
