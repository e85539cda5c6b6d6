import type { IWorkbookData } from '@univerjs/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { bookExtras, sheetExtras } from '../../../src/workbench/book/extras';
import { problemWith } from '../../../src/workbench/book/parts';
import { readBook } from '../../../src/workbench/book/read';
import { bytesOf, cellOf, FEATURES, resourceOf, sheetNamed } from './open';

const [STRING, NUMBER, BOOLEAN] = [1, 2, 3];

describe('a workbook with one of everything', () => {
  let book: IWorkbookData;
  beforeAll(async () => {
    book = await readBook(bytesOf(FEATURES), 'Mẫu.xlsx');
  });

  test.each([
    ['a number', 'A2', { v: 1.5, t: NUMBER }],
    ['digits as text', 'B2', { v: '0.8', t: STRING }],
    ['text that a text format protects', 'J3', { v: '1.10', t: STRING, s: { n: { pattern: '@' } } }],
    ['a boolean', 'C2', { v: 1, t: BOOLEAN }],
    ['a date, as its serial number', 'D2', { v: 46203, t: NUMBER, s: { n: { pattern: 'dd/mm/yyyy' } } }],
    ['an error value', 'E2', { v: '#REF!', t: STRING }],
    ['a formula with its cached result', 'F2', { f: '=SUM(A2,2)', v: 3.5, t: NUMBER }],
    ['a formula whose result is an error', 'G2', { f: '=1/0', v: '#DIV/0!' }],
    ['a younger function, as it is typed', 'H2', { f: '=TEXTJOIN("; ",TRUE,B2,"IFS(")', v: '0.8; IFS(' }],
    ['an array formula', 'I3', { f: '=A2:A3*2', v: 3, custom: { array: 'I3:I4' } }],
    ['a link', 'H3', { v: 'trang', custom: { hyperlink: 'https://example.vn/' } }],
    ['a cell that protection leaves open', 'G3', { custom: { locked: false } }],
    ['two lines', 'B3', { v: 'Dòng một\nDòng hai' }],
  ])('%s', (_, address, expected) => {
    expect(cellOf(book, 'Phụ lục', address)).toMatchObject(expected);
  });

  test.each([
    [
      'font',
      'A1',
      { ff: 'Times New Roman', fs: 14, bl: 1, it: 1, ul: { s: 1, t: 10 }, cl: { rgb: '#c00000' } },
    ],
    ['centred and wrapped', 'A1', { ht: 2, vt: 2, tb: 3 }],
    ['a tinted colour of the theme', 'C3', { bg: { rgb: '#b9cde5' } }],
    ['indent and top', 'A3', { pd: { l: 18 }, vt: 1 }],
    ['turned upwards', 'E3', { tr: { a: -90 } }],
    ['struck through and raised', 'F3', { st: { s: 1 }, va: 3 }],
    [
      'borders, each side its own',
      'D3',
      { bd: { l: { s: 1 }, r: { s: 7, cl: { rgb: '#00b050' } }, t: { s: 8 }, b: { s: 4 }, bl_tr: { s: 2 } } },
    ],
  ])('%s', (_, address, expected) => {
    expect(cellOf(book, 'Phụ lục', address).s).toMatchObject(expected);
  });

  test('rich text keeps its runs, and its lines end as the grid wants them', () => {
    const { v, p } = cellOf(book, 'Phụ lục', 'A3');
    expect(v).toBe('Chủ trì: Văn phòng\nphối hợp');
    expect(p?.body?.dataStream).toBe('Chủ trì: Văn phòng\rphối hợp\r\n');
    expect(p?.body?.textRuns?.[1]).toMatchObject({ st: 9, ed: 18, ts: { bl: 1, cl: { rgb: '#0070c0' } } });
  });

  test('layout', () => {
    const sheet = sheetNamed(book, 'Phụ lục');
    expect(sheet).toMatchObject({
      tabColor: '#00b050',
      showGridlines: 0,
      zoomRatio: 0.9,
      freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
      mergeData: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 3 }],
    });
    expect(sheet.columnData).toMatchObject({ 1: { w: 212 }, 10: { hd: 1 } });
    expect(sheet.rowData).toMatchObject({ 2: { h: 61, ia: 0 }, 4: { hd: 1 } });
  });

  test('sheets that are hidden, and hidden well', () => {
    expect(sheetNamed(book, 'Danh mục').hidden).toBe(1);
    expect(sheetNamed(book, "O'Hara").hidden).toBe(1);
    expect(sheetExtras(sheetNamed(book, 'Danh mục')).veryHidden).toBeUndefined();
    expect(sheetExtras(sheetNamed(book, "O'Hara")).veryHidden).toBe(true);
  });

  test('what the grid has no place for is kept', () => {
    const { protection, pageSetup, headerFooter } = sheetExtras(sheetNamed(book, 'Phụ lục'));
    expect(protection).toMatchObject({ formatCells: true });
    expect(pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToHeight: 0,
      horizontalCentered: true,
      printArea: 'A1:J30',
      printTitlesRow: '1:2',
    });
    expect(pageSetup?.margins?.left).toBe(0.5);
    expect(headerFooter?.oddFooter).toBe('&CTrang &P/&N');
    expect(bookExtras(book)).toMatchObject({
      title: 'Mẫu thử',
      creator: 'UBND xã',
      activeSheet: book.sheetOrder[0],
    });
    expect(book.defaultStyle).toMatchObject({ ff: 'Times New Roman', fs: 13 });
  });

  const look = { bg: { rgb: '#ffc7ce' } };
  const bold = { bl: 1, cl: { rgb: '#9c0006' } };
  test.each(
    indexed([
      [{ subType: 'formula', value: '=$B10="x"', style: { ...look, ...bold } }, 'A10:A20', true],
      [{ subType: 'number', operator: 'between', value: [1, 5], style: look }, 'B10:B20', false],
      [{ subType: 'formula', value: '=C10>$A$2', style: bold }, 'C10:C20', false],
      [{ subType: 'duplicateValues', style: look }, 'D10:D20', false],
      [
        { subType: 'text', operator: 'containsText', value: 'hạn "x"', style: bold },
        'E10:E20 G10:G20',
        false,
      ],
      [{ subType: 'text', operator: 'beginsWith', value: 'VP' }, 'F10:F20', false],
      [{ subType: 'text', operator: 'containsBlanks', style: { bd: { l: { s: 1 } } } }, 'F10:F20', false],
      [{ subType: 'rank', value: 3, isPercent: true, isBottom: true }, 'H10:H20', false],
      [{ subType: 'average', operator: 'lessThanOrEqual' }, 'H10:H20', false],
      [{ subType: 'timePeriod', operator: 'thisMonth' }, 'I10:I20', false],
      [
        { type: 'colorScale', config: [{ value: { type: 'min' } }, { color: '#ffeb84' }, {}] },
        'J10:J20',
        false,
      ],
      [
        { type: 'dataBar', config: { min: { type: 'num', value: 0 }, positiveColor: '#638ec6' } },
        'L10:L20',
        false,
      ],
      [
        { type: 'iconSet', config: [{ iconId: '2', value: { value: 67 } }, {}, { iconId: '0' }] },
        'M10:M20',
        false,
      ],
    ]),
  )('conditional format $index: $rule.subType $rule.type', ({ index, rule, areas, stopIfTrue }) => {
    const [found] = Object.values(resourceOf(book, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')) as object[][];
    expect(found).toHaveLength(13);
    expect(found?.[index]).toMatchObject({ rule, stopIfTrue, ranges: rangesOf(areas) });
  });

  test.each(
    indexed([
      [{ type: 'list', formula1: 'Cao,Thấp', allowBlank: true, errorStyle: 2, errorTitle: 'Sai' }, 'A10:A20'],
      [{ type: 'list', formula1: "='Danh mục'!$A$1:$A$3", showDropDown: true }, 'B1:B200'],
      [
        { type: 'decimal', operator: 'between', formula1: '0', formula2: '=$A$2', promptTitle: 'Điểm' },
        'C10:C20',
      ],
      [{ type: 'date', operator: 'greaterThanOrEqual', formula1: '46023' }, 'D10:D20'],
      [{ type: 'custom', formula1: '=ISNUMBER(E10)' }, 'E10:E10'],
      [{ type: 'textLength', operator: 'lessThan', formula1: '50' }, 'F10:F10'],
      [{ type: 'list', formula1: "='Danh mục'!$A$1:$A$3", allowBlank: true }, 'H10:H20 J10:J10'],
    ]),
  )('data validation $index: $rule.type', ({ index, rule, areas }) => {
    const [found] = Object.values(resourceOf(book, 'SHEET_DATA_VALIDATION_PLUGIN')) as object[][];
    expect(found).toHaveLength(7);
    expect(found?.[index]).toMatchObject({ ...rule, ranges: rangesOf(areas) });
  });

  test('names and notes', () => {
    expect(Object.values(resourceOf(book, 'SHEET_DEFINED_NAME_PLUGIN'))).toMatchObject([
      { name: 'DonVi', formulaOrRefString: "'Danh mục'!$A$1:$A$3", localSheetId: 'AllDefaultWorkbook' },
      { name: 'HeSo', formulaOrRefString: '0.5' },
      { name: 'Rieng', localSheetId: book.sheetOrder[0] },
    ]);
    const [notes] = Object.values(resourceOf(book, 'SHEET_NOTE_PLUGIN'));
    expect(notes).toMatchObject({ 1: { 1: { note: 'Điểm ghi dạng chữ' } } });
  });
});

test('the Nam Đàn annex: what is printed with a dot stays text, the rest numbers', async () => {
  const book = await readBook(bytesOf('nam-dan-phu-luc.xlsx'));
  expect(cellOf(book, 'Phụ lục', 'D8')).toMatchObject({ v: '0.8', t: STRING, s: { tb: 3, ht: 2 } });
  expect(cellOf(book, 'Phụ lục', 'A22')).toMatchObject({ v: 5.1, t: NUMBER });
  expect(sheetNamed(book, 'Phụ lục').columnData?.[1]).toMatchObject({ w: 210 });
  expect(sheetNamed(book, 'Phụ lục').mergeData).toHaveLength(4);
});

describe('bytes that are no workbook', () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const encrypted = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  test.each([
    ['nothing', [], 'empty'],
    ['a picture', [0x47, 0x49, 0x46, 0x38], 'notWorkbook'],
    ['an .xls', compound, 'oldFormat'],
    ['a workbook under a password', [...compound, ...encrypted], 'encrypted'],
  ] as const)('%s', async (_, bytes, problem) => {
    expect(problemWith(Uint8Array.from(bytes))).toBe(problem);
    await expect(readBook(Uint8Array.from(bytes))).rejects.toThrow(problem);
  });

  test('a zip that is cut off', async () => {
    const cut = bytesOf('nam-dan-phu-luc.xlsx').slice(0, 4000);
    expect(problemWith(cut)).toBeNull();
    await expect(readBook(cut)).rejects.toThrow();
  });
});

type Row = readonly [rule: object, areas: string, stopIfTrue?: boolean];

function indexed(rows: readonly Row[]) {
  return rows.map(([rule, areas, stopIfTrue = false], index) => ({ index, rule, areas, stopIfTrue }));
}

/** "A10:A20 C1:C2" as the grid's ranges. */
function rangesOf(areas: string) {
  return areas.split(' ').map((area) => {
    const [, left = '', top, right = '', bottom] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(area) ?? [];
    const column = (letter: string) => letter.charCodeAt(0) - 65;
    return {
      startRow: Number(top) - 1,
      endRow: Number(bottom) - 1,
      startColumn: column(left),
      endColumn: column(right),
    };
  });
}
