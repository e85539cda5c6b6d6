import { describe, expect, test } from 'vitest';
import { bookOf, openExcel } from '../../support/excel/open';

const BOOK = bookOf({ S: [[1, '=A1'], [2]] });

type Write = (sheet: Excel.Worksheet) => void;

const writes: readonly [string, Write][] = [
  [
    'values',
    (sheet) => {
      sheet.getRange('A1').values = [[9]];
    },
  ],
  [
    'number formats',
    (sheet) => {
      sheet.getRange('A1').numberFormat = [['@']];
    },
  ],
  [
    'a colour',
    (sheet) => {
      sheet.getRange('A1').format.fill.color = '#FF0000';
    },
  ],
  ['rows inserted', (sheet) => void sheet.getRange('1:1').insert('Down')],
  ['rows deleted', (sheet) => sheet.getRange('1:1').delete('Up')],
  ['merging', (sheet) => sheet.getRange('A1:B1').merge()],
  ['a conditional format', (sheet) => void sheet.getRange('A1').conditionalFormats.add('Custom')],
  [
    'data validation',
    (sheet) => {
      sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=TRUE' } };
    },
  ],
  ['clearing', (sheet) => sheet.getRange('A1').clear()],
];

describe('a protected sheet', () => {
  test.each(writes)('refuses %s', async (_, write) => {
    const { run } = await openExcel(BOOK);
    const writing = run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.protection.protect();
      await context.sync();
      write(sheet);
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  test('is read all the same, and written to again once it is not protected', async () => {
    const { run } = await openExcel(BOOK);
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.protection.protect();
      sheet.protection.load('protected');
      const cell = sheet.getRange('A1');
      cell.load('values');
      await context.sync();
      const before = [sheet.protection.protected, cell.values];
      sheet.protection.unprotect();
      cell.values = [[9]];
      sheet.protection.load('protected');
      cell.load('values');
      await context.sync();
      return [...before, sheet.protection.protected, cell.values];
    });
    expect(read).toEqual([true, [[1]], false, [[9]]]);
  });

  test('lets cells be written to that are not locked', async () => {
    const book = bookOf({ S: [[1, 2]] });
    const cells = { 0: { 0: { v: 1, t: 2, custom: { locked: false } }, 1: { v: 2, t: 2 } } };
    const sheet = { ...book.sheets?.sheet1, cellData: cells, custom: { excel: { protection: {} } } };
    const { run } = await openExcel({ ...book, sheets: { sheet1: sheet } } as typeof book);
    const write = (address: string) =>
      run(async (context) => {
        context.workbook.worksheets.getItem('S').getRange(address).values = [[9]];
        await context.sync();
      });
    await write('A1');
    await expect(write('B1')).rejects.toMatchObject({ code: 'AccessDenied' });
  });
});

describe('an Excel that is told to fail', () => {
  const readA1 = (context: Excel.RequestContext) => {
    const range = context.workbook.worksheets.getItem('S').getRange('A1');
    range.load('values');
    return context.sync();
  };

  test.each([
    'AccessDenied',
    'GeneralException',
    'RequestPayloadSizeLimitExceeded',
    'InvalidOperationInCellEditMode',
  ])('with %s at the second batch only', async (code) => {
    const { run, host } = await openExcel(BOOK);
    host.failBatch(2, code);
    await run(readA1);
    await expect(run(readA1)).rejects.toMatchObject({ code });
    await run(readA1);
    expect(host.log.filter(({ cleanup }) => !cleanup).map(({ error }) => error)).toEqual([null, code, null]);
  });

  test('by doing nothing of the batch that it refuses', async () => {
    const { run, host } = await openExcel(BOOK);
    host.failBatch(1, 'GeneralException');
    const writing = run(async (context) => {
      context.workbook.worksheets.getItem('S').getRange('A1').values = [[9]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'GeneralException' });
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1');
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1]]);
  });

  test('by never answering', async () => {
    const { run, host } = await openExcel(BOOK);
    host.failBatch(1, null);
    const silent = run(readA1).then(() => 'answered');
    const patience = new Promise((resolve) => setTimeout(() => resolve('silent'), 100));
    expect(await Promise.race([silent, patience])).toBe('silent');
    expect(await run(readA1).then(() => 'answered')).toBe('answered');
  });

  test('because a cell is being edited, until it is not', async () => {
    const { run, host } = await openExcel(BOOK);
    host.setCellEditMode(true);
    await expect(run(readA1)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    host.setCellEditMode(false);
    await run(readA1);
  });
});
