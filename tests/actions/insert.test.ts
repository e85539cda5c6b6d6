import type { IWorkbookData } from '@univerjs/core';
import { afterEach, describe, expect, test } from 'vitest';
import { createSession } from '../../src/actions';
import type { NewCriterion } from '../../src/core/insert/criterion';
import { score } from '../../src/core/values/score';
import { everythingOn } from '../support/excel/everything';
import { bookOf, type ExcelOptions, type OpenExcel, type Rows } from '../support/excel/open';
import { contents, openSession, TODAY, undone, valueOf } from './open';

const SHEET = 'Phụ lục';

let open: OpenExcel | null = null;
afterEach(() => open?.dispose());

type Prepare = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** A workbook, Nam Đàn's unless another is given, prepared as a person would have it, and checked once. */
async function start({
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

function onSheet(excel: OpenExcel, act: Prepare): Promise<void> {
  return excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(SHEET), context);
    await context.sync();
  });
}

const named = (...codes: string[]): NewCriterion[] => codes.map((code) => ({ kind: 'catalogue', code }));
const own = (section: string, code: string): NewCriterion => ({
  kind: 'own',
  section,
  code,
  name: `Tiêu chí ${code}`,
  maximum: score('0.5'),
});

/** An office's own table: other columns in another order, notes and a sum beside it, a list of names below. */
const HAND: Rows = [
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

const DRESSED: Prepare = (sheet) => {
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
async function rowsOf(excel: OpenExcel, count: number): Promise<readonly unknown[]> {
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

function formulasIn(excel: OpenExcel, ...addresses: string[]): Promise<unknown[]> {
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
async function held(excel: OpenExcel, sheet: string): Promise<string[][]> {
  const cells = await contents(excel, sheet);
  return cells.map((line) => line.map((cell) => cell.replace(/^\w+ (?==)/, '')));
}

describe('on a sheet that an office made itself', () => {
  const book = bookOf({ [SHEET]: HAND, 'Tổng hợp': [['Mất ở II', "='Phụ lục'!F7"]] });

  test('new rows say and look as theirs do, and nothing else moves or changes', async () => {
    const { excel, session } = await start({ book, prepare: DRESSED });
    const before = await rowsOf(excel, 30);
    const written = valueOf(
      await session.insertCriteria([own('1', '1.2'), own('2', '2.2'), own('1', '1.4')]),
    );
    const after = await rowsOf(excel, 33);
    expect(after.filter((_, row) => ![5, 7, 10].includes(row))).toEqual(before);
    const lines = await contents(excel, SHEET);
    expect(lines[5]?.slice(0, 10).map((cell) => cell.replace(/^\w+ (.*) \S+$/, '$1'))).toEqual([
      '',
      'Phòng Kinh tế',
      '1.2.',
      '1.2. Tiêu chí 1.2',
      '0.5',
      '=IF(G6="","",ROUND(E6-G6,3))',
      '',
      '',
      '',
      '',
    ]);
    expect(written).toMatchObject({ at: { row: 5, column: 6 }, present: 0, rows: 3, lagging: [] });
    expect(await formulasIn(excel, 'F4', 'G4', 'F9', 'G9', 'E12', 'F12', 'L1', 'J7')).toEqual([
      // What the new rows lost counts once they are scored.
      ['=ROUND(SUM(F5:F8),3)', 1],
      ['=E4-F4', 4],
      ['=ROUND(SUM(F10:F11),3)', 1],
      ['=E9-F9', 2],
      ['=E4+E9', 8],
      ['=F4+F9', 2],
      ['=F4+F9', 2],
      ['=F7*2', 1],
    ]);
  });

  test('new rows look like their neighbours and let the same be typed', async () => {
    const { excel, session } = await start({ book, prepare: DRESSED });
    valueOf(await session.insertCriteria([own('1', '1.2')]));
    const seen = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      const [row, red, score] = [sheet.getRange('A6:J6'), sheet.getRange('I6'), sheet.getRange('G6')];
      row.load('format/font/name,format/font/bold,format/wrapText');
      red.load('format/font/color');
      score.dataValidation.load('rule');
      await context.sync();
      return [
        row.format.font.name,
        row.format.font.bold,
        row.format.wrapText,
        red.format.font.color,
        score.dataValidation.rule.decimal?.formula2,
      ];
    });
    expect(seen).toEqual(['Arial', false, true, '#C00000', '=E6']);
  });

  test('the first new score is selected', async () => {
    const { excel, session } = await start({ book, prepare: DRESSED });
    valueOf(await session.insertCriteria([own('2', '2.2'), own('1', '1.2')]));
    const selected = await excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(selected).toContain('!G6');
  });

  test('undo brings back all as it was', async () => {
    const { excel, session } = await start({ book, prepare: DRESSED });
    const before = [await everythingOn(excel, SHEET), await contents(excel, 'Tổng hợp')];
    valueOf(await session.insertCriteria([own('1', '1.2'), own('2', '2.2')]));
    undone(await session.undo());
    expect([await everythingOn(excel, SHEET), await contents(excel, 'Tổng hợp')]).toEqual(before);
  });

  test('20 at once take one batch to look and one to write; then a check of three', async () => {
    const { excel, session } = await start({ book, prepare: DRESSED });
    const many = Array.from({ length: 20 }, (_, index) =>
      own(index < 12 ? '1' : '2', `${index < 12 ? 1 : 2}.${index + 10}`),
    );
    const { report, rows } = valueOf(await session.insertCriteria(many));
    expect(excel.batches()).toBe(5);
    expect(rows).toBe(20);
    const codes = report.annex.rows.flatMap(({ criterion }) => criterion ?? []);
    expect(codes).toEqual([
      '1',
      '1.1',
      '1.3',
      ...Array.from({ length: 12 }, (_, index) => `1.${index + 10}`),
      '2',
      '2.1',
      ...Array.from({ length: 8 }, (_, index) => `2.${index + 22}`),
    ]);
    expect(report.findings.filter(({ rule }) => /^(?:total|section|lost|code\/out)/.test(rule))).toEqual([]);
  });

  test('what is there already is selected, and nothing is written', async () => {
    const { excel, session } = await start({ book, prepare: DRESSED });
    const before = await everythingOn(excel, SHEET);
    const answer = valueOf(await session.insertCriteria([own('2', '2.1')]));
    expect(answer).toMatchObject({
      at: { row: 7, column: 6 },
      present: 1,
      rows: 0,
      cells: 0,
    });
    expect(session.standing().undoable).toBeNull();
    expect(await everythingOn(excel, SHEET)).toEqual(before);
  });
});

describe('in Nam Đàn’s annex', () => {
  test.each(['1.9', '1.21'])('criteria of the catalogue, ExcelApi %s', async (api) => {
    const { excel, session } = await start({ api });
    const before = await contents(excel, SHEET);
    const { report, at, present, lagging } = valueOf(
      await session.insertCriteria(named('1.1.3', '3.1.2', '4.3.2', '6.1.1')),
    );
    const listed = report.annex.rows.flatMap(({ kind, criterion }) =>
      kind === 'repeatedHeader' ? [] : (criterion ?? '.'),
    );
    expect(listed.join(' ')).toBe(
      '1 1.1.2 1.1.3 1.3 1.6.2 2 3 3.1.2 3.3.2 4 4.3.2 . 4.4 5 5.1 5.6 6 6.1.1 6.1.3 7 7.3 7.5 7.9',
    );
    expect([at, present, lagging]).toEqual([{ row: 8, column: 3 }, 1, ['E7', 'E14', 'E26']]);
    const after = await contents(excel, SHEET);
    expect(after.filter((_, row) => ![8, 14, 26].includes(row))).toEqual(before);
    undone(await session.undo());
    expect(await contents(excel, SHEET)).toEqual(before);
  });
});

describe('in a blank form of ours', () => {
  const CODES = [
    '1.1.2',
    '1.3',
    '1.6.2',
    '3.3.2',
    '4.3.2',
    '4.4',
    '5.1',
    '5.6',
    '6.1.3',
    '7.3',
    '7.5',
    '7.9',
  ];

  test('twelve criteria, none of them bold, each guarded and marked as it should be', async () => {
    const { excel } = await openSession(bookOf({ 'Trang 1': [[]] }));
    open = excel;
    const session = createSession(() => TODAY);
    const title = { unit: 'UBND xã Nam Đàn', number: '', date: null, year: 2026 };
    const form = { layout: 'khac-phuc', title, catalogue: 'nghe-an-xa-2025', extent: 'lost' } as const;
    const { sheets } = valueOf(await session.insertTemplate(form));
    const blank = await held(excel, sheets[0] ?? '');
    excel.reset();
    const { report, lagging } = valueOf(await session.insertCriteria(named(...CODES)));
    // Nothing is marked before somebody asks for a check.
    expect(excel.batches()).toBe(4);
    expect(lagging).toEqual([]);
    expect(report.annex.rows.filter(({ kind }) => kind === 'criterion')).toHaveLength(12);
    const wrong = report.findings.filter(({ rule }) => !/missing$|open-ended|number-blank/.test(rule));
    // A maximum that the sources dispute, a name that its source cuts off.
    expect(wrong.map(({ rule, criterion }) => `${rule} ${criterion}`)).toEqual([
      'maximum/disputed 3',
      'text/cut-off 4.4',
    ]);

    const rows = report.annex.rows.filter(({ kind }) => kind === 'criterion').map(({ row }) => row);
    const seen = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(report.sheet);
      const each = rows.map((row) => {
        const line = sheet.getRangeByIndexes(row, 0, 1, 10);
        const [points, owner] = [sheet.getCell(row, 3), sheet.getCell(row, 7)];
        line.load('format/font/bold,format/font/name,format/wrapText');
        points.dataValidation.load('type,rule');
        owner.dataValidation.load('type');
        return { line, points, owner };
      });
      await context.sync();
      return each.map(({ line: { format }, points, owner }) => [
        format.font.bold,
        format.font.name,
        format.wrapText,
        points.dataValidation.type,
        String(points.dataValidation.rule.decimal?.formula2).replace(/\D*(\d+).*/, '$1'),
        owner.dataValidation.type,
      ]);
    });
    expect(seen).toEqual(
      rows.map((row) => [false, 'Times New Roman', true, 'Decimal', `${row + 1}`, 'List']),
    );
    valueOf(await session.undo());
    expect(await held(excel, sheets[0] ?? '')).toEqual(blank);
  });
});

test('a gap in a table beside the annex is told, and undo closes it', async () => {
  const beside: Rows = HAND.map((row, index) => [
    ...Array.from({ length: 12 }, (_, column) => (index < 2 ? null : (row[column] ?? null))),
    ...(index >= 2 && index <= 6 ? ['Đơn vị', index] : []),
  ]);
  const { excel, session } = await start({ book: bookOf({ [SHEET]: beside }) });
  const besides = async () => (await contents(excel, SHEET)).map((line) => line.slice(12));
  const before = await besides();
  expect(valueOf(await session.insertCriteria([own('2', '2.2')]))).toMatchObject({ gap: null });
  undone(await session.undo());
  expect(valueOf(await session.insertCriteria([own('1', '1.2')]))).toMatchObject({ gap: 'M6' });
  expect(await besides()).not.toEqual(before);
  undone(await session.undo());
  expect(await besides()).toEqual(before);
});

test('new rows right below the print area are printed, too', async () => {
  const rows = HAND.slice(0, 8);
  const { excel, session } = await start({
    book: bookOf({ [SHEET]: rows }),
    prepare: (sheet) => sheet.pageLayout.setPrintArea('A1:J8'),
  });
  const printed = () =>
    excel.run(async (context) => {
      const area = context.workbook.worksheets.getItem(SHEET).pageLayout.getPrintAreaOrNullObject();
      area.load('address');
      await context.sync();
      return area.address.replace(/^.*!/, '');
    });
  valueOf(await session.insertCriteria([own('1', '1.2'), own('2', '2.2'), own('2', '2.3')]));
  expect(await printed()).toBe('A1:J11');
  undone(await session.undo());
  expect(await printed()).toBe('A1:J8');
});

describe('new rows are not taken away again while a formula points at one', () => {
  const book = bookOf({ [SHEET]: HAND, 'Tổng hợp': [['Mất ở II', "='Phụ lục'!F7"]] });
  test.each<[string, Prepare, object | null]>([
    [
      'on another sheet',
      (_, { workbook }) => {
        workbook.worksheets.getItem('Tổng hợp').getRange('B3').formulas = [["='Phụ lục'!F6+1"]];
      },
      { sheet: 'Tổng hợp', cell: 'B3' },
    ],
    [
      'on a new sheet',
      (_, { workbook }) => {
        workbook.worksheets.add("Bảng 'riêng' 2").getRange('C2').formulas = [["=SUM('Phụ lục'!F6:G6)"]];
      },
      { sheet: "Bảng 'riêng' 2", cell: 'C2' },
    ],
    [
      'beside the annex',
      (sheet) => {
        sheet.getRange('P20').formulas = [['=$E$6']];
      },
      { sheet: SHEET, cell: 'P20' },
    ],
    [
      'but are where a range only takes it in',
      (_, { workbook }) => {
        workbook.worksheets.getItem('Tổng hợp').getRange('B3').formulas = [["=SUM('Phụ lục'!F5:F7)"]];
      },
      null,
    ],
  ])('%s', async (_, refer, by) => {
    const { excel, session } = await start({ book, prepare: DRESSED });
    valueOf(await session.insertCriteria([own('1', '1.2')]));
    await onSheet(excel, refer);
    const after = await everythingOn(excel, SHEET);
    const outcome = await session.undo();
    if (!by) {
      undone(outcome);
      return;
    }
    expect(outcome).toMatchObject({ failure: { code: 'excel/rows-needed', rows: [5], by } });
    expect(await everythingOn(excel, SHEET)).toEqual(after);
  });
});

/** A workbook whose first sheet has a filter over the table, which hides a row. */
function filtered(book: Partial<IWorkbookData>, hidden: number | null): Partial<IWorkbookData> {
  const [id = ''] = book.sheetOrder ?? [];
  const sheet = book.sheets?.[id];
  if (!sheet) throw new Error('no sheet');
  const custom = { ...sheet.custom, excel: { ...sheet.custom?.excel, autoFilter: 'A3:J9' } };
  const rowData = hidden === null ? {} : { [hidden]: { ...sheet.rowData?.[hidden], hd: 1 } };
  return {
    ...book,
    sheets: { ...book.sheets, [id]: { ...sheet, custom, rowData: { ...sheet.rowData, ...rowData } } },
  };
}

describe('where it cannot be done, nothing happens and the reason is said', () => {
  const book = bookOf({ [SHEET]: HAND });
  test.each<[string, Prepare, object]>([
    ['a protected sheet', (sheet) => sheet.protection.protect(), { code: 'excel/protected' }],
    [
      'a hidden row at the place',
      (sheet) => {
        sheet.getRange('6:6').rowHidden = true;
      },
      { code: 'excel/no-room', why: 'hidden' },
    ],
    [
      'data cells merged over the place',
      (sheet) => sheet.getRange('K5:K6').merge(),
      { code: 'excel/no-room', why: 'merged' },
    ],
    [
      'a cell edited since the check',
      (sheet) => {
        sheet.getRange('I6').values = [['Việc khác']];
      },
      { code: 'excel/changed', cells: ['I6'] },
    ],
    [
      'a row that came since the check',
      (sheet) => void sheet.getRange('5:5').insert('Down'),
      { code: 'excel/changed' },
    ],
  ])('%s', async (_, spoil, failure) => {
    const { excel, session } = await start({ book, prepare: DRESSED });
    await onSheet(excel, spoil);
    const before = await everythingOn(excel, SHEET);
    expect(await session.insertCriteria([own('1', '1.2')])).toMatchObject({ ok: false, failure });
    expect(await everythingOn(excel, SHEET)).toEqual(before);
  });

  test.each<[string, number | null, object]>([
    ['a filter that hides rows is told', 7, { ok: false, failure: { code: 'excel/filtered' } }],
    ['a filter that hides none is in nobody’s way', null, { ok: true }],
  ])('%s', async (_, hidden, outcome) => {
    const { excel, session } = await start({ book: filtered(book, hidden) });
    const before = await everythingOn(excel, SHEET);
    const inserted = await session.insertCriteria([own('1', '1.2')]);
    expect(inserted).toMatchObject(outcome);
    if (inserted.ok) expect(inserted.value.rows).toBe(1);
    else expect(await everythingOn(excel, SHEET)).toEqual(before);
  });

  test.each([1, 2])('Excel stops at batch %i', async (batch) => {
    const { excel, session } = await start({ book, prepare: DRESSED });
    const before = await everythingOn(excel, SHEET);
    excel.host.failBatch(batch, 'GeneralException', 3);
    expect(await session.insertCriteria([own('1', '1.2')])).toMatchObject({ ok: false });
    expect(await everythingOn(excel, SHEET)).toEqual(before);
  });

  test('before the first check', async () => {
    const { excel } = await openSession();
    open = excel;
    const session = createSession(() => TODAY);
    expect(await session.insertCriteria(named('1.1.3'))).toMatchObject({
      failure: { code: 'excel/sheet-gone' },
    });
  });
});
