import { expect, test } from 'vitest';
import { bookOf, openExcel } from '../../support/excel/open';

const BOOK = bookOf({
  S: [
    ['STT', 'Điểm'],
    [1, 0.5],
    [2, 1.5],
  ],
});

test.each([
  ['3:3', false, 1],
  ['3:3', true, 0],
  ['1:9', true, 1],
  ['8:9', false, 0],
])('tables that rows %s touch, or hold whole (%s): %i', async (rows, whole, count) => {
  const { run } = await openExcel(BOOK);
  const found = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('S');
    sheet.tables.add('A1:B3', true);
    const touched = sheet.getRange(rows).getTables(whole).getCount();
    await context.sync();
    return touched.value;
  });
  expect(found).toBe(count);
});

test('a sheet without a filter has nothing filtered', async () => {
  const { run } = await openExcel(BOOK);
  const filter = await run(async (context) => {
    const { autoFilter } = context.workbook.worksheets.getItem('S');
    autoFilter.load('enabled,isDataFiltered');
    await context.sync();
    return [autoFilter.enabled, autoFilter.isDataFiltered];
  });
  expect(filter).toEqual([false, false]);
});

test('a cell’s borders and fill are told side by side, and taken back', async () => {
  const { run } = await openExcel(BOOK);
  const told = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('S');
    const format = { fill: { pattern: true }, borders: { style: true } };
    sheet.getRange('A1').format.fill.color = '#FFEB9C';
    sheet.getRange('A1').format.borders.getItem('EdgeBottom').style = 'Double';
    const before = sheet.getRange('A1:B1').getCellProperties({ format });
    await context.sync();
    sheet
      .getRange('B1')
      .setCellProperties([
        [{ format: { borders: { bottom: before.value[0]?.[0]?.format?.borders?.bottom ?? {} } } }],
      ]);
    const after = sheet.getRange('A1:B1').getCellProperties({ format });
    await context.sync();
    return after.value[0]?.map((cell) => [
      cell.format?.fill?.pattern,
      cell.format?.borders?.bottom?.style,
      cell.format?.borders?.top?.style,
    ]);
  });
  expect(told).toEqual([
    ['Solid', 'Double', 'None'],
    ['None', 'Double', 'None'],
  ]);
});

test('a batch that fails half-way leaves what was done before', async () => {
  const { run, host } = await openExcel(BOOK);
  const writing = run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('S');
    sheet.load('name');
    await context.sync();
    host.failBatch(1, 'GeneralException', 8);
    for (const address of ['A2', 'A3', 'B2', 'B3']) sheet.getRange(address).values = [[9]];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: 'GeneralException' });
  const values = await run(async (context) => {
    const range = context.workbook.worksheets.getItem('S').getRange('A2:B3');
    range.load('values');
    await context.sync();
    return range.values.flat();
  });
  expect(values[0]).toBe(9);
  expect(values.at(-1)).toBe(1.5);
});
