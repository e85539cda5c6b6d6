import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SheetDraft } from '../../../src/core/draft/draft';
import { areaToA1, toA1 } from '../../../src/core/sheet/address';
import { type DrawnSheets, drawSheets } from '../../../src/excel/draft/draw';
import { readCanvas } from '../../../src/excel/draft/read';
import { inExcel } from '../../../src/excel/run';
import { openParts } from '../../../src/workbench/book/parts';
import { writeBook } from '../../../src/workbench/book/write';
import { valueOf } from '../../actions/open';
import { bookOf, type OpenExcel, openExcel } from '../../support/excel/open';
import { annexDraft } from './drafts';

let excel: OpenExcel | null = null;
afterEach(() => excel?.dispose());

const FILLED = { 'Dữ liệu': [['A', 1]] };
const BLANK = { Sheet1: [] };

async function open(sheets: Parameters<typeof bookOf>[0], api = '1.21'): Promise<OpenExcel> {
  excel = await openExcel(bookOf(sheets), { api });
  excel.install();
  excel.reset();
  return excel;
}

async function draw(drafts: readonly SheetDraft[]) {
  return inExcel(async (context) => {
    const { canvas } = await readCanvas(context);
    return drawSheets(context, drafts, canvas);
  });
}

/** Names of the sheets in tab order, the one in front in brackets. */
function tabs({ run }: OpenExcel): Promise<string[]> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    active.load('name');
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => (name === active.name ? `[${name}]` : name));
  });
}

describe.each(['1.9', '1.21'])('a drawn sheet, ExcelApi %s', (api) => {
  const draft = annexDraft(12);
  let drawn: DrawnSheets;
  let opened: OpenExcel;
  beforeEach(async () => {
    opened = await open(FILLED, api);
    drawn = valueOf(await draw([draft]));
  });

  test('is new, behind the one that was in front, and in front now', async () => {
    expect(await tabs(opened)).toEqual(['Dữ liệu', '[Phụ lục]']);
    expect(drawn.sheets).toMatchObject([{ name: 'Phụ lục', had: null }]);
  });

  test('holds what the draft says: texts as texts, numbers, formulas, formats', async () => {
    await opened.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Phụ lục').getUsedRange();
      used.load('address,values,formulas,numberFormat');
      await context.sync();
      expect(used.address).toBe("'Phụ lục'!A1:J18");
      for (const [row, { cells }] of draft.rows.entries()) {
        for (const [column, cell] of cells.entries()) {
          const at = toA1({ row, column });
          expect([at, used.values[row]?.[column]]).toEqual([at, cell.value ?? '']);
          expect([at, used.formulas[row]?.[column]]).toEqual([at, cell.formula ?? cell.value ?? '']);
          expect([at, used.numberFormat[row]?.[column]]).toEqual([at, cell.format]);
        }
      }
    });
  });

  test('looks as the draft says', async () => {
    await opened.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Phụ lục').getUsedRange();
      const looks = used.getCellProperties({
        format: {
          font: { name: true, size: true, bold: true, italic: true },
          horizontalAlignment: true,
          verticalAlignment: true,
          wrapText: true,
          borders: { style: true },
        },
      });
      await context.sync();
      for (const [row, { cells }] of draft.rows.entries()) {
        for (const [column, { look }] of cells.entries()) {
          const format = looks.value[row]?.[column]?.format;
          const line = look.bordered ? 'Continuous' : 'None';
          expect({ at: toA1({ row, column }), ...format }).toMatchObject({
            at: toA1({ row, column }),
            font: { name: 'Times New Roman', size: look.size, bold: look.bold, italic: look.italic },
            horizontalAlignment: look.horizontal[0]?.toUpperCase() + look.horizontal.slice(1),
            verticalAlignment: look.vertical === 'top' ? 'Top' : 'Center',
            wrapText: look.wrap,
            borders: {
              top: { style: row === 4 ? 'Continuous' : line },
              bottom: { style: row === 3 ? 'Continuous' : line },
              left: { style: line },
              right: { style: line },
            },
          });
        }
      }
    });
  });

  test('has its widths, heights, merges and frozen rows', async () => {
    await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Phụ lục');
      const widths = sheet.getRange('A1:J1').getColumnProperties({ format: { columnWidth: true } });
      const heights = sheet.getRange('A1:A3').getRowProperties({ format: { rowHeight: true } });
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('rowCount');
      await context.sync();
      expect(widths.value.map(({ format }) => format?.columnWidth)).toEqual(draft.widths);
      expect(heights.value.slice(0, 2).map(({ format }) => format?.rowHeight)).toEqual([24, 42]);
      expect(frozen.rowCount).toBe(5);
    });
    expect(
      opened.engine.univer
        .getActiveWorkbook()
        ?.getSheetByName('Phụ lục')
        ?.getMergedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(draft.merges.map(areaToA1));
  });

  test('is printed as the draft says', async () => {
    await opened.run(async (context) => {
      const page = context.workbook.worksheets.getItem('Phụ lục').pageLayout;
      page.load(
        'orientation,paperSize,zoom,topMargin,bottomMargin,leftMargin,rightMargin,headerMargin,centerHorizontally,firstPageNumber',
      );
      page.headersFooters.load('state');
      page.headersFooters.defaultForAllPages.load('centerHeader');
      page.headersFooters.firstPage.load('centerHeader');
      const titles = page.getPrintTitleRowsOrNullObject();
      titles.load('address');
      await context.sync();
      expect(page.toJSON()).toMatchObject({
        orientation: 'Landscape',
        paperSize: 'A4',
        zoom: { horizontalFitToPages: 1 },
        topMargin: 57,
        bottomMargin: 57,
        leftMargin: 85,
        rightMargin: 43,
        headerMargin: 28,
        centerHorizontally: true,
        firstPageNumber: 1,
      });
      expect(page.headersFooters.state).toBe('FirstAndDefault');
      expect(page.headersFooters.defaultForAllPages.centerHeader).toBe('&"Times New Roman,Regular"&13&P');
      expect(page.headersFooters.firstPage.centerHeader).toBe('');
      expect(titles.address).toMatch(/5:5|A5:XFD5/);
    });
  });

  test('takes what may be typed, and marks what is missing', async () => {
    await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Phụ lục');
      const score = sheet.getRange('D17').dataValidation;
      const owner = sheet.getRange('H6').dataValidation;
      for (const rule of [score, owner]) rule.load('type,rule,errorAlert,prompt,ignoreBlanks');
      const flags = sheet.getRange().conditionalFormats;
      flags.load('items/type,items/customOrNullObject/rule/formula');
      await context.sync();
      const place = flags.items[0]?.getRange();
      place?.load('address');
      await context.sync();
      expect(score.toJSON()).toMatchObject({
        type: 'Decimal',
        rule: { decimal: { formula1: 0, formula2: '=C17', operator: 'Between' } },
        errorAlert: { title: 'Điểm thẩm định', style: 'Stop', showAlert: true },
      });
      expect(owner.toJSON()).toMatchObject({
        type: 'List',
        rule: { list: { inCellDropDown: true, source: 'Văn phòng HĐND và UBND,Phòng Kinh tế' } },
        errorAlert: { showAlert: false },
        prompt: { title: 'Cơ quan chủ trì', showPrompt: true },
      });
      expect(flags.items.map(({ customOrNullObject: { rule } }) => rule.formula)).toEqual([
        draft.liveFlags[0]?.formula,
      ]);
      expect(place?.address).toBe("'Phụ lục'!H5:H18");
    });
  });
});

test('130 rows are two batches to look, one to add, one to fill, of moderate size', async () => {
  const opened = await open(FILLED);
  valueOf(await draw([annexDraft(130)]));
  expect(opened.batches()).toBe(4);
  const filling = opened.log().at(-1);
  expect(filling?.batch.Actions.length).toBeLessThan(350);
  expect(opened.bytes().in + opened.bytes().out).toBeLessThan(200_000);
});

test('a drawn sheet is saved with all that it has', async () => {
  const opened = await open(FILLED);
  valueOf(await draw([annexDraft(12)]));
  await opened.host.idle();
  const data = opened.engine.univer.getActiveWorkbook()?.save();
  if (!data) throw new Error('no workbook');
  const parts = await openParts(await writeBook(data));
  const sheet = await parts.text(parts.sheetPaths.get('Phụ lục') ?? '');
  const workbook = await parts.text('xl/workbook.xml');
  expect(sheet).toMatch(/<pageSetUpPr[^>]* fitToPage="1"/);
  expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape"[^>]* fitToHeight="0"/);
  expect(sheet).toMatch(/<pageSetup[^>]* firstPageNumber="1"/);
  expect(sheet).toContain('<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;');
  expect(sheet).toContain('ySplit="5"');
  expect(sheet).toContain('<mergeCell ref="A1:J1"/>');
  expect(sheet).toMatch(/<dataValidation type="decimal"[^>]* sqref="D6:D17"/);
  expect(sheet).toMatch(/<dataValidation type="list"[^>]* sqref="H6:H17"/);
  expect(sheet).toContain('<conditionalFormatting sqref="H5:H18">');
  expect(workbook).toContain("'Phụ lục'!$5:$5</definedName>");
});

describe('a blank sheet in front', () => {
  test('is used, and takes the name when nobody has chosen its own', async () => {
    const opened = await open({ 'Dữ liệu': [['A']], Trang_tính2: [] });
    await opened.run(async (context) => {
      context.workbook.worksheets.getItem('Trang_tính2').activate();
      await context.sync();
    });
    const drawn = valueOf(await draw([annexDraft(1, 'PL'), annexDraft(1, 'PL')]));
    expect(await tabs(opened)).toEqual(['Dữ liệu', '[PL]', 'PL (2)']);
    expect(drawn.sheets.map(({ had }) => had)).toEqual(['Trang_tính2', null]);
  });

  test('keeps a name that somebody has chosen', async () => {
    const opened = await open({ 'PL khắc phục': [] });
    valueOf(await draw([annexDraft(1)]));
    expect(await tabs(opened)).toEqual(['[PL khắc phục]']);
  });

  const UNFIT: Readonly<Record<string, (sheet: Excel.Worksheet) => void>> = {
    'a value': (sheet) => {
      sheet.getRange('K40').values = [['x']];
    },
    'a formatted cell': (sheet) => {
      sheet.getRange('B2').format.fill.color = '#FFFF00';
    },
    'a width': (sheet) => {
      sheet.getRange('B:B').format.columnWidth = 200;
    },
    'a height': (sheet) => {
      sheet.getRange('3:3').format.rowHeight = 60;
    },
    'a frozen row': (sheet) => sheet.freezePanes.freezeRows(1),
    'a print area': (sheet) => sheet.pageLayout.setPrintArea('A1:C9'),
    'print titles': (sheet) => sheet.pageLayout.setPrintTitleRows('1:1'),
    'a conditional format': (sheet) => {
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=A1>0';
    },
    'a table': (sheet) => void sheet.tables.add('A1:B2', true),
    protection: (sheet) => sheet.protection.protect(),
    'a name that stands for a part of it': (sheet) =>
      void sheet.context.workbook.names.add('Nguon', sheet.getRange('A1')),
    'a formula elsewhere that refers to it': (sheet) => {
      sheet.context.workbook.worksheets.getItem('Khác').getRange('A1').formulas = [['=Sheet1!A1']];
    },
  };
  test.each(Object.entries(UNFIT))('with %s is left as it is', async (_, make) => {
    const opened = await open({ ...BLANK, Khác: [['A']] });
    await opened.run(async (context) => {
      make(context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    });
    expect(valueOf(await draw([annexDraft(1)])).sheets).toMatchObject([{ had: null }]);
    expect(await tabs(opened)).toEqual(['Sheet1', '[Phụ lục]', 'Khác']);
  });
});

test('a chart is something to be left alone', async () => {
  const book = bookOf(BLANK);
  const [sheet] = Object.values(book.sheets ?? {});
  Object.assign(sheet ?? {}, { custom: { excel: { things: { charts: 1, shapes: 0, pivotTables: 0 } } } });
  excel = await openExcel(book);
  excel.install();
  expect(valueOf(await draw([annexDraft(1)])).sheets).toMatchObject([{ had: null }]);
});

test('a name that is taken is numbered', async () => {
  const opened = await open({ 'PHỤ LỤC': [['A']], 'Phụ lục (2)': [['B']] });
  valueOf(await draw([annexDraft(1)]));
  expect(await tabs(opened)).toEqual(['PHỤ LỤC', '[Phụ lục (3)]', 'Phụ lục (2)']);
});

test('a protected structure is told, and nothing is written', async () => {
  const opened = await open(BLANK);
  await opened.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(await draw([annexDraft(1)])).toEqual({ ok: false, failure: { code: 'excel/structure-protected' } });
  expect(await tabs(opened)).toEqual(['[Sheet1]']);
});

describe.each([
  { onto: 'new sheets', sheets: FILLED, before: ['[Dữ liệu]'] },
  { onto: 'a blank one', sheets: BLANK, before: ['[Sheet1]'] },
])('refused by Excel, onto $onto', ({ sheets, before }) => {
  test.each([
    { nth: 3, after: 0 },
    { nth: 3, after: 3 },
    { nth: 4, after: 0 },
    { nth: 4, after: 60 },
    { nth: 4, after: 250 },
  ])('in batch $nth after $after actions: nothing is left behind', async ({ nth, after }) => {
    const opened = await open(sheets);
    opened.host.failBatch(nth, 'GeneralException', after);
    const outcome = await draw([annexDraft(3, 'A'), annexDraft(3, 'B')]);
    expect(outcome).toEqual({
      ok: false,
      failure: { code: 'excel/unknown', officeCode: 'GeneralException' },
    });
    expect(await tabs(opened)).toEqual(before);
    const { blank } = await opened.run(async (context) => (await readCanvas(context)).canvas);
    expect(blank).toBe(sheets === BLANK);
  });

  test('and refused again while it is taken away: told', async () => {
    const opened = await open(sheets);
    opened.host.failBatch(4, 'GeneralException', 60);
    opened.host.failBatch(5, 'GeneralException');
    const outcome = await draw([annexDraft(3, 'A'), annexDraft(3, 'B')]);
    expect(outcome).toEqual({ ok: false, failure: { code: 'made/left' } });
  });
});
