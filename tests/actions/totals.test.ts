import type { IWorkbookData } from '@univerjs/core';
import { afterEach, describe, expect, test } from 'vitest';
import { createSession } from '../../src/actions';
import { toA1 } from '../../src/core/sheet/address';
import type { TotalsPlan } from '../../src/core/totals/totals';
import { formatScore } from '../../src/core/values/score';
import type { OpenExcel } from '../support/excel/open';
import { contents, openSession, TODAY, valueOf } from './open';

const SHEET = 'Phụ lục';

let open: OpenExcel | null = null;
afterEach(() => open?.dispose());

/** Nam Đàn's workbook, or another, checked once. */
async function start(book?: Partial<IWorkbookData>, prepare: (sheet: Excel.Worksheet) => void = () => {}) {
  const { excel } = await openSession(book);
  open = excel;
  await onSheet(excel, prepare);
  const session = createSession(() => TODAY);
  const checked = valueOf(await session.check({ sheet: SHEET }));
  const { rows, columns } = checked.report.annex;
  const rowOf = (code: string) => (rows.find(({ criterion }) => criterion === code)?.row ?? -2) + 1;
  return { excel, session, rowOf, columns };
}

function onSheet(excel: OpenExcel, act: (sheet: Excel.Worksheet) => void): Promise<void> {
  return excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(SHEET));
    await context.sync();
  });
}

/** What a cell holds and what it shows. */
function cell(excel: OpenExcel, address: string): Promise<readonly unknown[]> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(address);
    range.load('formulas,values');
    await context.sync();
    return [range.formulas[0]?.[0], range.values[0]?.[0]];
  });
}

const conflicts = (totals: TotalsPlan | null) =>
  totals?.conflicts.map(
    ({ at, typed, worked }) => `${toA1(at)} ${formatScore(typed)} → ${formatScore(worked)}`,
  );

describe('Tính điểm', () => {
  test('nothing before the first check', async () => {
    const { excel } = await openSession();
    open = excel;
    const session = createSession(() => TODAY);
    expect(session.planTotals()).toBeNull();
    expect(await session.computeTotals({ overTyped: true })).toMatchObject({
      failure: { code: 'totals/none' },
    });
  });

  test('Nam Đàn’s annex: what was typed and does not add up is shown with both figures', async () => {
    const { session, rowOf } = await start();
    const seven = rowOf('7');
    expect(conflicts(session.planTotals())).toEqual([`E${seven} 2,88 → 2,87`, `D${seven} 14,12 → 14,13`]);
  });

  test('typed figures stay unless asked for, and the rest follows them', async () => {
    const { excel, session, rowOf } = await start();
    const seven = rowOf('7');
    valueOf(await session.computeTotals({ overTyped: false }));
    expect(await cell(excel, `E${seven}`)).toEqual([2.88, 2.88]);
    expect(await cell(excel, `D${seven}`)).toEqual([`=ROUND(C${seven}-E${seven},3)`, 14.12]);
    expect(conflicts(session.planTotals())).toEqual([`E${seven} 2,88 → 2,87`]);
    valueOf(await session.computeTotals({ overTyped: true }));
    expect(await cell(excel, `E${seven}`)).toEqual([`=ROUND(SUM(E${seven + 2}:E${seven + 4}),3)`, 2.87]);
    expect(await cell(excel, `D${seven}`)).toEqual([`=ROUND(C${seven}-E${seven},3)`, 14.13]);
    expect(session.planTotals()).toMatchObject({ plan: { edits: [] }, conflicts: [] });
    expect(await session.computeTotals({ overTyped: true })).toMatchObject({
      failure: { code: 'totals/none' },
    });
  });

  test('is taken back to the very cells that were there', async () => {
    const { excel, session } = await start();
    const before = await contents(excel, SHEET);
    valueOf(await session.computeTotals({ overTyped: true }));
    expect(await contents(excel, SHEET)).not.toEqual(before);
    expect((await session.undo()).ok).toBe(true);
    expect(await contents(excel, SHEET)).toEqual(before);
  });

  test('a cell kept as text becomes a formula that works', async () => {
    const { excel, session, rowOf } = await start(undefined, (sheet) => {
      sheet.getRange('E8').numberFormat = [['@']];
      sheet.getRange('E8').values = [['0,2']];
    });
    expect(rowOf('1.1.2')).toBe(8);
    valueOf(await session.computeTotals({ overTyped: false }));
    expect(await cell(excel, 'E8')).toEqual(['0,2', '0,2']);
    valueOf(await session.fixAll());
    valueOf(await session.computeTotals({ overTyped: false }));
    expect(await cell(excel, 'E8')).toEqual(['=ROUND(C8-D8,3)', 0.2]);
  });

  test('refuses when a figure was changed since the check, and writes nothing', async () => {
    const { excel, session } = await start();
    await onSheet(excel, (sheet) => {
      sheet.getRange('D9').values = [[0.75]];
    });
    const before = await contents(excel, SHEET);
    expect(await session.computeTotals({ overTyped: true })).toMatchObject({
      failure: { code: 'excel/changed', cells: ['D9'] },
    });
    expect(await contents(excel, SHEET)).toEqual(before);
  });

  test('a protected sheet is left alone', async () => {
    const { session } = await start(undefined, (sheet) => sheet.protection.protect());
    expect(await session.computeTotals({ overTyped: true })).toMatchObject({
      failure: { code: 'excel/protected' },
    });
  });

  test('figures kept as text are left alone, and named', async () => {
    const { session } = await start();
    const { skipped = [] } = session.planTotals() ?? {};
    expect(skipped.map(({ at, because }) => `${toA1(at)}: ${because.map(toA1)}`)).toEqual([
      'E8: D8',
      'E9: D9',
      'E23: C23',
      'E7: D9',
    ]);
  });

  test('rows inserted, deleted and changed afterwards: once more, and all adds up again', async () => {
    const { excel, session } = await start();
    const fixed = valueOf(await session.fixAll());
    const lineOf = ({ annex }: typeof fixed.report, code: string) =>
      (annex.rows.find(({ criterion }) => criterion === code)?.row ?? -2) + 1;
    valueOf(await session.computeTotals({ overTyped: true }));
    const [deleted, below] = [lineOf(fixed.report, '1.3'), lineOf(fixed.report, '4')];
    await onSheet(excel, (sheet) => {
      sheet.getRange(`${below}:${below}`).insert('Down');
      const row = sheet.getRange(`A${below}:D${below}`);
      row.numberFormat = [['@', '@', 'General', 'General']];
      row.values = [['3.4', 'Công khai thủ tục', 2, 1.25]];
      sheet.getRange(`${deleted}:${deleted}`).delete('Up');
    });
    const { report } = valueOf(await session.check({ sheet: SHEET }));
    expect(report.findings.map(({ rule }) => rule)).toContain('lost/missing');
    const { report: after } = valueOf(await session.computeTotals({ overTyped: false }));
    const three = lineOf(after, '3');
    expect(await cell(excel, `E${three}`)).toEqual([`=ROUND(SUM(E${three + 1}:E${three + 2}),3)`, 1.75]);
    expect((await cell(excel, `E${lineOf(after, '1')}`))[1]).toBe(1.2);
    const rules = after.findings.map(({ rule }) => rule);
    // With Nam Đàn's own maxima, annex and survey make more than 100.
    expect(rules.filter((rule) => /^(total|section|lost)\//.test(rule))).toEqual(['total/scale']);
  });
});

describe('the summary of an annex', () => {
  test('stays right when rows of the annex come, go and change', async () => {
    const { excel, session, rowOf } = await start();
    const four = rowOf('4');
    const [sheet = ''] = valueOf(await session.makeSummary()).sheets;
    const shown = () =>
      excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
        used.load('values');
        await context.sync();
        const line = used.values.find(([code]) => code === '4');
        return line?.slice(2, 5);
      });
    expect(await shown()).toEqual([7, 5, 2]);
    await onSheet(excel, (annex) => {
      annex.activate();
      annex.getRange('9:9').delete('Up');
      annex.getRange('3:4').insert('Down');
      annex.getRange(`D${four + 1}:E${four + 1}`).values = [[5.5, 1.5]];
    });
    expect(await shown()).toEqual([7, 5.5, 1.5]);
    const { report } = valueOf(await session.check({ sheet: SHEET }));
    const others = valueOf(await session.check({ sheet })).report;
    const mismatches = [...report.findings, ...others.findings].flatMap(({ rule, data }) =>
      rule === 'summary/mismatch' && data.sheet !== 'Tổng hợp' ? [rule] : [],
    );
    expect(mismatches).toEqual([]);
  });
});
