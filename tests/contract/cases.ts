import { readFileSync } from 'node:fs';
import type { Workbook } from 'exceljs';
import type { CellValue } from '../../src/core/sheet/snapshot';
import { formatStyles, rawWorkbook, workbookBytes, workbookWithParts } from '../xlsx/build';

/** A workbook, and some of what any reader must find in it. */
export interface Case {
  readonly bytes: () => Promise<Uint8Array>;
  /** Sheet and cell → value, and formula where there is one. */
  readonly holds: Readonly<Record<string, CellValue | readonly [CellValue, string]>>;
  /** What it keeps for the add-in; nothing when left out. */
  readonly settings?: string;
}

const sample = (name: string) => () =>
  Promise.resolve(
    new Uint8Array(readFileSync(new URL(`../../assets/samples/${name}.xlsx`, import.meta.url))),
  );
const built = (fill: (workbook: Workbook) => void | Promise<void>) => () => workbookBytes(fill);
const raw =
  (...parts: Parameters<typeof rawWorkbook>) =>
  () =>
    Promise.resolve(rawWorkbook(...parts));
const formula = (text: string, result: number | string | boolean | Date) => ({
  formula: text,
  result,
  date1904: false,
});
const NFD = 'Cải cách thủ tục hành chính'.normalize('NFD');

export const CASES: Readonly<Record<string, Case>> = {
  'the annex of Nam Đàn': {
    bytes: sample('nam-dan-phu-luc'),
    holds: {
      'Phụ lục!A7': '1',
      'Phụ lục!D7': 11.3,
      'Phụ lục!D8': '0.8',
      'Phụ lục!A22': 5.1,
      'Phụ lục!J19': 2026,
      'Phụ lục!B1': null,
      'Tổng hợp!D7': 9,
    },
  },
  'the solutions of Sở Ngoại vụ': { bytes: sample('so-ngoai-vu-giai-phap'), holds: { 'Giải pháp!A6': 2 } },
  'the tasks of Lâm Đồng': { bytes: sample('lam-dong-nhiem-vu'), holds: { 'Nhiệm vụ!A7': 'II' } },
  dates: {
    bytes: built((workbook) => {
      const sheet = workbook.addWorksheet('Ngày');
      sheet.getCell('A1').value = new Date(Date.UTC(2026, 1, 1));
      sheet.getCell('A1').numFmt = 'dd/mm/yyyy';
      sheet.getCell('A2').value = new Date(Date.UTC(2026, 1, 1, 8, 30));
      sheet.getCell('A2').numFmt = 'dd/mm/yyyy hh:mm';
      sheet.getCell('A3').value = 46054;
      sheet.getCell('A4').value = formula('A1+1', 46055);
      sheet.getCell('A4').numFmt = 'yyyy-mm-dd';
    }),
    holds: { 'Ngày!A1': 46054, 'Ngày!A2': 46054 + 8.5 / 24, 'Ngày!A3': 46054, 'Ngày!A4': [46055, '=A1+1'] },
  },
  'rich text and links': {
    bytes: built((workbook) => {
      const sheet = workbook.addWorksheet('Chữ');
      sheet.getCell('A1').value = { richText: [{ text: 'Kế ' }, { text: 'hoạch', font: { bold: true } }] };
      sheet.getCell('A2').value = { text: 'Cổng thông tin', hyperlink: 'https://example.org' };
      sheet.getCell('A3').value = 'một\nhai';
    }),
    holds: { 'Chữ!A1': 'Kế hoạch', 'Chữ!A2': 'Cổng thông tin', 'Chữ!A3': 'một\nhai' },
  },
  'errors and booleans': {
    bytes: built((workbook) => {
      const sheet = workbook.addWorksheet('Lỗi');
      sheet.getCell('A1').value = { error: '#REF!' };
      sheet.getCell('A2').value = { error: '#N/A' };
      sheet.getCell('A3').value = true;
      sheet.getCell('A4').value = false;
      sheet.getCell('A5').value = { formula: '1/0', result: { error: '#DIV/0!' }, date1904: false };
    }),
    holds: {
      'Lỗi!A1': { error: '#REF!' },
      'Lỗi!A2': { error: '#N/A' },
      'Lỗi!A3': true,
      'Lỗi!A4': false,
      'Lỗi!A5': [{ error: '#DIV/0!' }, '=1/0'],
    },
  },
  'formulas with their results': {
    bytes: built((workbook) => {
      const sheet = workbook.addWorksheet('Tổng');
      sheet.getCell('A1').value = 0.1;
      sheet.getCell('A2').value = 0.2;
      sheet.getCell('A3').value = formula('SUM(A1:A2)', 0.30000000000000004);
      sheet.getCell('B1').value = formula('A1*2', 0.2);
      sheet.getCell('B2').value = { sharedFormula: 'B1', result: 0.4, date1904: false };
      sheet.getCell('B3').value = formula('IF(A1>0,"có","không")', 'có');
      sheet.getCell('B4').value = formula('A1>A2', false);
      sheet.getCell('B5').value = formula('IF(A1>0,"","không")', '');
      sheet.getCell('B6').value = 'cuối';
      sheet.getCell('C1').value = formula("'Trang hai'!A1", 7);
      workbook.addWorksheet('Trang hai').getCell('A1').value = 7;
    }),
    holds: {
      'Tổng!A3': [0.30000000000000004, '=SUM(A1:A2)'],
      'Tổng!B2': [0.4, '=A2*2'],
      'Tổng!B3': ['có', '=IF(A1>0,"có","không")'],
      'Tổng!B4': [false, '=A1>A2'],
      'Tổng!B5': [null, '=IF(A1>0,"","không")'],
      'Tổng!C1': [7, "='Trang hai'!A1"],
    },
  },
  'number formats': {
    bytes: built((workbook) => {
      const sheet = workbook.addWorksheet('Định dạng');
      ['General', '0', '0.00', '@', 'd/m/yyyy', '#,##0.0', '0%', '0.0 "điểm"'].forEach((numFmt, index) => {
        sheet.getCell(1, index + 1).value = 1.5;
        sheet.getCell(1, index + 1).numFmt = numFmt;
      });
      sheet.getCell('B3').numFmt = '@';
      sheet.getCell('H3').value = 'cuối';
    }),
    holds: { 'Định dạng!H1': 1.5 },
  },
  'a format of whole columns and rows': {
    bytes: raw(
      {
        before: '<cols><col min="1" max="2" width="12" style="1" customWidth="1"/></cols>',
        data: '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="D1"><v>1</v></c></row><row r="3" s="2" customFormat="1"><c r="D3" s="2"><v>1</v></c></row>',
      },
      { styles: formatStyles('@', '0.00') },
    ),
    holds: { 'Phụ lục!A1': 1, 'Phụ lục!D3': 1 },
  },
  merges: {
    bytes: built((workbook) => {
      const sheet = workbook.addWorksheet('Gộp');
      sheet.getCell('A1').value = 'Tiêu đề';
      sheet.getCell('A3').value = 'Theo phân công';
      sheet.getCell('D6').value = 1;
      sheet.mergeCells('A1:D1');
      sheet.mergeCells('A3:B4');
    }),
    holds: { 'Gộp!A1': 'Tiêu đề', 'Gộp!B1': null, 'Gộp!B4': null },
  },
  'hidden rows': {
    bytes: built((workbook) => {
      const sheet = workbook.addWorksheet('Ẩn dòng');
      for (let row = 1; row <= 6; row += 1) sheet.getCell(row, 1).value = row;
      sheet.getRow(2).hidden = true;
      sheet.getRow(5).hidden = true;
    }),
    holds: { 'Ẩn dòng!A2': 2 },
  },
  'text that looks like numbers, dates or formulas': {
    bytes: built((workbook) => {
      const sheet = workbook.addWorksheet('Chữ số');
      ['0.8', '1.10', '4,5', '1.3', '01/03', '- Ban hành', '+84', "'0.5", ' 1 ', 'TRUE', '#', '=1+1'].forEach(
        (text, index) => {
          sheet.getCell(index + 1, 1).value = text;
        },
      );
    }),
    holds: {
      'Chữ số!A1': '0.8',
      'Chữ số!A2': '1.10',
      'Chữ số!A5': '01/03',
      'Chữ số!A6': '- Ban hành',
      'Chữ số!A7': '+84',
      'Chữ số!A9': ' 1 ',
      'Chữ số!A10': 'TRUE',
    },
  },
  'an apostrophe that only says "this is text"': {
    bytes: raw(
      { data: '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>1.10</t></is></c></row>' },
      { styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="0" quotePrefix="1"/></cellXfs>' },
    ),
    holds: { 'Phụ lục!A1': '1.10' },
  },
  'decomposed letters': {
    bytes: built((workbook) => {
      workbook.addWorksheet('NFD').getCell('A1').value = NFD;
    }),
    holds: { 'NFD!A1': NFD },
  },
  'protected, hidden and empty sheets, the second one in front': {
    bytes: built(async (workbook) => {
      workbook.addWorksheet('Trống');
      const locked = workbook.addWorksheet('Khóa');
      locked.getCell('A1').value = 1;
      await locked.protect('', {});
      workbook.addWorksheet('Ẩn', { state: 'hidden' }).getCell('A1').value = 2;
      workbook.addWorksheet('Rất ẩn', { state: 'veryHidden' }).getCell('A1').value = 3;
      workbook.views = [
        { x: 0, y: 0, width: 1, height: 1, firstSheet: 0, activeTab: 1, visibility: 'visible' },
      ];
    }),
    holds: { 'Trống!A1': null, 'Khóa!A1': 1, 'Ẩn!A1': 2, 'Rất ẩn!A1': 3 },
  },
  'a table that begins at C5, and formats beyond it': {
    bytes: built((workbook) => {
      const sheet = workbook.addWorksheet('Lệch');
      sheet.getCell('C5').value = 'Tiêu chí';
      sheet.getCell('E9').value = 0.5;
      sheet.getCell('K20').numFmt = '0.00';
    }),
    holds: { 'Lệch!A1': null, 'Lệch!C5': 'Tiêu chí', 'Lệch!E9': 0.5 },
  },
  'names of sheets that need quotes': {
    bytes: built((workbook) => {
      const sheet = workbook.addWorksheet("Xã 'Nam Đàn', 2026");
      sheet.getCell('A1').value = 'a';
      sheet.getCell('C3').value = 'b';
      sheet.mergeCells('A1:B1');
    }),
    holds: { "Xã 'Nam Đàn', 2026!C3": 'b' },
  },
  'custom XML of several programs, ours among them': {
    bytes: () =>
      workbookWithParts(
        '<other xmlns="urn:another-program">1</other>',
        '<?xml version="1.0" encoding="utf-8"?><settings xmlns="urn:phu-luc-cchc:settings">{"chữ":"&lt;&amp;"}</settings>',
        '<settings xmlns="urn:phu-luc-cchc:settings">another</settings>',
      ),
    holds: { 'Phụ lục!A1': 1 },
    settings: '{"chữ":"<&"}',
  },
  'custom XML of ours, damaged by hand': {
    bytes: () => workbookWithParts('<settings xmlns="urn:phu-luc-cchc:settings"><a/></settings>'),
    holds: { 'Phụ lục!A1': 1 },
    settings: '<settings xmlns="urn:phu-luc-cchc:settings"><a/></settings>',
  },
  'a sheet that goes on beyond the reading limit': {
    bytes: raw({
      data: '<row r="1"><c r="A1"><v>1</v></c><c r="BA1"><v>2</v></c></row><row r="6000"><c r="B6000"><v>3</v></c></row>',
    }),
    holds: { 'Phụ lục!A1': 1, 'Phụ lục!B6000': null },
  },
};
