import type { IWorkbookData } from '@univerjs/core';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { openParts, type Parts } from '../../../src/workbench/book/parts';
import { readBook } from '../../../src/workbench/book/read';
import { writeBook } from '../../../src/workbench/book/write';
import { bytesOf, FEATURES, resourceOf, SAMPLES, sheetNamed } from './open';

test.each([...SAMPLES, FEATURES])('%s comes back the same', async (name) => {
  const book = await readBook(bytesOf(name), name);
  const again = await readBook(await writeBook(book), name);
  expect(comparable(again)).toEqual(comparable(book));
});

describe('the written file itself', () => {
  let parts: Parts;
  let xml: string;
  let workbook: ExcelJS.Workbook;
  beforeAll(async () => {
    const bytes = await writeBook(await readBook(bytesOf(FEATURES)));
    parts = await openParts(bytes);
    xml = await parts.text('xl/worksheets/sheet1.xml');
    workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  });

  test.each([
    ['F2', { formula: 'SUM(A2,2)', result: 3.5 }],
    ['G2', { formula: '1/0', result: { error: '#DIV/0!' } }],
    ['H2', { formula: '_xlfn.TEXTJOIN("; ",TRUE,B2,"IFS(")', result: '0.8; IFS(' }],
    ['E2', { error: '#REF!' }],
    ['C2', true],
    ['B2', '0.8'],
    ['D2', new Date('2026-06-30T00:00:00Z')],
    ['B3', 'Dòng một\nDòng hai'],
    ['H3', { text: 'trang', hyperlink: 'https://example.vn/' }],
  ])('%s holds what Excel will read', (address, value) => {
    expect(workbook.worksheets[0]?.getCell(address).value).toEqual(value);
  });

  test.each([
    [
      'a condition that stops',
      '<cfRule type="expression" priority="1" stopIfTrue="1" dxfId="0"><formula>$B10=',
    ],
    [
      'duplicates',
      '<conditionalFormatting sqref="D10:D20"><cfRule type="duplicateValues" priority="4" dxfId="1"/>',
    ],
    ['a text test, on two areas', 'sqref="E10:E20 G10:G20"><cfRule type="containsText"'],
    ['the lowest 3 %', 'type="top10" priority="8" dxfId="1" rank="3" percent="1" bottom="1"'],
    ['icons turned round', '<iconSet iconSet="3TrafficLights1" reverse="1"><cfvo type="percent" val="0"/>'],
    ['a list of words', '<formula1>&quot;Cao,Thấp&quot;</formula1>'],
    [
      'a list on another sheet, for a whole column',
      `sqref="B1:B1048576"><formula1>'Danh mục'!$A$1:$A$3</formula1>`,
    ],
    ['a row that fits itself to its text', '<row r="6" '],
  ])('%s', (_, written) => {
    expect(xml).toContain(written);
  });

  test('the elements of a sheet come in the order that Excel insists on', () => {
    const order =
      '<sheetData <sheetProtection <mergeCells <conditionalFormatting <dataValidations <hyperlinks <pageMargins';
    const places = order.split(' ').map((open) => xml.indexOf(open));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  test('only a height set by hand is fixed', () => {
    const rows = [...xml.matchAll(/<row r="(\d+)"[^>]*customHeight="1"/g)].map(([, number]) => number);
    expect(rows).toEqual(['3']);
  });

  test('names, with every dollar sign and apostrophe', async () => {
    const written = await parts.text('xl/workbook.xml');
    expect(written).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Phụ lục'!$A$1:$J$30</definedName>`,
    );
    expect(written).toContain(`name="_xlnm.Print_Titles" localSheetId="0">'Phụ lục'!$1:$2</definedName>`);
    expect(written).toContain(`<definedName name="HeSo">0.5</definedName>`);
  });

  test('the sheet is still protected', () => {
    expect(xml).toMatch(/<sheetProtection sheet="1"[^>]*formatCells="0"/);
  });
});

describe('what a person or an add-in changed', () => {
  test.each([
    ['a number', { v: 0.2, t: 2 }, 0.2],
    ['a number that the grid keeps as text of a number cell', { v: '0.2', t: 2 }, 0.2],
    ['digits as text', { v: '0.2', t: 1 }, '0.2'],
    ['text that reads like an error', { v: '#N/A', t: 4 }, '#N/A'],
    ['an error', { v: '#N/A', t: 1 }, { error: '#N/A' }],
    [
      'a formula with text',
      { f: '=IFS(A1>0,"IFS(")', v: 'IFS(', t: 1 },
      { formula: '_xlfn.IFS(A1>0,"IFS(")', result: 'IFS(' },
    ],
    ['lines typed in the grid', { p: typed('một\rhai\r\n') }, 'một\nhai'],
    ['an emptied cell', { v: '', t: 1 }, null],
  ])('%s', async (_, cell, expected) => {
    const bytes = await writeBook(bookWith({ 0: { 0: cell } }));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    expect(workbook.worksheets[0]?.getCell('A1').value).toEqual(expected);
  });

  test.each(['dashed', 'dotted', 'thin', 'medium'])(
    'a conditional format with a %s border',
    async (style) => {
      const lines = { thin: 1, dotted: 3, dashed: 4, medium: 8 };
      const border = { s: lines[style as keyof typeof lines], cl: { rgb: '#a80000' } };
      const rule = {
        type: 'highlightCell',
        subType: 'formula',
        value: '=A1=1',
        style: { bd: { b: border } },
      };
      const ranges = [{ startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 }];
      const data = JSON.stringify({ s: [{ cfId: 'cf1', ranges, stopIfTrue: false, rule }] });
      const resources = [{ name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data }];
      const bytes = await writeBook({ ...bookWith({}), resources });
      const { text } = await openParts(bytes);
      expect(await text('xl/styles.xml')).toContain(
        `<bottom style="${style}"><color rgb="FFA80000"/></bottom>`,
      );
      const [rules] = Object.values(resourceOf(await readBook(bytes), 'SHEET_CONDITIONAL_FORMATTING_PLUGIN'));
      expect(rules).toEqual([{ cfId: 'cf1', ranges, stopIfTrue: false, rule }]);
    },
  );

  test('settings and custom XML parts', async () => {
    const addIn = {
      settings: { 'cchc.rules': { off: ['1.1.2'] }, đếm: 3 },
      xmlParts: { '{00000000-0000-0000-0000-000000000001}': '<nhật-ký xmlns="urn:thử">1 &lt; 2</nhật-ký>' },
    };
    const again = await readBook(await writeBook({ ...bookWith({}), custom: { addIn } }));
    expect(again.custom?.addIn).toEqual(addIn);
  });

  test('an apostrophe in a sheet name does not break its print titles', async () => {
    const book = bookWith(
      { 0: { 0: { v: 1, t: 2 } } },
      { custom: { excel: { pageSetup: { printTitlesRow: '1:1' } } } },
    );
    const again = await readBook(await writeBook(book));
    expect(sheetNamed(again, "O'Hara").custom?.excel.pageSetup.printTitlesRow).toBe('1:1');
  });
});

/** A workbook's data without what is made anew on every reading, and without what ExcelJS fills in. */
function comparable(book: IWorkbookData) {
  const names = Object.values(resourceOf(book, 'SHEET_DEFINED_NAME_PLUGIN')) as { name: string }[];
  const rest = (book.resources ?? []).filter(({ name }) => name !== 'SHEET_DEFINED_NAME_PLUGIN');
  const sheets = Object.values(book.sheets).map(({ custom, rowData, ...sheet }) => {
    const { pageSetup, headerFooter, ...extras } = custom?.excel ?? {};
    const { margins, orientation = 'portrait', paperSize, fitToPage, printArea, printTitlesRow } = pageSetup;
    // An empty hidden row gets its usual height written, for ExcelJS writes it only then.
    const rows = Object.entries(rowData ?? {}).map(([at, { h = 20, ia = 1, ...row }]) => [
      at,
      { ...row, h, ia },
    ]);
    const footer = headerFooter?.oddFooter;
    return {
      ...sheet,
      rows,
      extras,
      setup: { margins, orientation, paperSize, fitToPage, printArea, printTitlesRow, footer },
    };
  });
  const unnamed = names.map(({ id: _, ...name }: { id?: string; name: string }) => name);
  return { ...book, id: '', custom: book.custom?.excel?.title, resources: rest, names: unnamed, sheets };
}

function typed(dataStream: string) {
  return { id: 'd', documentStyle: {}, body: { dataStream } };
}

function bookWith(cellData: object, more: object = {}): IWorkbookData {
  const sheet = { id: 's', name: "O'Hara", rowCount: 20, columnCount: 5, cellData, ...more };
  return {
    id: 'b',
    name: 'b',
    appVersion: '',
    locale: 'viVN',
    styles: {},
    sheetOrder: ['s'],
    sheets: { s: sheet },
  } as IWorkbookData;
}
