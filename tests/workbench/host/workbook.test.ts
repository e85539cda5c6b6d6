import { describe, expect, test } from 'vitest';
import { readBook } from '../../../src/workbench/book/read';
import { writeBook } from '../../../src/workbench/book/write';
import { bookOf, openExcel } from '../../support/excel/open';

const BOOK = bookOf({ A: [[1]], B: [[2]] });

describe('a workbook whose structure is protected', () => {
  test.each<[string, (worksheets: Excel.WorksheetCollection) => void]>([
    ['a sheet more', (worksheets) => void worksheets.add('C')],
    ['a sheet less', (worksheets) => worksheets.getItem('A').delete()],
    ['a copy', (worksheets) => void worksheets.getItem('A').copy()],
    [
      'another name',
      (worksheets) => {
        worksheets.getItem('A').name = 'C';
      },
    ],
    [
      'another order',
      (worksheets) => {
        worksheets.getItem('A').position = 1;
      },
    ],
    [
      'a hidden sheet',
      (worksheets) => {
        worksheets.getItem('A').visibility = 'Hidden';
      },
    ],
  ])('refuses %s, until it is not protected any more', async (_, change) => {
    const { run } = await openExcel(BOOK);
    const changing = (protect: boolean) =>
      run(async (context) => {
        const { protection, worksheets } = context.workbook;
        if (protect) protection.protect();
        else protection.unprotect();
        protection.load('protected');
        await context.sync();
        expect(protection.protected).toBe(protect);
        change(worksheets);
        await context.sync();
      });
    await expect(changing(true)).rejects.toMatchObject({ code: 'AccessDenied' });
    await changing(false);
  });

  test('takes what is written into its cells, and is saved as such', async () => {
    const { run, engine } = await openExcel(BOOK);
    await run(async (context) => {
      context.workbook.protection.protect();
      context.workbook.worksheets.getItem('A').getRange('A1').values = [[9]];
      await context.sync();
    });
    const data = engine.univer.getActiveWorkbook()?.save();
    if (!data) throw new Error('no workbook');
    const again = await openExcel(await readBook(await writeBook(data)));
    const isProtected = await again.run(async (context) => {
      context.workbook.protection.load('protected');
      await context.sync();
      return context.workbook.protection.protected;
    });
    expect(isProtected).toBe(true);
  });
});

test('a sheet is found by its id before one that has the id as its name', async () => {
  const { run } = await openExcel(BOOK);
  const names = await run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem('B');
    sheet.load('id');
    await context.sync();
    worksheets.getItem('A').name = sheet.id;
    const found = worksheets.getItem(sheet.id);
    found.load('name');
    await context.sync();
    return found.name;
  });
  expect(names).toBe('B');
});

test('a new sheet has the plain cells of its workbook, and columns of Excel’s own width', async () => {
  const style = { ff: 'Times New Roman', fs: 13 };
  const { run, engine } = await openExcel({
    ...BOOK,
    sheets: { sheet1: { id: 'sheet1', name: 'A', defaultStyle: style, defaultRowHeight: 22 } },
    sheetOrder: ['sheet1'],
  });
  await run(async (context) => {
    context.workbook.worksheets.add('C');
    await context.sync();
  });
  const config = engine.univer.getActiveWorkbook()?.getSheetByName('C')?.getSheet().getConfig();
  expect(config).toMatchObject({ defaultStyle: style, defaultRowHeight: 22, defaultColumnWidth: 64 });
});

test('a sheet tells whether its rows and columns are as a new one has them', async () => {
  const { run } = await openExcel(BOOK);
  const read = (change: (sheet: Excel.Worksheet) => void) =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('B');
      change(sheet);
      const { format } = sheet.getRange();
      format.load('useStandardWidth,useStandardHeight');
      await context.sync();
      return [format.useStandardWidth, format.useStandardHeight];
    });
  expect(await read(() => {})).toEqual([true, true]);
  expect(
    await read((sheet) => {
      sheet.getRange('C:C').format.columnWidth = 100;
    }),
  ).toEqual([null, true]);
  expect(
    await read((sheet) => {
      sheet.getRange('9:9').format.rowHeight = 40;
    }),
  ).toEqual([null, null]);
});
