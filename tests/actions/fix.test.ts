import { describe, expect, test } from 'vitest';
import { toA1 } from '../../src/core/sheet/address';
import { readBook } from '../../src/workbench/book/read';
import { annexOf, row, start } from './annex';
import { contents, NAM_DAN, undone, valueOf } from './open';

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
    expect(session.standing().undoable).toEqual({ cells: 1, rows: 0 });
    expect(fixed.report.findings.some(({ at }) => toA1(at) === 'D2')).toBe(false);
    const after = await contents(excel, 'Phụ lục');
    expect(after[1]?.[3]).toBe('Double 0.8 General');
    expect(after.flat().filter((cell, i) => cell !== before.flat()[i])).toHaveLength(1);
    undone(await session.undo());
    expect(session.standing().undoable).toBeNull();
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
        cause: { code: 'excel/busy' },
      },
    });
    expect(session.standing().undoable).toEqual({ cells: 3, rows: 0 });
    excel.reset();
    excel.host.failBatch(4, 'Timeout');
    expect(await session.undo()).toMatchObject({ failure: { code: 'excel/unchecked' } });
    expect(session.standing().undoable).toBeNull();
    expect(await contents(excel, 'Phụ lục')).toEqual(before);
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
  });
});
