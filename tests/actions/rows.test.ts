import type { IWorkbookData } from '@univerjs/core';
import { afterEach, describe, expect, test } from 'vitest';
import type { Session } from '../../src/actions';
import type { AnnexReport } from '../../src/core/rules/check';
import { readBook } from '../../src/workbench/book/read';
import { everythingOn } from '../support/excel/everything';
import type { OpenExcel } from '../support/excel/open';
import { contents, NAM_DAN, openSession, valueOf } from './open';

const SHEET = 'Phụ lục';
const STRUCTURE: readonly string[] = ['row/repeated-header', 'row/continuation'];

let open: OpenExcel | null = null;
afterEach(() => open?.dispose());

type Prepare = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** Nam Đàn's workbook, prepared as a person would have it, and checked once. */
async function start(prepare: Prepare = () => {}, book?: Partial<IWorkbookData>) {
  const opened = await openSession(book ?? (await readBook(NAM_DAN)));
  open = opened.excel;
  await onSheet(open, prepare);
  const { report } = valueOf(await opened.session.check());
  return { ...opened, report };
}

function onSheet(excel: OpenExcel, act: Prepare): Promise<void> {
  return excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(SHEET), context);
    await context.sync();
  });
}

const structural = ({ findings }: AnnexReport) => findings.filter(({ rule }) => STRUCTURE.includes(rule));

/** Mends the structure alone: what else is wrong stays. */
async function mendRows(session: Session, report: AnnexReport) {
  return session.fix(structural(report));
}

/** All that a person may have put into the sheets: contents, formats, looks, sizes, merges, rules. */
const everything = async (excel: OpenExcel) => [
  await everythingOn(excel, SHEET),
  await contents(excel, 'Tổng hợp'),
];

async function formulaIn(excel: OpenExcel, address: string): Promise<unknown> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(address);
    range.load('formulas,values');
    await context.sync();
    return [range.formulas[0]?.[0], range.values[0]?.[0]];
  });
}

const SUMS: Prepare = (sheet, context) => {
  sheet.getRange('E32').formulas = [['=SUM(E7:E30)']];
  sheet.getRange('E15').formulas = [['=SUM(E16:E18)']];
  sheet.getRange('L11').formulas = [['=C11-D11']];
  sheet.getRange('L32').formulas = [['=E30&" "&SUM(C17:C18)*0+E22']];
  context.workbook.worksheets.getItem('Tổng hợp').getRange('G5').formulas = [["='Phụ lục'!E30"]];
};

const DRESSED: Prepare = (sheet) => {
  const header = sheet.getRange('A10:J10');
  header.format.fill.color = '#FFEB9C';
  header.format.font.bold = true;
  header.format.font.color = '#7030A0';
  sheet.getRange('D10').format.borders.getItem('EdgeBottom').style = 'Double';
  sheet.getRange('B17').format.horizontalAlignment = 'Right';
  sheet.getRange('H17:J17').merge();
  sheet.getRange('17:17').format.rowHeight = 51;
  const own = sheet.getRange('C8:E24').conditionalFormats.add('Custom');
  own.custom.rule.formula = '=$C8>1';
  own.custom.format.fill.color = '#00FF00';
  sheet.getRange('C8:C26').dataValidation.rule = {
    decimal: { formula1: 0, formula2: 20, operator: 'Between' },
  };
  sheet.getRange('C10').dataValidation.rule = { textLength: { formula1: 5, operator: 'GreaterThan' } };
  sheet.pageLayout.setPrintArea('A1:J30');
};

const BOTH: Prepare = (sheet, context) => {
  SUMS(sheet, context);
  DRESSED(sheet, context);
};

describe('rows that a page break left', () => {
  test('go with “Sửa tất cả”: no header is repeated, no row is cut in two', async () => {
    const { session, excel } = await start();
    const fixed = valueOf(await session.fixAll());
    expect(structural(fixed.report)).toEqual([]);
    expect(fixed).toMatchObject({ rows: 5 });
    const cells = await contents(excel, SHEET);
    const row = cells.find(([code]) => code?.startsWith('String 4.3.2 '));
    expect(row?.[1]).toContain(
      'đối với các nhiệm vụ quản lý nhà nước đã được cấp trên phân công, phân cấp, phân quyền',
    );
    expect(row?.[5]).toContain('chưa có báo cáo tổng thể');
    expect(row?.[6]).toContain('quản lý nhà nước đã được phân công, phân cấp, phân quyền kịp thời');
    expect(cells).toHaveLength(25);
  });

  test('what will happen can be read before', async () => {
    const { session } = await start();
    const plan = session.planAll();
    expect(plan?.removed.map(({ row, into }) => [row + 1, into === null ? null : into + 1])).toEqual([
      [10, null],
      [17, null],
      [18, 16],
      [21, null],
      [27, null],
    ]);
  });

  test.each<[string, Prepare]>([
    ['as it was sent', () => {}],
    ['with formulas on and around the rows', SUMS],
    ['dressed, merged, and with rules of its own', DRESSED],
  ])('come back as they were: %s', async (_, prepare) => {
    const { session, excel } = await start(prepare);
    const before = await everything(excel);
    valueOf(await session.fixAll());
    expect(await everything(excel)).not.toEqual(before);
    valueOf(await session.undo());
    expect(await everything(excel)).toEqual(before);
  });

  test('come back although a cell was typed over since: that one is left alone, the others are put back', async () => {
    const { session, excel } = await start();
    const before = await contents(excel, SHEET);
    valueOf(await session.fixAll());
    await excel.type(SHEET, 'D8', 0.7);
    expect(valueOf(await session.undo())).toMatchObject({ kept: ['D8'], rows: 5 });
    const after = await contents(excel, SHEET);
    expect(after[7]?.[3]).toMatch(/^Double 0.7 /);
    const rest = (lines: readonly (readonly string[])[]) =>
      lines.map((line, row) => line.filter((_, column) => row !== 7 || column !== 3));
    expect(rest(after)).toEqual(rest(before));
  });

  test('not where rows were put in since, as the names beside what was changed show', async () => {
    const { session, excel } = await start();
    valueOf(await session.fixAll());
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('12:12').insert('Down');
      await context.sync();
    });
    const edited = await contents(excel, SHEET);
    expect(await session.undo()).toMatchObject({ failure: { code: 'undo/changed' } });
    expect(await contents(excel, SHEET)).toEqual(edited);
  });

  test('not where one that took in the texts of another was edited since: that is told of the rows', async () => {
    const { session, excel } = await start();
    valueOf(await session.fixAll());
    await excel.type(SHEET, 'B15', 'Nội dung khác');
    const edited = await everything(excel);
    const changed = { code: 'undo/changed', cells: ['B15'], rows: 5 };
    expect(await session.undo()).toMatchObject({ failure: { ...changed, dropped: false } });
    expect(await session.undo()).toMatchObject({ failure: { ...changed, dropped: true } });
    expect(session.standing().undoable).toBeNull();
    expect(await everything(excel)).toEqual(edited);
  });

  test('sums stay right', async () => {
    const { session, excel, report } = await start(SUMS);
    const [, sum] = (await formulaIn(excel, 'E32')) as [string, number];
    valueOf(await mendRows(session, report));
    expect(await formulaIn(excel, 'E27')).toEqual(['=SUM(E7:E25)', sum]);
    expect(await formulaIn(excel, 'E14')).toEqual(['=SUM(E15:E15)', 1]);
    expect(await formulaIn(excel, 'L10')).toEqual(['=C10-D10', 1]);
  });
});

describe('rows that cannot come back stay, and the rest is mended', () => {
  test.each<[string, Prepare, object]>([
    [
      'a table',
      (sheet) => void sheet.tables.add('A6:J30', true),
      { code: 'excel/rows-kept', why: 'table', rows: [9] },
    ],
    [
      'a conditional format of the user’s that begins in one',
      (sheet) => {
        sheet.getRange('C10:C20').conditionalFormats.add('Custom').custom.rule.formula = '=$C10>1';
      },
      { code: 'excel/rows-kept', why: 'formatted', rows: [9] },
    ],
    [
      'a name for one of them',
      (sheet, context) => void context.workbook.names.add('TieuDe', sheet.getRange('A10:J10')),
      { code: 'excel/rows-kept', why: 'named', rows: [9] },
    ],
    [
      'one hidden since the check',
      (sheet) => {
        sheet.getRange('21:21').rowHidden = true;
      },
      { code: 'excel/rows-kept', why: 'hidden', rows: [20] },
    ],
    [
      'one merged since the check',
      (sheet) => sheet.getRange('K26:K27').merge(),
      { code: 'excel/rows-kept', why: 'merged', rows: [26] },
    ],
    [
      'one that a formula of another sheet points at since the check',
      (_, { workbook }) => {
        workbook.worksheets.getItem('Tổng hợp').getRange('G2').formulas = [["='Phụ lục'!B21"]];
      },
      {
        code: 'excel/rows-needed',
        rows: [20],
        by: { sheet: 'Tổng hợp', cell: 'G2' },
      },
    ],
    [
      'one that a new sheet points at',
      (_, { workbook }) => {
        workbook.worksheets.add('Mới').getRange('B2').formulas = [["=LEN('Phụ lục'!B21)"]];
      },
      { code: 'excel/rows-needed', by: { sheet: 'Mới', cell: 'B2' } },
    ],
  ])('%s', async (_, spoil, failure) => {
    const { session, excel } = await start();
    await onSheet(excel, spoil);
    const before = await everything(excel);
    const height = (await contents(excel, SHEET)).length;
    const { rows, cells, rowsKept, report } = valueOf(await session.fixAll());
    expect({ rows, rowsKept }).toMatchObject({ rows: 0, rowsKept: failure });
    expect(cells).toBeGreaterThan(0);
    expect(await contents(excel, SHEET)).toHaveLength(height);
    expect(structural(report).length).toBeGreaterThan(0);
    valueOf(await session.undo());
    expect(await everything(excel)).toEqual(before);
  });

  test('where the rows are all that could be mended, nothing is, and the reason is said', async () => {
    const { session, excel } = await start();
    valueOf(await session.fixAll());
    valueOf(await session.undo());
    await onSheet(excel, (sheet) => void sheet.tables.add('A6:J30', true));
    const lesser = valueOf(await session.fixAll());
    expect(lesser.rowsKept).toMatchObject({ code: 'excel/rows-kept' });
    expect(await session.fixAll()).toMatchObject({ failure: { code: 'excel/rows-kept', why: 'table' } });
  });
});

describe('where the sheet is no longer what was checked, nothing changes', () => {
  test.each<[string, Prepare, object]>([
    [
      'one edited since the check',
      (sheet) => {
        sheet.getRange('K17').values = [['Ghi chú']];
        sheet.getRange('B17').values = [['Nội dung khác']];
      },
      { code: 'excel/changed', cells: ['B17', 'K17'] },
    ],
    ['a protected sheet', (sheet) => sheet.protection.protect(), { code: 'excel/protected' }],
  ])('%s', async (_, spoil, failure) => {
    const { session, excel } = await start();
    await onSheet(excel, spoil);
    const before = await everything(excel);
    expect(await session.fixAll()).toMatchObject({ ok: false, failure });
    expect(await everything(excel)).toEqual(before);
  });

  test.each<[string, Prepare, string]>([
    [
      'a formula that points at one',
      (sheet) => {
        sheet.getRange('L2').formulas = [['=B10']];
      },
      'A10',
    ],
    [
      'one on another sheet',
      (_, { workbook }) => {
        workbook.worksheets.getItem('Tổng hợp').getRange('G2').formulas = [["='Phụ lục'!B21"]];
      },
      'A21',
    ],
    [
      'a range on another sheet that ends in one',
      (_, { workbook }) => {
        workbook.worksheets.getItem('Tổng hợp').getRange('G2').formulas = [["=SUM('Phụ lục'!E22:E27)"]];
      },
      'A27',
    ],
    ['a cell merged over it and another row', (sheet) => sheet.getRange('J16:J18').merge(), 'A18'],
    [
      'a hidden one',
      (sheet) => {
        sheet.getRange('27:27').rowHidden = true;
      },
      'A27',
    ],
  ])('no fix is offered for %s', async (_, prepare, cell) => {
    const { report } = await start(prepare);
    const [row] = structural(report).filter(({ at }) => `A${at.row + 1}` === cell);
    expect(row).toMatchObject({ fix: null });
    expect(structural(report).filter(({ fix }) => fix !== null).length).toBeGreaterThanOrEqual(3);
  });

  test('a filtered sheet', async () => {
    const book = await readBook(NAM_DAN);
    const [id = ''] = book.sheetOrder ?? [];
    const sheet = book.sheets?.[id];
    if (!sheet) throw new Error('no sheet');
    const custom = { ...sheet.custom, excel: { ...sheet.custom?.excel, autoFilter: 'A6:J30' } };
    const rowData = { ...sheet.rowData, 22: { ...sheet.rowData?.[22], hd: 1 } };
    const { session, excel } = await start(() => {}, {
      ...book,
      sheets: { ...book.sheets, [id]: { ...sheet, custom, rowData } },
    });
    const before = await everything(excel);
    expect(await session.fixAll()).toMatchObject({ ok: false, failure: { code: 'excel/filtered' } });
    expect(await everything(excel)).toEqual(before);
  });
});

describe('what Excel stops is as if it had never begun', () => {
  /** Batches of a fix that takes rows out: two to look, one to write; then the check. */
  test.each([1, 2, 3])('batch %i of taking rows out', async (batch) => {
    const { session, excel } = await start(DRESSED);
    const before = await everything(excel);
    excel.host.failBatch(batch, 'GeneralException');
    expect(await session.fixAll()).toMatchObject({ failure: { code: 'excel/unknown' } });
    expect(await everything(excel)).toEqual(before);
    expect(session.standing().undoable).toBeNull();
  });

  // Marks of ours on rows that went come again with the next check.
  test.each([2, 14, 90, 150, 200])('taking rows out, after %i steps', async (steps) => {
    const { session, excel } = await start(BOTH);
    const before = await everything(excel);
    excel.host.failBatch(3, 'GeneralException', steps);
    expect(await session.fixAll()).toMatchObject({ failure: { code: 'excel/unknown' } });
    valueOf(await session.check());
    expect(await everything(excel)).toEqual(before);
  });

  test.each([5, 14, 90])('bringing rows back, after %i steps', async (steps) => {
    const { session, excel } = await start(BOTH);
    const before = await everything(excel);
    valueOf(await session.fixAll());
    const mended = await everything(excel);
    excel.host.failBatch(3, 'GeneralException', steps);
    expect(await session.undo()).toMatchObject({ failure: { code: 'excel/unknown' } });
    expect(await everything(excel)).toEqual(mended);
    valueOf(await session.undo());
    expect(await everything(excel)).toEqual(before);
  });

  test('when Excel will not take back what was there, the cells to look at are named', async () => {
    const { session, excel } = await start();
    excel.host.failBatch(3, 'GeneralException', 5);
    excel.host.failBatch(4, 'GeneralException');
    expect(await session.fixAll()).toMatchObject({
      failure: { code: 'excel/half-written', cells: expect.arrayContaining(['A8', 'B16', 'A10']) },
    });
  });

  test.each([1, 2, 3, 4, 5])('batch %i of bringing rows back', async (batch) => {
    const { session, excel } = await start(DRESSED);
    const before = await everything(excel);
    valueOf(await session.fixAll());
    const mended = await everything(excel);
    excel.host.failBatch(batch, 'GeneralException');
    expect(await session.undo()).toMatchObject({ failure: { code: 'excel/unknown' } });
    expect(await everything(excel)).toEqual(mended);
    valueOf(await session.undo());
    expect(await everything(excel)).toEqual(before);
  });
});

test('the number of batches does not grow with the rows', async () => {
  const { session, excel, report } = await start();
  excel.reset();
  valueOf(await mendRows(session, report));
  // To look, to see who relies on the rows, to write; then a check of three.
  expect(excel.batches()).toBe(6);
  excel.reset();
  valueOf(await session.undo());
  // To find the sheet, to look, to write, to see what may be typed into the rows; then a check of three.
  expect(excel.batches()).toBe(7);
});
