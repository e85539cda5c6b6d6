import { readFileSync } from 'node:fs';
import type { IWorkbookData } from '@univerjs/core';
import { createSession, type Session } from '../../src/actions';
import type { Making } from '../../src/actions/making';
import type { Unmade, Written } from '../../src/actions/session';
import type { Outcome } from '../../src/core/failure';
import { readBook } from '../../src/workbench/book/read';
import { type ExcelOptions, type OpenExcel, openExcel } from '../support/excel/open';

export const TODAY = { year: 2026, month: 11, day: 22 };
/** The columns of an annex, in their usual order. */
export const HEADER = [
  'Tiêu chí',
  'Nội dung',
  'Điểm chuẩn',
  'Điểm thẩm định',
  'Điểm bị mất',
  'Lý do trừ điểm',
  'Giải pháp',
  'Cơ quan chủ trì',
  'Cơ quan phối hợp',
  'Thời gian thực hiện',
];
export const NAM_DAN = new Uint8Array(readFileSync('assets/samples/nam-dan-phu-luc.xlsx'));

/** The Nam Đàn workbook, or another, open in the stand-in Excel, with a session over it. */
export async function openSession(
  book?: Partial<IWorkbookData>,
  options?: ExcelOptions,
): Promise<{ readonly excel: OpenExcel; readonly session: Session & Making }> {
  const excel = await openExcel(book ?? (await readBook(NAM_DAN)), options);
  excel.install();
  excel.reset();
  return { excel, session: createSession(() => TODAY) };
}

/** What an action gave; a failure fails the test with its code. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`failed: ${JSON.stringify(outcome.failure)}`);
  return outcome.value;
}

/** What taking back a write gave; that of made sheets fails the test. */
export function undone(outcome: Outcome<Written | Unmade>): Written {
  const value = valueOf(outcome);
  if ('unmade' in value) throw new Error('sheets were taken away');
  return value;
}

/** Every cell of a sheet as Excel holds it: formula or value, and format. */
export function contents(excel: OpenExcel, sheet: string): Promise<string[][]> {
  return excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
    used.load('formulas,numberFormat,valueTypes');
    await context.sync();
    return used.formulas.map((row, r) =>
      row.map((formula, c) => `${used.valueTypes[r]?.[c]} ${formula} ${used.numberFormat[r]?.[c]}`),
    );
  });
}

/** The conditional formats of a sheet, ours and the user's: `E8 =formula`. */
export function conditionalFormats(excel: OpenExcel, sheet: string): Promise<string[]> {
  return excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    formats.load('items/type,items/customOrNullObject/rule/formula');
    await context.sync();
    const places = formats.items.map((format) => {
      const range = format.getRange();
      range.load('address');
      return range;
    });
    await context.sync();
    return formats.items.map((format, index) => {
      const address = places[index]?.address.replace(/^.*!/, '');
      return `${address} ${format.customOrNullObject.rule.formula}`;
    });
  });
}
