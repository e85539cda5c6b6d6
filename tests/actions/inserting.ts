import type { IWorkbookData } from '@univerjs/core';
import { afterEach } from 'vitest';
import { createSession } from '../../src/actions';
import type { NewCriterion } from '../../src/core/insert/criterion';
import { score } from '../../src/core/values/score';
import type { ExcelOptions, OpenExcel, Rows } from '../support/excel/open';
import { contents, openSession, TODAY, valueOf } from './open';

export const SHEET = 'Phụ lục';

let open: OpenExcel | null = null;
afterEach(() => open?.dispose());

export type Prepare = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** A workbook, Nam Đàn’s unless another is given, and a session that has not checked it. */
export async function startUnchecked(book?: Partial<IWorkbookData>) {
  const opened = await openSession(book);
  open = opened.excel;
  return opened;
}

/** A workbook, Nam Đàn's unless another is given, prepared as a person would have it, and checked once. */
export async function start({
  book,
  prepare = () => {},
  ...options
}: ExcelOptions & { readonly book?: Partial<IWorkbookData>; readonly prepare?: Prepare } = {}) {
  const { excel } = await openSession(book, options);
  open = excel;
  await onSheet(excel, prepare);
  const session = createSession(() => TODAY);
  const { report } = valueOf(await session.check({ sheet: SHEET }));
  excel.reset();
  return { excel, session, report };
}

export function onSheet(excel: OpenExcel, act: Prepare): Promise<void> {
  return excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(SHEET), context);
    await context.sync();
  });
}

export const named = (...codes: string[]): NewCriterion[] =>
  codes.map((code) => ({ kind: 'catalogue', code }));
export const own = (section: string, code: string): NewCriterion => ({
  kind: 'own',
  section,
  code,
  name: `Tiêu chí ${code}`,
  maximum: score('0.5'),
});

/** An office's own table: other columns in another order, notes and a sum beside it, a list of names below. */
export const HAND: Rows = [
  ['PHỤ LỤC KHẮC PHỤC', null, null, null, null, null, null, null, null, null, 'Tổng mất', '=F4+F7'],
  [],
  [
    'Thời hạn',
    'Chủ trì',
    'STT',
    'Tên tiêu chí',
    'Điểm tối đa',
    'Điểm trừ',
    'Điểm đạt',
    'Nguyên nhân',
    'Giải pháp',
    'Minh chứng',
  ],
  [null, null, 'I', 'CHỈ ĐẠO', 5, '=SUM(F5:F6)', '=E4-F4'],
  ['Quý I/2026', 'Phòng Kinh tế', '1.1.', '1.1. Kế hoạch', 1, 0.5, 0.5, 'Chậm', 'Ban hành sớm', 'có'],
  ['Quý II/2026', 'Văn phòng', '1.3.', '1.3. Kiểm tra', 1, 0.5, 0.5, 'Thiếu', 'Kiểm tra đủ', '=F6*2'],
  [null, null, 'II', 'THỂ CHẾ', 3, '=SUM(F8:F8)', '=E7-F7'],
  ['Quý I/2026', 'Phòng Kinh tế', '2.1.', '2.1. Văn bản', 1, 1, 0, 'Chưa làm', 'Làm', 'không'],
  [null, null, null, 'Tổng cộng', '=E4+E7', '=F4+F7', '=G4+G7'],
  [],
  [null, null, null, 'Danh sách người lập:'],
  [null, null, null, 'Nguyễn Văn A'],
];

export const DRESSED: Prepare = (sheet) => {
  const table = sheet.getRange('A3:J9');
  table.format.font.name = 'Arial';
  table.format.wrapText = true;
  for (const side of ['EdgeTop', 'EdgeBottom', 'InsideHorizontal'] as const)
    table.format.borders.getItem(side).style = 'Dot';
  for (const row of [3, 4, 7, 9]) {
    sheet.getRange(`A${row}:J${row}`).format.fill.color = '#E2EFDA';
    sheet.getRange(`A${row}:J${row}`).format.font.bold = true;
  }
  sheet.getRange('5:5').format.rowHeight = 44;
  sheet.getRange('I5').format.font.color = '#C00000';
  sheet.getRange('G5:G8').dataValidation.rule = {
    decimal: { formula1: 0, formula2: '=E5', operator: 'Between' },
  };
  const rule = sheet.getRange('F4:F9').conditionalFormats.add('Custom');
  rule.custom.rule.formula = '=$F4>2';
  rule.custom.format.fill.color = '#FFFF00';
  sheet.getRange('A11:D12').format.font.italic = true;
  sheet.getRange('A1:H1').merge();
};

/** Everything about a sheet's rows, one by one: contents, formats, looks, heights, what may be typed. */
export async function rowsOf(excel: OpenExcel, count: number): Promise<readonly unknown[]> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const range = sheet.getRange(`A1:L${count}`);
    range.load('formulas,numberFormat,valueTypes');
    const cells = range.getCellProperties({
      format: {
        fill: { color: true },
        font: { bold: true, color: true, italic: true, name: true, size: true },
        borders: { style: true },
        wrapText: true,
      },
    });
    const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
    await context.sync();
    return Array.from({ length: count }, (_, row) => ({
      // Formulas move along; what they come to is judged apart.
      contents: range.formulas[row]?.map((formula) => (String(formula).startsWith('=') ? '=' : formula)),
      formats: range.numberFormat[row],
      looks: cells.value[row],
      row: rows.value[row],
    }));
  });
}

export function formulasIn(excel: OpenExcel, ...addresses: string[]): Promise<unknown[]> {
  return excel.run(async (context) => {
    const ranges = addresses.map((address) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange(address);
      range.load('formulas,values');
      return range;
    });
    await context.sync();
    return ranges.map(({ formulas, values }) => [formulas[0]?.[0], values[0]?.[0]]);
  });
}

/** What is in the cells; what formulas show for the moment is left out. */
export async function held(excel: OpenExcel, sheet: string): Promise<string[][]> {
  const cells = await contents(excel, sheet);
  return cells.map((line) => line.map((cell) => cell.replace(/^\w+ (?==)/, '')));
}
