import { describe, expect, test } from 'vitest';
import { everythingOn } from '../support/excel/everything';
import { bookOf, type Rows } from '../support/excel/open';
import {
  DRESSED,
  formulasIn,
  HAND,
  held,
  named,
  own,
  rowsOf,
  SHEET,
  start,
  startUnchecked,
} from './inserting';
import { contents, undone, valueOf } from './open';

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
    const { excel, session } = await startUnchecked(bookOf({ 'Trang 1': [[]] }));
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
