import { describe, expect, test } from 'vitest';
import { toA1 } from '../../src/core/sheet/address';
import { bookOf } from '../support/excel/open';
import { annexOf, row, start } from './annex';
import { contents, HEADER, undone, valueOf } from './open';

describe('fix', () => {
  const BOOK = annexOf(row({ 3: '0.8' }), row({ 0: '1.1.3.', 4: '0,3' }));

  test('undo leaves people free to have gone on working elsewhere', async () => {
    const { excel, session } = await start(BOOK);
    valueOf(await session.check());
    valueOf(await session.fixAll());
    await excel.type('Phụ lục', 'J2', 'Quý IV/2026');
    expect(undone(await session.undo()).cells).toBe(3);
    expect((await contents(excel, 'Phụ lục'))[1]?.[9]).toBe('String Quý IV/2026 General');
  });

  test('undo finds a sheet that was renamed, and not another that has its name now', async () => {
    const { excel, session } = await start();
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
    const { excel, session } = await start(
      bookOf({ A: [HEADER, ['1.1.', 'a', 1, 0.5, 0.5]], B: [HEADER, ['1.1.', 'b', 1, '0.5', 0.5]] }),
    );
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
      failure: { code: 'undo/sheet-gone' },
    });
    expect(session.standing().undoable).toEqual({ cells: 1, rows: 0 });
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
    expect(undone(await session.undo())).toMatchObject({ cells: 2, kept: ['D2'] });
    expect(session.standing().undoable).toBeNull();
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
    expect(await session.undo()).toMatchObject({ failure: changed });
    expect(session.standing().undoable).toMatchObject({ cells: 1 });
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
    expect(await session.undo()).toEqual({ ok: false, failure: { ...changed, dropped: false } });
    expect(session.standing().undoable).toEqual({ cells: 1, rows: 0 });
    expect(await session.undo()).toEqual({ ok: false, failure: { ...changed, dropped: true } });
    expect(session.standing().undoable).toEqual({ cells: 1, rows: 0 });
    expect(await contents(excel, 'Phụ lục')).toEqual(typed);
    expect(undone(await session.undo())).toMatchObject({ cells: 1 });
    expect(session.standing().undoable).toBeNull();
    const after = await contents(excel, 'Phụ lục');
    expect(after[1]?.[3]).toMatch(/^Double 0.7 /);
    expect(after[2]).toEqual(before[2]);
  });
});
