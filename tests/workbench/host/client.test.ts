import { describe, expect, test } from 'vitest';
import { bookOf, openExcel } from '../../support/excel/open';

const BOOK = bookOf({
  'Phụ lục': [
    ['STT', 'Điểm'],
    [1, 0.5],
  ],
  Khác: [[1]],
});

/** What is thrown, with the parts that the product decides by. */
async function thrown(
  doing: Promise<unknown>,
): Promise<{ code: string; message: string; location: string; statement: string }> {
  const error = await doing.then(
    () => {
      throw new Error('Nothing was thrown.');
    },
    (error: OfficeExtension.Error) => error,
  );
  const { errorLocation = '', statement = '' } = error.debugInfo ?? {};
  return { code: error.code, message: error.message, location: errorLocation, statement };
}

describe('loading', () => {
  test('a property that was not loaded cannot be read', async () => {
    const { run } = await openExcel(BOOK);
    const reading = run(async (context) => {
      const range = context.workbook.worksheets.getItem('Phụ lục').getRange('A1');
      range.load('values');
      await context.sync();
      return range.address;
    });
    expect(await thrown(reading)).toMatchObject({ code: 'PropertyNotLoaded', location: 'Range.address' });
  });

  test('a range is of no use after its run', async () => {
    const { run, Excel } = await openExcel(BOOK);
    const range = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Phụ lục').getRange('A1');
      range.load('values');
      await context.sync();
      return range;
    });
    const using = Excel.run(range, async (context) => {
      range.load('values');
      await context.sync();
    });
    expect(await thrown(using)).toMatchObject({ code: 'InvalidObjectPath' });
  });

  test('a range kept within a run is read again without being looked up anew', async () => {
    const { run, log } = await openExcel(BOOK);
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Phụ lục').getRange('B2');
      range.load('values');
      await context.sync();
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[0.5]]);
    const [, second] = log();
    expect(
      Object.values(second?.batch.ObjectPaths ?? {}).map(({ ObjectPathType }) => ObjectPathType),
    ).toContain(6);
  });

  test('nested properties, collections and their items load by path', async () => {
    const { run } = await openExcel(BOOK);
    const loaded = await run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/visibility,items/protection/protected');
      const range = sheets.getFirst().getRange('A1');
      range.load({ address: true, format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      return {
        sheets: sheets.items.map(({ name, visibility, protection }) => [
          name,
          visibility,
          protection.protected,
        ]),
        range: [range.address, range.format.fill.color, range.format.font.bold],
      };
    });
    expect(loaded).toEqual({
      sheets: [
        ['Phụ lục', 'Visible', false],
        ['Khác', 'Visible', false],
      ],
      range: ["'Phụ lục'!A1", '#FFFFFF', false],
    });
  });

  test('a page of a collection', async () => {
    const { run } = await openExcel(bookOf({ A: [[1]], B: [[1]], C: [[1]] }));
    const names = await run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load({ $top: 1, $skip: 1, name: true });
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['B']);
  });
});

describe('null objects', () => {
  test.each([
    ['a sheet', (book: Excel.Workbook) => book.worksheets.getItemOrNullObject('Không có')],
    ['a setting', (book: Excel.Workbook) => book.settings.getItemOrNullObject('none')],
    ['a name', (book: Excel.Workbook) => book.names.getItemOrNullObject('none')],
    [
      'merged areas',
      (book: Excel.Workbook) => book.worksheets.getFirst().getRange('A1').getMergedAreasOrNullObject(),
    ],
    [
      'an intersection',
      (book: Excel.Workbook) => book.worksheets.getFirst().getRange('A1').getIntersectionOrNullObject('B2'),
    ],
    [
      'the used range of blank cells',
      (book: Excel.Workbook) => book.worksheets.getFirst().getRange('X1:Z9').getUsedRangeOrNullObject(true),
    ],
    [
      'the print area',
      (book: Excel.Workbook) => book.worksheets.getFirst().pageLayout.getPrintAreaOrNullObject(),
    ],
  ])('%s that is not there', async (_, find) => {
    const { run } = await openExcel(BOOK);
    const isNull = await run(async (context) => {
      const object = find(context.workbook);
      await context.sync();
      return object.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test('what hangs on a null object is one as well', async () => {
    const { run } = await openExcel(BOOK);
    const isNull = await run(async (context) => {
      const range = context.workbook.worksheets
        .getItemOrNullObject('Không có')
        .getUsedRangeOrNullObject(true);
      range.load('address');
      await context.sync();
      return range.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

describe('errors', () => {
  test.each<[string, (sheet: Excel.Worksheet, book: Excel.Workbook) => void, object]>([
    [
      'a sheet that is not there',
      (_, book) => book.worksheets.getItem('Không có').activate(),
      { code: 'ItemNotFound' },
    ],
    [
      'an address that is none',
      (sheet) => sheet.getRange('không').load('address'),
      { code: 'InvalidArgument' },
    ],
    [
      'an area beyond the sheet',
      (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('address'),
      { code: 'InvalidArgument' },
    ],
    [
      'ranges that do not meet',
      (sheet) => sheet.getRange('A1').getIntersection('B2').load('address'),
      { code: 'ItemNotFound' },
    ],
    [
      'a grid of the wrong size',
      (sheet) => {
        sheet.getRange('A1:B1').values = [[1]];
      },
      { code: 'InvalidArgument', location: 'Range.values', statement: 'range.values = ...;' },
    ],
    [
      'a sheet name that is taken',
      (_, book) => void book.worksheets.add('Khác'),
      { code: 'ItemAlreadyExists' },
    ],
    [
      'a sheet name that Excel forbids',
      (_, book) => void book.worksheets.add('a/b'),
      { code: 'InvalidArgument' },
    ],
  ])('%s', async (_, act, error) => {
    const { run } = await openExcel(BOOK);
    const acting = run(async (context) => {
      act(context.workbook.worksheets.getItem('Phụ lục'), context.workbook);
      await context.sync();
    });
    expect(await thrown(acting)).toMatchObject(error);
  });

  test('a batch stops at its first error, and what came before stays done', async () => {
    const { run } = await openExcel(BOOK);
    const writing = run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Phụ lục');
      sheet.getRange('A5').values = [['trước']];
      sheet.getRange('A6:B6').values = [[1]];
      sheet.getRange('A7').values = [['sau']];
      await context.sync();
    });
    expect(await thrown(writing)).toMatchObject({ code: 'InvalidArgument' });
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Phụ lục').getRange('A5:A7');
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['trước'], [''], ['']]);
  });
});

describe('what this host does not know', () => {
  test.each<[string, (range: Excel.Range) => void, string]>([
    ['an object', (range) => range.sort.apply([{ key: 0 }]), 'Range.Sort'],
    ['a method', (range) => range.removeDuplicates([0], true), 'Range.RemoveDuplicates()'],
    [
      'a method that gives an object',
      (range) => range.getSurroundingRegion().load('address'),
      'Range.GetSurroundingRegion()',
    ],
    ['a property', (range) => range.load('hyperlink'), 'Range.hyperlink'],
    [
      'a property to be set',
      (range) => {
        range.style = 'Good';
      },
      'Range.Style',
    ],
    ['another kind of rule', (range) => void range.conditionalFormats.add('DataBar'), 'DataBar'],
  ])('%s is refused by name', async (_, act, name) => {
    const { run } = await openExcel(BOOK);
    const { code, message } = await thrown(
      run(async (context) => {
        act(context.workbook.worksheets.getItem('Phụ lục').getRange('A1:B2'));
        await context.sync();
      }),
    );
    expect(code).toBe('ApiNotImplemented');
    expect(message).toContain(name);
  });
});

describe('requirement sets', () => {
  const calls: readonly [
    string,
    string,
    (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown,
  ][] = [
    ['row properties', '1.9', (_, sheet) => sheet.getRange('A1').getRowProperties({ rowHidden: true })],
    ['page layout', '1.9', (_, sheet) => sheet.pageLayout.load('orientation')],
    [
      'separators',
      '1.11',
      async ({ sync, workbook: { application } }) => {
        application.load('decimalSeparator');
        await sync();
        return application.decimalSeparator;
      },
    ],
    ['merged areas', '1.13', (_, sheet) => sheet.getRange('A1').getMergedAreasOrNullObject()],
  ];
  const levels = ['1.9', '1.14', '1.17', '1.21'];
  const cases = calls.flatMap(([name, since, call]) => levels.map((api) => ({ name, since, call, api })));

  test.each(cases)('$name since $since in an Excel of $api', async ({ since, call, api }) => {
    const { run, Office } = await openExcel(BOOK, { api });
    const there = Number(api.split('.')[1]) >= Number(since.split('.')[1]);
    expect(Office.context.requirements.isSetSupported('ExcelApi', since)).toBe(there);
    const calling = run(async (context) => {
      await call(context, context.workbook.worksheets.getFirst());
      await context.sync();
    });
    const code = await calling.then(
      () => 'none',
      (error) => error.code,
    );
    expect(code).toBe(there ? 'none' : 'ApiNotFound');
  });

  test('nothing of the web alone', async () => {
    const { Office } = await openExcel(BOOK);
    expect(Office.context.requirements.isSetSupported('ExcelApiOnline', '1.1')).toBe(false);
  });
});

describe('counting', () => {
  test('round trips and bytes count, the client’s tidying does not', async () => {
    const { run, batches, bytes, reset, log, host } = await openExcel(BOOK);
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B2');
      range.load('values');
      await context.sync();
      range.load('formulas');
      await context.sync();
    });
    await host.idle();
    expect(batches()).toBe(2);
    expect(log().map(({ cleanup }) => cleanup)).toEqual([false, false, true]);
    const sum = (of: 'bytesIn' | 'bytesOut') =>
      log()
        .slice(0, 2)
        .reduce((total, batch) => total + batch[of], 0);
    expect(bytes()).toEqual({ in: sum('bytesIn'), out: sum('bytesOut') });
    reset();
    expect(batches()).toBe(0);
    expect(bytes()).toEqual({ in: 0, out: 0 });
  });

  test('a write of thousands of cells is one round trip, sent in chunks of rows', async () => {
    const { run, batches, log } = await openExcel(BOOK);
    const grid = Array.from({ length: 2_000 }, (_, row) => [row, `Dòng ${row}`]);
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B2000');
      range.values = grid;
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual(grid);
    expect(batches()).toBe(1);
    const names = Object.values(log()[0]?.batch.ObjectPaths ?? {}).map(({ Name }) => Name);
    expect(names).toContain('GetBoundingRect');
  });
});

test('code under test finds the client under the usual globals', async () => {
  const excel = await openExcel(BOOK);
  excel.install();
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe('Phụ lục');
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
  excel.dispose();
  expect('Excel' in globalThis && globalThis.Excel).toBeFalsy();
});
