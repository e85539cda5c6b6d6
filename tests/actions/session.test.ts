import { describe, expect, test } from 'vitest';
import { createSession } from '../../src/actions';
import { checkWorkbook } from '../../src/core/rules/check';
import { readWorkbook } from '../../src/xlsx/read';
import { bookOf, type OpenExcel } from '../support/excel/open';
import { annexOf, RIGHT, row, start } from './annex';
import { conditionalFormats, HEADER, NAM_DAN, TODAY, valueOf } from './open';

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

  test('tells which other annexes are not ready, and which sheet was in front', async () => {
    const late = [HEADER, row({ 0: '1.1.2', 9: null })];
    const book = bookOf({ 'Phụ lục': [HEADER, row({ 0: '1.1.2' })], Cũ: late, 'Ghi chép': [['Việc']] });
    const { session } = await start(book);
    const { report, unready, front } = valueOf(await session.check({ sheet: 'Phụ lục' }));
    expect(report.ready).toBe(true);
    expect(unready.map(({ sheet, counts }) => [sheet, counts.error])).toEqual([['Cũ', 1]]);
    expect(front).toBe('Phụ lục');
    expect(valueOf(await session.check({ sheet: 'Cũ' }))).toMatchObject({ unready: [], front: 'Phụ lục' });
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

  test('are cleared on every sheet, whichever was checked last; no other session has to have put them there', async () => {
    const { excel, session } = await start();
    valueOf(await session.check({ sheet: 'Phụ lục' }));
    valueOf(await session.check({ sheet: 'Tổng hợp' }));
    excel.reset();
    const another = createSession(() => TODAY);
    expect(valueOf(await another.clearFlags())).toEqual({ cleared: ['Phụ lục', 'Tổng hợp'], kept: [] });
    expect(excel.batches()).toBe(3);
    expect(await conditionalFormats(excel, 'Phụ lục')).toEqual([]);
    expect(await conditionalFormats(excel, 'Tổng hợp')).toEqual([]);
    expect(valueOf(await session.clearFlags())).toEqual({ cleared: [], kept: [] });
  });

  test('on a protected sheet stay, and those of the others go', async () => {
    const { excel, session } = await start();
    valueOf(await session.check({ sheet: 'Phụ lục' }));
    valueOf(await session.check({ sheet: 'Tổng hợp' }));
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Phụ lục').protection.protect();
      await context.sync();
    });
    expect(valueOf(await session.clearFlags())).toEqual({ cleared: ['Tổng hợp'], kept: ['Phụ lục'] });
    expect(await session.clearFlags()).toEqual({
      ok: false,
      failure: { code: 'excel/protected', sheet: 'Phụ lục' },
    });
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
