import { afterEach, describe, expect, test } from 'vitest';
import { checkWorkbook } from '../../src/core/rules/check';
import { toA1 } from '../../src/core/sheet/address';
import { readWorkbook } from '../../src/xlsx/read';
import { bookOf, type OpenExcel, type Rows } from '../support/excel/open';
import { conditionalFormats, HEADER, NAM_DAN, openSession, TODAY, valueOf } from './open';

function line(code: string, deadline: string | null = 'Quý IV/2026') {
  const texts = ['Kế hoạch còn thiếu kinh phí', 'Bổ sung kinh phí vào kế hoạch'];
  return [code, 'Kế hoạch', 1, 0.8, 0.2, ...texts, 'Phòng Kinh tế', 'Các phòng', deadline];
}

function lines(count: number): Rows {
  return Array.from({ length: count }, (_, index) =>
    line(`1.${1 + Math.floor(index / 50)}.${1 + (index % 50)}`),
  );
}

let open: OpenExcel | null = null;
afterEach(() => open?.dispose());

async function start(rows: Rows | null, api = '1.21') {
  const book = rows ? bookOf({ 'Phụ lục': [HEADER, ...rows], 'Ghi chép': [['Việc']] }) : undefined;
  const opened = await openSession(book, { api });
  open = opened.excel;
  return opened;
}

describe('following an edit', () => {
  test.each(['1.9', '1.21'])('is one batch to read and one to mark, ExcelApi %s', async (api) => {
    const { excel, session } = await start(lines(200), api);
    valueOf(await session.check());
    await excel.type('Phụ lục', 'J7', '');
    excel.reset();
    const { report } = valueOf(await session.follow());
    expect(report.findings.map(({ rule }) => rule)).toContain('deadline/missing');
    expect(excel.batches()).toBe(2);
    // An Excel that does not tell what is merged may show the deadline above there.
    const mark = api === '1.9' ? 'warning' : 'error';
    expect(await conditionalFormats(excel, 'Phụ lục')).toContain(
      `J7 =AND(LEN(TRIM(J7))=0,N("cchc:${mark}")=0)`,
    );
  });

  test('marks nothing anew where the marks stay as they are', async () => {
    const { excel, session } = await start([line('1.1.1'), line('1.1.2', null)]);
    valueOf(await session.check());
    await excel.type('Phụ lục', 'B2', 'Kế hoạch cải cách hành chính');
    excel.reset();
    valueOf(await session.follow());
    expect(excel.batches()).toBe(1);
    expect(await conditionalFormats(excel, 'Phụ lục')).toHaveLength(1);
  });

  test.each<[string, (context: Excel.RequestContext) => void]>([
    [
      'moved with their rows',
      (context) => {
        context.workbook.worksheets.getItem('Phụ lục').getRange('2:2').insert('Down');
      },
    ],
    [
      'were taken off',
      (context) => context.workbook.worksheets.getItem('Phụ lục').getRange().conditionalFormats.clearAll(),
    ],
  ])('puts the marks right when they %s', async (_, change) => {
    const { excel, session } = await start([line('1.1.1'), line('1.1.2', null)]);
    valueOf(await session.check());
    await excel.run(async (context) => {
      change(context);
      await context.sync();
    });
    const { report } = valueOf(await session.follow());
    const marks = await conditionalFormats(excel, 'Phụ lục');
    valueOf(await session.check());
    expect(report.counts.error).toBe(1);
    expect(marks.sort()).toEqual((await conditionalFormats(excel, 'Phụ lục')).sort());
    expect(marks.length).toBeGreaterThan(0);
  });

  test('finds just what a check finds, in every sheet’s light', async () => {
    const { excel, session } = await start(null);
    valueOf(await session.check({ sheet: 'Phụ lục' }));
    await excel.type('Tổng hợp', 'D5', 3);
    const followed = valueOf(await session.follow());
    const checked = valueOf(await session.check({ sheet: 'Phụ lục' }));
    expect(followed.report).toEqual(checked.report);
    const file = valueOf(checkWorkbook(valueOf(await readWorkbook(NAM_DAN)), { today: TODAY }));
    expect(followed.annexSheets).toEqual(file.map(({ sheet }) => sheet));
  });

  test('is a check like any other where sheets came or went', async () => {
    const { excel, session } = await start([line('1.1.1', null)]);
    valueOf(await session.check());
    await excel.run(async (context) => {
      context.workbook.worksheets.add('Mới');
      await context.sync();
    });
    expect(valueOf(await session.follow()).report.counts.error).toBe(1);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ghi chép').delete();
      await context.sync();
    });
    expect(valueOf(await session.follow()).report.counts.error).toBe(1);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Phụ lục').delete();
      await context.sync();
    });
    expect(await session.follow()).toMatchObject({ failure: { code: 'excel/sheet-gone' } });
  });

  test('reaches what fixes refer to', async () => {
    const { excel, session } = await start([line('1.1.1'), line('1.1.2')]);
    valueOf(await session.check());
    await excel.type('Phụ lục', 'E3', 0.3);
    const { report } = valueOf(await session.follow());
    valueOf(await session.fix(report.findings));
    expect(valueOf(await session.follow()).report.findings).toEqual([]);
  });

  test('leaves a form just made unmarked, until a check is asked for', async () => {
    const { excel, session } = await openSession(bookOf({ Sheet1: [] }));
    open = excel;
    const title = { unit: 'UBND xã Nam Đàn', number: '', date: null, year: 2026 };
    const form = { layout: 'khac-phuc', title, catalogue: 'nghe-an-xa-2025', extent: 'lost' } as const;
    const { checked } = valueOf(await session.insertTemplate(form));
    const sheet = checked?.report.sheet ?? '';
    const at = checked?.report.findings.find(({ rule }) => rule === 'title/number-blank')?.at;
    if (!at) throw new Error('no number to fill in');
    const before = await conditionalFormats(excel, sheet);
    await excel.type(sheet, toA1(at), '(Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2026)');
    excel.reset();
    const followed = valueOf(await session.follow());
    expect(excel.batches()).toBe(1);
    expect(followed).toMatchObject({ fresh: true, unflagged: null });
    expect(followed.report.findings).toHaveLength((checked?.report.findings.length ?? 0) - 1);
    await excel.run(async (context) => {
      context.workbook.worksheets.add('Mới');
      await context.sync();
    });
    expect(valueOf(await session.follow()).fresh).toBe(true);
    expect(await conditionalFormats(excel, sheet)).toEqual(before);
    expect(valueOf(await session.check({ sheet })).fresh).toBe(false);
    expect(valueOf(await session.follow()).fresh).toBe(false);
    expect((await conditionalFormats(excel, sheet)).length).toBeGreaterThan(before.length);
  });

  test('a cell being edited, and nothing checked yet', async () => {
    const { excel, session } = await start([line('1.1.1')]);
    expect(await session.follow()).toMatchObject({ failure: { code: 'excel/sheet-gone' } });
    valueOf(await session.check());
    excel.host.setCellEditMode(true);
    expect(await session.follow()).toMatchObject({ failure: { code: 'excel/cell-edit' } });
  });
});
