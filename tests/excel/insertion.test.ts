import { afterEach, describe, expect, test } from 'vitest';
import { done } from '../../src/core/failure';
import type { Fix } from '../../src/core/plan/change';
import { planFixes } from '../../src/core/plan/fixes';
import type { Plan, PlanRow } from '../../src/core/plan/plan';
import type { SheetCell } from '../../src/core/sheet/snapshot';
import { applyPlan, type Undo } from '../../src/excel/apply';
import { readWorkbook } from '../../src/excel/read';
import { inExcel } from '../../src/excel/run';
import { conditionalFormats, contents, valueOf } from '../actions/open';
import { everythingOn } from '../support/excel/everything';
import { bookOf, type ExcelOptions, type OpenExcel, openExcel } from '../support/excel/open';

const SHEET = 'Phụ lục';

let open: OpenExcel | null = null;
let opened = 0;
afterEach(async () => {
  // What the engine is still working out would be missing in the next workbook.
  await open?.host.idle();
  open?.dispose();
});

type Prepare = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/**
 * Rows 1 and 2 a merged title, 4 the header, 5 and 8 sections, 10 the total. Formulas stand in one column only: the
 * engine may write what one gives where it stood before its row moved, which would be taken for somebody's typing.
 */
const BOOK = bookOf({
  [SHEET]: [
    ['PHỤ LỤC'],
    ['Kèm theo kế hoạch'],
    [],
    ['Mã', 'Nội dung', 'Điểm chuẩn', 'Điểm đạt', 'Điểm mất'],
    ['1', 'Chỉ đạo', 3, 1.5, '=SUM(E6:E7)'],
    ['1.1', 'Kế hoạch', 2, 1, '=C6-D6'],
    ['1.2', 'Báo cáo', 1, 0.5, '=C7-D7'],
    ['2', 'Thể chế', 2, 1, '=E9'],
    ['2.1', 'Văn bản', 2, 1, '=C9-D9'],
    ['', 'Tổng', 5, 2.5, '=E5+E8'],
  ],
  'Tổng hợp': [['Thể chế', "='Phụ lục'!E8"]],
});

const DRESS: Prepare = (sheet) => {
  sheet.getRange('A1:E1').merge();
  sheet.getRange('A2:E2').merge();
  const table = sheet.getRange('A4:E10');
  table.format.font.name = 'Times New Roman';
  table.format.font.size = 13;
  table.format.wrapText = true;
  for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal'] as const)
    table.format.borders.getItem(side).style = 'Continuous';
  for (const row of [4, 5, 8, 10]) sheet.getRange(`A${row}:E${row}`).format.font.bold = true;
  for (const row of [5, 8]) sheet.getRange(`A${row}:E${row}`).format.fill.color = '#DDEBF7';
  sheet.getRange('8:8').format.rowHeight = 40;
  sheet.getRange('A5:A9').numberFormat = Array.from({ length: 5 }, () => ['@']);
  sheet.getRange('D6:D7').dataValidation.rule = {
    decimal: { formula1: 0, formula2: '=C6', operator: 'Between' },
  };
  sheet.getRange('D6:D7').dataValidation.errorAlert = {
    title: 'Điểm',
    message: 'Từ 0 đến điểm chuẩn.',
    showAlert: true,
    style: 'Stop',
  };
  sheet.getRange('D9').dataValidation.rule = {
    decimal: { formula1: 0, formula2: '=C9', operator: 'Between' },
  };
  const own = sheet.getRange('E5:E9').conditionalFormats.add('Custom');
  own.custom.rule.formula = '=$E5>1';
  own.custom.format.fill.color = '#00FF00';
  const live = sheet.getRange('B4:B10').conditionalFormats.add('Custom');
  live.custom.rule.formula = '=AND(LEN(TRIM(B4))=0,N("cchc:live")=0)';
  live.custom.format.fill.color = '#FDE7E9';
  sheet.pageLayout.setPrintArea('A1:E10');
};

async function start(prepare: Prepare = DRESS, options?: ExcelOptions): Promise<OpenExcel> {
  // Under a name of its own: the engine may have kept formulas of the workbook before.
  opened += 1;
  open = await openExcel({ ...BOOK, id: `book${opened}` }, options);
  open.install();
  await onSheet(open, prepare);
  await open.host.idle();
  open.reset();
  return open;
}

const onSheet = (excel: OpenExcel, act: Prepare): Promise<void> =>
  excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(SHEET), context);
    await context.sync();
  });

const cell = (value: string | number | null, format = 'General'): SheetCell => ({
  value,
  formula: null,
  format,
});

/** A criterion's row by its number after the plan, like a row by its number before. */
const comes = (row: number, like: number, more: Partial<PlanRow> = {}): PlanRow => ({
  row: row - 1,
  cells: [
    cell('1.10', '@'),
    cell('- Rà soát thủ tục'),
    cell(1),
    cell(null),
    { value: 1, formula: `=C${row}-D${row}`, format: 'General' },
  ],
  merges: [],
  into: null,
  like: like - 1,
  ...more,
});
const inserting = (...inserted: readonly PlanRow[]): Plan => ({
  sheet: SHEET,
  edits: [],
  removed: [],
  inserted,
});

const apply = (plan: Plan, undo?: Undo) =>
  inExcel((context) => applyPlan(context, plan, { witnesses: [], memory: undo?.rows }));

/** The plan of a fix for the sheet as it is. */
const planned = async (...fix: Fix): Promise<Plan> => {
  const read = await inExcel(async (context) => done(await readWorkbook(context, () => null)));
  const sheet = valueOf(read).workbook.sheets.find(({ name }) => name === SHEET);
  if (!sheet) throw new Error('no sheet');
  return planFixes(sheet, [fix]);
};

interface RowSeen {
  readonly bold: boolean;
  readonly fill: string;
  readonly height: number;
  readonly validation: unknown;
}

function seen(excel: OpenExcel, row: number): Promise<RowSeen> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const range = sheet.getRange(`A${row}:E${row}`);
    range.load('format/font/bold,format/rowHeight,format/fill/color');
    const { dataValidation } = sheet.getRange(`D${row}`);
    dataValidation.load('type,rule,errorAlert');
    await context.sync();
    const { type, rule, errorAlert } = dataValidation;
    return {
      bold: range.format.font.bold,
      fill: range.format.fill.color,
      height: range.format.rowHeight,
      validation: type === 'None' ? null : { ...rule.decimal, title: errorAlert.title },
    };
  });
}

describe('new rows', () => {
  test.each<[string, Plan, readonly [number, string]]>([
    ['inside a section', inserting(comes(7, 6)), [7, '=C7']],
    ['below a section, whose look is not theirs', inserting(comes(6, 7)), [6, '=C6']],
    ['as the last of a section', inserting(comes(8, 7)), [8, '=C8']],
    ['above the total', inserting(comes(10, 9)), [10, '=C10']],
  ])('%s look like the row that they are told, and take what it takes', async (_, plan, [row, most]) => {
    const excel = await start();
    const before = await everythingOn(excel, SHEET);
    const undo = valueOf(await apply(plan));
    expect((await contents(excel, SHEET))[row - 1]).toEqual([
      'String 1.10 @',
      'String - Rà soát thủ tục General',
      'Double 1 General',
      'Empty  General',
      `Double =C${row}-D${row} General`,
    ]);
    expect(await seen(excel, row)).toMatchObject({
      bold: false,
      fill: '#FFFFFF',
      validation: { formula1: 0, formula2: most },
    });
    valueOf(await apply(undo.plan, undo));
    expect(await everythingOn(excel, SHEET)).toEqual(before);
  });

  test('a section’s look, without its bold where told, and not its height', async () => {
    const excel = await start();
    valueOf(await apply(inserting(comes(9, 8, { bold: false }), comes(10, 8))));
    expect(await seen(excel, 9)).toMatchObject({ bold: false, fill: '#DDEBF7', validation: null });
    expect(await seen(excel, 10)).toMatchObject({ bold: true, fill: '#DDEBF7', validation: null });
    expect((await seen(excel, 8)).height).toBe(40);
    const rows = excel.engine.univer.getActiveWorkbook()?.getSheetByName(SHEET)?.getSheet().getRowManager();
    expect([8, 9, 10].map((row) => rows?.getRow(row - 1)?.ia)).toEqual([0, 1, 1]);
  });

  test('flags and formats stretch over them, formulas elsewhere follow', async () => {
    const excel = await start();
    valueOf(await apply(inserting(comes(5, 6), comes(8, 6), comes(12, 9))));
    expect((await conditionalFormats(excel, SHEET)).sort()).toEqual([
      'B4:B13 =AND(LEN(TRIM(B4))=0,N("cchc:live")=0)',
      'E6:E11 =$E6>1',
    ]);
    expect((await contents(excel, 'Tổng hợp'))[0]?.[1]).toBe("Double ='Phụ lục'!E10 General");
  });

  test('right below a merged title', async () => {
    const excel = await start();
    const before = await everythingOn(excel, SHEET);
    const undo = valueOf(await apply(inserting(comes(3, 6))));
    expect((await contents(excel, SHEET))[2]?.[0]).toBe('String 1.10 @');
    valueOf(await apply(undo.plan, undo));
    expect(await everythingOn(excel, SHEET)).toEqual(before);
  });

  test('together with a formula that grows', async () => {
    const excel = await start();
    const before = await everythingOn(excel, SHEET);
    const grown: Plan = {
      ...inserting(comes(8, 7)),
      edits: [
        {
          at: { row: 4, column: 4 },
          before: { value: 1.5, formula: '=SUM(E6:E7)', format: 'General' },
          after: { value: 2.5, formula: '=SUM(E6:E8)', format: 'General' },
        },
      ],
    };
    const undo = valueOf(await apply(grown));
    expect((await contents(excel, SHEET))[4]?.[4]).toBe('Double =SUM(E6:E8) General');
    valueOf(await apply(undo.plan, undo));
    expect(await everythingOn(excel, SHEET)).toEqual(before);
  });

  test.each(['1.9', '1.21'])('twenty are one batch to look and one to write (ExcelApi %s)', async (api) => {
    const excel = await start(DRESS, { api });
    const rows = Array.from({ length: 20 }, (_, index) => comes(7 + index, 6));
    const undo = valueOf(await apply(inserting(...rows)));
    expect(excel.batches()).toBe(2);
    expect(excel.bytes().in + excel.bytes().out).toBeLessThan(300_000);
    excel.reset();
    valueOf(await apply(undo.plan, undo));
    // One more, to see that no formula points at them.
    expect(excel.batches()).toBe(3);
    expect(await contents(excel, SHEET)).toHaveLength(10);
  });
});

describe('what stands against new rows: nothing changes', () => {
  test.each<[string, Prepare, object]>([
    ['a protected sheet', (sheet) => sheet.protection.protect(), { code: 'excel/protected' }],
    [
      'a cell merged over the place',
      (sheet) => sheet.getRange('B6:B7').merge(),
      { code: 'excel/no-room', why: 'merged', row: 6 },
    ],
    [
      'a hidden row',
      (sheet) => {
        sheet.getRange('7:7').rowHidden = true;
      },
      { code: 'excel/no-room', why: 'hidden', row: 6 },
    ],
    ['a table', (sheet) => void sheet.tables.add('A4:E9', true), { code: 'excel/no-room', why: 'table' }],
  ])('%s', async (_, spoil, failure) => {
    const excel = await start();
    await onSheet(excel, spoil);
    const before = await everythingOn(excel, SHEET);
    expect(await apply(inserting(comes(7, 6)))).toMatchObject({ ok: false, failure });
    expect(await everythingOn(excel, SHEET)).toEqual(before);
  });

  test.each([0, 1, 2, 5, 20, 30, 40, 60])('a batch that Excel drops after %i steps', async (steps) => {
    const excel = await start();
    const before = await everythingOn(excel, SHEET);
    excel.host.failBatch(2, 'GeneralException', steps);
    expect(await apply(inserting(comes(7, 6), comes(8, 6), comes(11, 9)))).toMatchObject({ ok: false });
    expect(await everythingOn(excel, SHEET)).toEqual(before);
  });
});

describe('new rows are not taken away again', () => {
  test.each<[string, string]>([
    ['when something was typed into one', 'D7'],
    ['when something was typed beside one', 'H7'],
    ['when a cell of one was emptied', 'B7'],
  ])('%s', async (_, address) => {
    const excel = await start();
    const undo = valueOf(await apply(inserting(comes(7, 6))));
    await onSheet(excel, (sheet) => {
      sheet.getRange(address).values = [[address === 'B7' ? '' : 0.25]];
    });
    const typed = await everythingOn(excel, SHEET);
    expect(await apply(undo.plan, undo)).toMatchObject({
      failure: { code: 'excel/changed', cells: [address] },
    });
    expect(await everythingOn(excel, SHEET)).toEqual(typed);
  });
});

describe('rows that move', () => {
  const swap: Fix = [{ moveRow: 6, before: 5 }];
  const TALL: Prepare = (sheet, context) => {
    DRESS(sheet, context);
    sheet.getRange('7:7').format.rowHeight = 51;
    sheet.getRange('B7').format.font.italic = true;
    sheet.getRange('C7').dataValidation.rule = {
      wholeNumber: { formula1: '=$C$9', operator: 'GreaterThan' },
    };
    sheet.getRange('G2').formulas = [['=E7*10']];
  };

  test('take their look, height, formulas and what may be typed along, and come back', async () => {
    const excel = await start(TALL);
    const before = await everythingOn(excel, SHEET);
    const undo = valueOf(await apply(await planned(...swap)));
    const cells = await contents(excel, SHEET);
    expect(cells.slice(4, 7).map(([code, , , , lost]) => [code, lost])).toEqual([
      ['String 1 @', 'Double =SUM(E6:E7) General'],
      ['String 1.2 @', 'Double =C6-D6 General'],
      ['String 1.1 @', 'Double =C7-D7 General'],
    ]);
    expect(cells[1]?.[6]).toBe('Double =E6*10 General');
    expect(await seen(excel, 6)).toMatchObject({
      height: 51,
      validation: { formula2: '=C6', title: 'Điểm' },
    });
    expect(await seen(excel, 7)).toMatchObject({ validation: { formula2: '=C7' } });
    const typed = await excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem(SHEET).getRange('C6');
      dataValidation.load('rule');
      await context.sync();
      return dataValidation.rule.wholeNumber?.formula1;
    });
    expect(typed).toBe('=$C$9');
    valueOf(await apply(undo.plan, undo));
    expect(await everythingOn(excel, SHEET)).toEqual(before);
  });

  test('a whole section', async () => {
    const excel = await start((sheet, context) => {
      DRESS(sheet, context);
      sheet.getRange('E5:E9').conditionalFormats.clearAll();
      context.workbook.worksheets.getItem('Tổng hợp').getRange('B1').clear();
    });
    const before = await everythingOn(excel, SHEET);
    const undo = valueOf(await apply(await planned({ moveRow: 7, before: 4 }, { moveRow: 8, before: 4 })));
    const cells = await contents(excel, SHEET);
    expect(cells.slice(4, 10).map(([code, , , score, lost]) => [code, score, lost])).toEqual([
      ['String 2 @', 'Double 1 General', 'Double =E6 General'],
      ['String 2.1 @', 'Double 1 General', 'Double =C6-D6 General'],
      ['String 1 @', 'Double 1.5 General', 'Double =SUM(E8:E9) General'],
      ['String 1.1 @', 'Double 1 General', 'Double =C8-D8 General'],
      ['String 1.2 @', 'Double 0.5 General', 'Double =C9-D9 General'],
      ['Empty  General', 'Double 2.5 General', 'Double =E7+E5 General'],
    ]);
    valueOf(await apply(undo.plan, undo));
    expect(await everythingOn(excel, SHEET)).toEqual(before);
  });

  test('not where a formula of another sheet would lose them', async () => {
    const excel = await start((sheet, context) => {
      DRESS(sheet, context);
      sheet.getRange('E5:E9').conditionalFormats.clearAll();
    });
    const before = await everythingOn(excel, SHEET);
    expect(await apply(await planned({ moveRow: 7, before: 4 }, { moveRow: 8, before: 4 }))).toMatchObject({
      failure: { code: 'excel/rows-needed', rows: [7], by: { sheet: 'Tổng hợp', cell: 'B1' } },
    });
    expect(await everythingOn(excel, SHEET)).toEqual(before);
  });

  test.each([3, 4].flatMap((batch) => [0, 1, 2, 8, 30].map((steps) => [batch, steps] as const)))(
    'batch %i that Excel drops after %i steps leaves nothing',
    async (batch, steps) => {
      const excel = await start(TALL);
      const plan = await planned(...swap);
      const before = await everythingOn(excel, SHEET);
      excel.reset();
      excel.host.failBatch(batch, 'GeneralException', steps);
      expect(await apply(plan)).toMatchObject({ ok: false });
      expect(await everythingOn(excel, SHEET)).toEqual(before);
    },
  );

  test.each([0, 1, 2, 8, 30])('down, below rows that go: Excel drops it after %i steps', async (steps) => {
    const excel = await start((sheet, context) => {
      TALL(sheet, context);
      sheet.getRange('3:6').insert('Down');
    });
    const gone = [2, 3, 4, 5].map((row) => ({ removeRow: row, into: null }));
    const plan = await planned(...gone, { moveRow: 9, before: 11 });
    expect(plan.inserted.map(({ row }) => row)).toEqual([6]);
    const before = await everythingOn(excel, SHEET);
    excel.reset();
    excel.host.failBatch(4, 'GeneralException', steps);
    expect(await apply(plan)).toMatchObject({ failure: { code: 'excel/unknown' } });
    expect(await everythingOn(excel, SHEET)).toEqual(before);
  });
});
