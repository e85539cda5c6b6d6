import type { IWorkbookData } from '@univerjs/core';
import { afterEach, describe, expect, test } from 'vitest';
import { checkWorkbook } from '../../src/core/rules/check';
import { toA1 } from '../../src/core/sheet/address';
import { readBook } from '../../src/workbench/book/read';
import { readWorkbook } from '../../src/xlsx/read';
import { bookOf, type OpenExcel, type Rows } from '../support/excel/open';
import { conditionalFormats, contents, HEADER, NAM_DAN, openSession, TODAY, undone, valueOf } from './open';

const RIGHT = [
  '1.1.2',
  'Kế hoạch',
  1,
  0.8,
  0.2,
  'Kế hoạch còn thiếu kinh phí',
  'Bổ sung kinh phí vào kế hoạch',
  'Phòng Kinh tế',
  'Các phòng',
  'Quý IV/2026',
];

let open: OpenExcel | null = null;
afterEach(() => open?.dispose());

async function start(book?: Partial<IWorkbookData>, api?: string) {
  const opened = await openSession(book, api === undefined ? {} : { api });
  open = opened.excel;
  return opened;
}

function annexOf(...rows: Rows): Partial<IWorkbookData> {
  return bookOf({ 'Phụ lục': [HEADER, ...rows] });
}

/** A right row with some of its ten cells replaced. */
function row(changes: Readonly<Record<number, string | number | null>>): (string | number | null)[] {
  return RIGHT.map((value, column) => (column in changes ? (changes[column] ?? null) : value));
}

describe('check', () => {
  test('finds in Excel just what the file reader’s check finds', async () => {
    const { session } = await start();
    const file = valueOf(await readWorkbook(NAM_DAN));
    for (const expected of valueOf(checkWorkbook(file, { today: TODAY }))) {
      const { report } = valueOf(await session.check({ sheet: expected.sheet }));
      expect(report.findings).toEqual(expected.findings);
    }
  });

  test.each([
    { rows: 20, api: '1.21' },
    { rows: 2000, api: '1.21' },
    { rows: 20, api: '1.9' },
  ])('is two batches to read and one to mark at $rows rows, ExcelApi $api', async ({ rows, api }) => {
    const lines = Array.from({ length: rows }, (_, index) =>
      row({
        0: `1.${1 + Math.floor(index / 50)}.${1 + (index % 50)}`,
        9: index % 5 === 0 ? null : 'Quý IV/2026',
      }),
    );
    const { excel, session } = await start(annexOf(...lines), api);
    const { report } = valueOf(await session.check());
    const missing = report.findings.filter(({ rule }) => rule === 'deadline/missing');
    expect(missing).toHaveLength(rows / 5);
    // An Excel that does not tell what is merged may show the deadline above there; nothing stands above the first.
    const sure = api === '1.9' ? 1 : rows / 5;
    expect(missing.filter(({ severity }) => severity === 'error')).toHaveLength(sure);
    expect(excel.batches()).toBe(3);
    // Some 200 bytes a cell there and back: far from the 5 MB that Excel on the web allows.
    expect(excel.bytes().in + excel.bytes().out).toBeLessThan(20_000 + rows * 2_000);
  });

  test('a sheet with nothing to mark and no marks is not written to', async () => {
    const { excel, session } = await start(annexOf(row({ 0: '1.1.2' })));
    const { report } = valueOf(await session.check());
    expect(report.findings.map(({ rule }) => rule)).toEqual([]);
    expect(report.ready).toBe(true);
    expect(excel.batches()).toBe(2);
  });

  test('names the sheets that have an annex when the one in front has none', async () => {
    const { session } = await start(bookOf({ 'Ghi chép': [['Việc cần làm']], 'Phụ lục': [HEADER, RIGHT] }));
    expect(await session.check()).toEqual({
      ok: false,
      failure: { code: 'annex/none', sheet: 'Ghi chép', elsewhere: ['Phụ lục'] },
    });
    expect(valueOf(await session.check({ sheet: 'Phụ lục' })).annexSheets).toEqual(['Phụ lục']);
  });

  test('a sheet that is gone, a cell being edited', async () => {
    const { excel, session } = await start(annexOf(RIGHT));
    expect(await session.check({ sheet: 'Đã xóa' })).toMatchObject({ failure: { code: 'excel/sheet-gone' } });
    excel.host.setCellEditMode(true);
    expect(await session.check()).toMatchObject({ failure: { code: 'excel/cell-edit' } });
  });
});

describe('marks', () => {
  test('one per cell by its gravest finding, runs of like cells as one; empty cells are watched live', async () => {
    const { excel, session } = await start(
      annexOf(row({ 9: null }), row({ 0: '1.1.3', 9: null }), row({ 0: '1.2.', 4: 0.3 })),
    );
    valueOf(await session.check());
    expect((await conditionalFormats(excel, 'Phụ lục')).sort()).toEqual([
      'A4 =N("cchc:advice")=0',
      'E4 =N("cchc:error")=0',
      'J2:J3 =AND(LEN(TRIM(J2))=0,N("cchc:error")=0)',
    ]);
  });

  test('checking again replaces them, clearing takes them off, the user’s own formats stay', async () => {
    const { excel, session } = await start(annexOf(row({ 9: null })));
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Phụ lục').getRange('C2:E9');
      const own = range.conditionalFormats.add('Custom');
      own.custom.rule.formula = '=$C2>1';
      own.custom.format.fill.color = '#00FF00';
      await context.sync();
    });
    valueOf(await session.check());
    valueOf(await session.check());
    expect(await conditionalFormats(excel, 'Phụ lục')).toHaveLength(2);
    valueOf(await session.clearFlags());
    expect(await conditionalFormats(excel, 'Phụ lục')).toEqual(['C2:E9 =$C2>1']);
  });

  test('they move with their rows', async () => {
    const { excel, session } = await start(annexOf(row({}), row({ 0: '1.1.3', 9: null })));
    valueOf(await session.check());
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Phụ lục').getRange('2:2').insert('Down');
      await context.sync();
    });
    expect(await conditionalFormats(excel, 'Phụ lục')).toEqual([
      'J4 =AND(LEN(TRIM(J4))=0,N("cchc:error")=0)',
    ]);
  });

  test('a sheet that refuses them is judged all the same', async () => {
    const { excel, session } = await start(annexOf(row({ 9: null })));
    excel.host.failBatch(3, 'GeneralException');
    const { report, unflagged } = valueOf(await session.check());
    expect(report.counts.error).toBe(1);
    expect(unflagged).toEqual({ code: 'excel/unknown', officeCode: 'GeneralException' });
  });
});

describe('fix', () => {
  const BOOK = annexOf(row({ 3: '0.8' }), row({ 0: '1.1.3.', 4: '0,3' }));

  test('one finding: its cell is written, the rest is not, and undo gives back the very cell', async () => {
    const { excel, session } = await start(BOOK);
    const before = await contents(excel, 'Phụ lục');
    const { report } = valueOf(await session.check());
    const finding = report.findings.find(({ at }) => toA1(at) === 'D2');
    if (!finding) throw new Error('no finding at D2');
    const fixed = valueOf(await session.fix([finding]));
    expect(fixed.cells).toBe(1);
    expect(fixed.undoable).toEqual({ cells: 1, rows: 0 });
    expect(fixed.report.findings.some(({ at }) => toA1(at) === 'D2')).toBe(false);
    const after = await contents(excel, 'Phụ lục');
    expect(after[1]?.[3]).toBe('Double 0.8 General');
    expect(after.flat().filter((cell, i) => cell !== before.flat()[i])).toHaveLength(1);
    expect(undone(await session.undo()).undoable).toBeNull();
    expect(await contents(excel, 'Phụ lục')).toEqual(before);
  });

  test('everything: later fixes that earlier ones make possible go in at the same stroke', async () => {
    const { excel, session } = await start(BOOK);
    valueOf(await session.check());
    const fixed = valueOf(await session.fixAll());
    expect(fixed.report.findings.filter(({ fix }) => fix !== null)).toEqual([]);
    // "0,3" becomes a number, and then the points lost that it should have been.
    expect((await contents(excel, 'Phụ lục'))[2]).toMatchObject({
      0: 'String 1.1.3 @',
      4: 'Double 0.2 General',
    });
    expect(await session.fixAll()).toMatchObject({ failure: { code: 'excel/nothing-to-fix' } });
  });

  test('all of Nam Đàn, and back: values, formulas and formats are those that were there', async () => {
    const { excel, session } = await start(await readBook(NAM_DAN));
    const before = await contents(excel, 'Phụ lục');
    const { report } = valueOf(await session.check());
    valueOf(await session.fixAll());
    expect(await contents(excel, 'Phụ lục')).not.toEqual(before);
    const back = undone(await session.undo());
    expect(await contents(excel, 'Phụ lục')).toEqual(before);
    expect(back.report.findings).toEqual(report.findings);
  });

  test('refuses whole when a cell changed since the check', async () => {
    const { excel, session } = await start(BOOK);
    valueOf(await session.check());
    await excel.type('Phụ lục', 'D2', '0.9');
    const before = await contents(excel, 'Phụ lục');
    expect(await session.fixAll()).toEqual({
      ok: false,
      failure: { code: 'excel/changed', sheet: 'Phụ lục', cells: ['D2'] },
    });
    expect(await contents(excel, 'Phụ lục')).toEqual(before);
  });

  test('refuses when what it was worked out from changed since the check', async () => {
    const { excel, session } = await start(annexOf(row({ 4: 0.3 })));
    valueOf(await session.check());
    await excel.type('Phụ lục', 'D2', 0.7);
    expect(await session.fixAll()).toMatchObject({ failure: { code: 'excel/changed', cells: ['D2'] } });
    expect((await contents(excel, 'Phụ lục'))[1]?.[4]).toBe('Double 0.3 General');
  });

  test('refuses when rows have moved since the check, and undo when they have since the write', async () => {
    const { excel, session } = await start(
      annexOf(row({ 0: '1.1', 7: 'phòng VH-XH' }), row({ 0: '1.2', 7: 'phòng VH-XH' })),
    );
    const insertAt = (place: string) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Phụ lục').getRange(place).insert('Down');
        await context.sync();
      });
    valueOf(await session.check());
    await insertAt('2:2');
    expect(await session.fixAll()).toMatchObject({ failure: { code: 'excel/changed' } });
    valueOf(await session.check());
    valueOf(await session.fixAll());
    await insertAt('3:3');
    const before = await contents(excel, 'Phụ lục');
    expect(await session.undo()).toMatchObject({ failure: { code: 'undo/changed' } });
    expect(await contents(excel, 'Phụ lục')).toEqual(before);
  });

  test('undo leaves people free to have gone on working elsewhere', async () => {
    const { excel, session } = await start(BOOK);
    valueOf(await session.check());
    valueOf(await session.fixAll());
    await excel.type('Phụ lục', 'J2', 'Quý IV/2026');
    expect(undone(await session.undo()).cells).toBe(3);
    expect((await contents(excel, 'Phụ lục'))[1]?.[9]).toBe('String Quý IV/2026 General');
  });

  test('undo finds a sheet that was renamed, and not another that has its name now', async () => {
    const { excel, session } = await openSession();
    open = excel;
    const before = await contents(excel, 'Phụ lục');
    valueOf(await session.check());
    valueOf(await session.fixAll());
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Phụ lục').name = "Phụ lục 'mới' 2";
      worksheets.add('Phụ lục').getRange('A1').values = [['khác']];
      await context.sync();
    });
    const { report } = undone(await session.undo());
    expect(report.sheet).toBe("Phụ lục 'mới' 2");
    expect(await contents(excel, "Phụ lục 'mới' 2")).toEqual(before);
  });

  test('undo passes over what was done to a sheet that is gone, and says so', async () => {
    const { excel, session } = await openSession(
      bookOf({ A: [HEADER, ['1.1.', 'a', 1, 0.5, 0.5]], B: [HEADER, ['1.1.', 'b', 1, '0.5', 0.5]] }),
    );
    open = excel;
    const before = await contents(excel, 'A');
    for (const sheet of ['A', 'B']) {
      valueOf(await session.check({ sheet }));
      valueOf(await session.fixAll());
    }
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('B').delete();
      await context.sync();
    });
    expect(await session.undo()).toEqual({
      ok: false,
      failure: { code: 'undo/sheet-gone', undoable: { cells: 1, rows: 0 } },
    });
    expect(undone(await session.undo()).report.sheet).toBe('A');
    expect(await contents(excel, 'A')).toEqual(before);
    expect(await session.undo()).toMatchObject({ failure: { code: 'excel/nothing-to-undo' } });
  });

  test('a number under the text format comes back as that number', async () => {
    const { excel, session } = await start(annexOf(row({ 0: 5.1 })));
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Phụ lục').getRange('A2').numberFormat = [['@']];
      await context.sync();
    });
    const before = await contents(excel, 'Phụ lục');
    expect(before[1]?.[0]).toBe('Double 5.1 @');
    valueOf(await session.check());
    valueOf(await session.fixAll());
    valueOf(await session.undo());
    expect(await contents(excel, 'Phụ lục')).toEqual(before);
  });

  test('a cell that somebody just began to edit: nothing was written, and nothing else is said', async () => {
    const { excel, session } = await start(BOOK);
    valueOf(await session.check());
    excel.host.failBatch(2, 'InvalidOperationInCellEditMode');
    excel.host.failBatch(3, 'InvalidOperationInCellEditMode');
    expect(await session.fixAll()).toEqual({ ok: false, failure: { code: 'excel/cell-edit' } });
  });

  test('written, but not checked again: says so, and can be taken back', async () => {
    const { excel, session } = await start(BOOK);
    const before = await contents(excel, 'Phụ lục');
    valueOf(await session.check());
    excel.host.failBatch(3, 'Timeout');
    expect(await session.fixAll()).toEqual({
      ok: false,
      failure: {
        code: 'excel/unchecked',
        undoable: { cells: 3, rows: 0 },
        cause: { code: 'excel/busy' },
      },
    });
    excel.reset();
    excel.host.failBatch(4, 'Timeout');
    expect(await session.undo()).toMatchObject({ failure: { code: 'excel/unchecked', undoable: null } });
    expect(await contents(excel, 'Phụ lục')).toEqual(before);
  });

  test('a bug in the check after it does not keep a write, or its undo, off the journal', async () => {
    const { excel, session } = await start(BOOK);
    const before = await contents(excel, 'Phụ lục');
    const { report } = valueOf(await session.check());
    valueOf(await session.fix(report.findings.filter(({ at }) => toA1(at) === 'D2')));
    const once = await contents(excel, 'Phụ lục');
    excel.reset();
    excel.host.failBatch(3, 'InvalidArgument');
    await expect(session.fixAll()).rejects.toThrow();
    expect(await contents(excel, 'Phụ lục')).not.toEqual(once);
    valueOf(await session.undo());
    expect(await contents(excel, 'Phụ lục')).toEqual(once);
    excel.reset();
    excel.host.failBatch(4, 'InvalidArgument');
    await expect(session.undo()).rejects.toThrow();
    expect(await contents(excel, 'Phụ lục')).toEqual(before);
    expect(await session.undo()).toMatchObject({ failure: { code: 'excel/nothing-to-undo' } });
  });

  test('undo leaves a cell that was typed over since, and puts back the others', async () => {
    const { excel, session } = await start(BOOK);
    const before = await contents(excel, 'Phụ lục');
    valueOf(await session.check());
    valueOf(await session.fixAll());
    await excel.type('Phụ lục', 'D2', 0.7);
    expect(undone(await session.undo())).toMatchObject({ cells: 2, kept: ['D2'], undoable: null });
    const after = await contents(excel, 'Phụ lục');
    expect(after[1]?.[3]).toMatch(/^Double 0.7 /);
    const rest = (lines: readonly (readonly string[])[]) => lines.flat().filter((_, index) => index !== 13);
    expect(rest(after)).toEqual(rest(before));
  });

  test('undo refuses when all of its cells changed since, and can be tried again', async () => {
    const { excel, session } = await start(annexOf(row({ 3: '0.8' })));
    valueOf(await session.check());
    valueOf(await session.fixAll());
    await excel.type('Phụ lục', 'D2', 0.7);
    const changed = { code: 'undo/changed', sheet: 'Phụ lục', cells: ['D2'], dropped: false };
    expect(await session.undo()).toMatchObject({ failure: { ...changed, undoable: { cells: 1 } } });
    await excel.type('Phụ lục', 'D2', 0.8);
    expect(undone(await session.undo()).cells).toBe(1);
    expect(await session.undo()).toMatchObject({ failure: { code: 'excel/nothing-to-undo' } });
  });

  test('undo asked for again all the same lets that go, and reaches what was done before', async () => {
    const { excel, session } = await start(BOOK);
    const before = await contents(excel, 'Phụ lục');
    const { report } = valueOf(await session.check());
    const at = (place: string) => report.findings.filter((finding) => toA1(finding.at) === place);
    valueOf(await session.fix(at('A3')));
    valueOf(await session.fix(at('D2')));
    await excel.type('Phụ lục', 'D2', 0.7);
    const typed = await contents(excel, 'Phụ lục');
    const changed = { code: 'undo/changed', sheet: 'Phụ lục', cells: ['D2'], rows: 0 };
    const undoable = { cells: 1, rows: 0 };
    expect(await session.undo()).toEqual({ ok: false, failure: { ...changed, dropped: false, undoable } });
    expect(await session.undo()).toEqual({ ok: false, failure: { ...changed, dropped: true, undoable } });
    expect(await contents(excel, 'Phụ lục')).toEqual(typed);
    expect(undone(await session.undo())).toMatchObject({ cells: 1, undoable: null });
    const after = await contents(excel, 'Phụ lục');
    expect(after[1]?.[3]).toMatch(/^Double 0.7 /);
    expect(after[2]).toEqual(before[2]);
  });

  test('a write that Excel stops leaves the sheet as it was', async () => {
    const { excel, session } = await start(BOOK);
    valueOf(await session.check());
    const before = await contents(excel, 'Phụ lục');
    excel.host.failBatch(2, 'GeneralException');
    expect(await session.fixAll()).toMatchObject({ failure: { code: 'excel/unknown' } });
    expect(await contents(excel, 'Phụ lục')).toEqual(before);
    valueOf(await session.check());
    expect(valueOf(await session.fixAll()).cells).toBe(3);
  });

  test('a protected sheet is judged, but neither marked nor written', async () => {
    const book = await readBook(NAM_DAN);
    const { excel, session } = await start(book);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Phụ lục').protection.protect();
      await context.sync();
    });
    const { unflagged } = valueOf(await session.check());
    expect(unflagged).toEqual({ code: 'excel/protected', sheet: 'Phụ lục' });
    expect(await session.fixAll()).toEqual({
      ok: false,
      failure: { code: 'excel/protected', sheet: 'Phụ lục' },
    });
    expect(await session.clearFlags()).toMatchObject({ failure: { code: 'excel/protected' } });
  });
});

/** What is selected in the sheet in front: `Tổng hợp!C7`. */
function selected(excel: OpenExcel): Promise<string> {
  return excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    return range.address.replaceAll("'", '');
  });
}

describe('select, show and watch', () => {
  test('brings the sheet to the front and selects the cell', async () => {
    const { excel, session } = await start();
    valueOf(await session.select('Tổng hợp', { row: 6, column: 2 }));
    expect(await selected(excel)).toBe('Tổng hợp!C7');
  });

  test('brings the sheet to the front, and what is selected in it stays', async () => {
    const { excel, session } = await start();
    valueOf(await session.select('Tổng hợp', { row: 6, column: 2 }));
    valueOf(await session.show('Phụ lục'));
    expect(await selected(excel)).toMatch(/^Phụ lục!/);
    valueOf(await session.show('Tổng hợp'));
    expect(await selected(excel)).toBe('Tổng hợp!C7');
    expect(await session.show('Đã xóa')).toMatchObject({ failure: { code: 'excel/sheet-gone' } });
  });

  test.each(['1.9', '1.21'])('hears a person’s edits and not its own, ExcelApi %s', async (api) => {
    const { excel, session } = await start(annexOf(row({ 3: '0.8' })), api);
    const edited: string[] = [];
    const stop = valueOf(await session.watch({ edited: (sheet) => edited.push(sheet), activated: () => {} }));
    valueOf(await session.check());
    valueOf(await session.fixAll());
    await excel.host.idle();
    expect(edited).toEqual([]);
    await excel.type('Phụ lục', 'J2', 'Quý III/2026');
    await expect.poll(() => edited).toEqual(['Phụ lục']);
    await stop();
    await excel.type('Phụ lục', 'J2', 'Quý IV/2026');
    await excel.host.idle();
    expect(edited).toEqual(['Phụ lục']);
  });
});
