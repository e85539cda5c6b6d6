import { describe, expect, test } from 'vitest';
import { bookOf, openExcel, type Rows } from '../../support/excel/open';

const ROWS: Rows = [
  ['STT', 'Điểm'],
  [1, 0.5],
  [2, 1.5],
  [3, 2],
  ['Cộng', '=SUM(B2:B4)'],
];

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>;

/** Prepares a sheet, inserts or deletes in one batch, and reads something in the next. */
async function outcome<T>(
  prepare: Act,
  change: Act,
  read: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const { run } = await openExcel(bookOf({ S: ROWS, Khác: [['=S!B5']] }));
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('S');
    await prepare(sheet, context);
    await context.sync();
    await change(sheet, context);
    await context.sync();
    return read(sheet, context);
  });
}

const nothing: Act = () => {};

const insertTwoInside: Act = (sheet) => void sheet.getRange('3:4').insert('Down');
const insertTwoAbove: Act = (sheet) => void sheet.getRange('1:2').insert('Down');
const deleteOneInside: Act = (sheet) => sheet.getRange('3:3').delete('Up');

const formulasOf =
  (address: string, name = 'S') =>
  async (_: Excel.Worksheet, context: Excel.RequestContext) => {
    const range = context.workbook.worksheets.getItem(name).getRange(address);
    range.load('formulas');
    await context.sync();
    return range.formulas.flat();
  };

describe('whole rows', () => {
  test('move what is below and stretch the sums around them', async () => {
    expect(await outcome(nothing, insertTwoInside, formulasOf('A1:B7'))).toEqual([
      'STT',
      'Điểm',
      1,
      0.5,
      '',
      '',
      '',
      '',
      2,
      1.5,
      3,
      2,
      'Cộng',
      '=SUM(B2:B6)',
    ]);
  });

  test('move what other sheets refer to', async () => {
    expect(await outcome(nothing, insertTwoInside, formulasOf('A1', 'Khác'))).toEqual(['=S!B7']);
  });

  test('a new row is blank, looks like the row above and is as high', async () => {
    const look = await outcome(
      (sheet) => {
        sheet.getRange('A2:B2').format.fill.color = '#FFEB9C';
        sheet.getRange('2:2').format.rowHeight = 30;
      },
      insertTwoInside,
      async (sheet, context) => {
        const row = sheet.getRange('A3:B4');
        row.load('values,format/fill/color,format/rowHeight');
        await context.sync();
        return [row.values.flat(), row.format.fill.color, row.format.rowHeight];
      },
    );
    expect(look).toEqual([['', '', '', ''], '#FFEB9C', 30]);
  });

  test('a new row is not as high as the one it pushed down', async () => {
    const heights = await outcome(
      (sheet) => {
        sheet.getRange('3:3').format.rowHeight = 90;
      },
      insertTwoInside,
      async (sheet, context) => {
        const rows = ['2:2', '3:4', '5:5'].map((address) => sheet.getRange(address).format);
        for (const row of rows) row.load('rowHeight');
        await context.sync();
        return rows.map(({ rowHeight }) => rowHeight);
      },
    );
    expect(heights[1]).toBe(heights[0]);
    expect(heights[2]).toBe(90);
  });

  test('the new rows come back as a range, and a range held before moves along', async () => {
    const { run } = await openExcel(bookOf({ S: ROWS }));
    const addresses = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      const total = sheet.getRange('B5');
      const body = sheet.getRange('A2:B4');
      const inserted = sheet.getRange('3:4').insert('Down');
      for (const range of [total, body, inserted]) range.load('address');
      await context.sync();
      return [total.address, body.address, inserted.address];
    });
    expect(addresses).toEqual(['S!B7', 'S!A2:B6', 'S!3:4']);
  });

  test('deleting closes the gap and shortens the sums', async () => {
    expect(await outcome(nothing, deleteOneInside, formulasOf('A1:B4'))).toEqual([
      'STT',
      'Điểm',
      1,
      0.5,
      3,
      2,
      'Cộng',
      '=SUM(B2:B3)',
    ]);
  });

  test('a formula that goes leaves what comes in its place alone', async () => {
    const excel = await openExcel(
      bookOf({
        S: [
          ['a', 1, 1],
          ['b', 2, '0.5'],
          ['c', 'Điểm', 'x'],
        ],
      }),
    );
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('C2').formulas = [['=ROUND(B2-A2,3)']];
      await context.sync();
    });
    const values = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.getRange('2:2').delete('Up');
      await context.sync();
      const range = sheet.getRange('C1:C3');
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1], ['0.5'], ['x']]);
  });

  test('a range whose cells are all deleted is no reference any more', async () => {
    const using = outcome(
      nothing,
      async (sheet, context) => {
        const gone = sheet.getRange('A3');
        gone.load('address');
        await context.sync();
        sheet.getRange('3:3').delete('Up');
        gone.load('address');
      },
      async () => null,
    );
    await expect(using).rejects.toMatchObject({ code: 'InvalidReference' });
  });

  test.each<[string, Act, string]>([
    ['inserted above', insertTwoAbove, 'S!A5:B5'],
    ['inserted inside', (sheet) => void sheet.getRange('4:4').insert('Down'), 'S!A3:B3'],
    ['deleted above', (sheet) => sheet.getRange('1:1').delete('Up'), 'S!A2:B2'],
  ])('merged areas follow rows %s', async (_, change, address) => {
    const merged = await outcome(
      (sheet) => sheet.getRange('A3:B3').merge(),
      change,
      async (sheet, context) => {
        const areas = sheet.getRange('A1:Z99').getMergedAreasOrNullObject();
        areas.load('address');
        await context.sync();
        return areas.address;
      },
    );
    expect(merged).toBe(address);
  });

  test.each<[string, Act, string, string]>([
    ['inserted above', insertTwoAbove, 'S!A4:B6', '=$A4=""'],
    ['inserted inside', insertTwoInside, 'S!A2:B6', '=$A2=""'],
    ['inserted below', (sheet) => void sheet.getRange('5:5').insert('Down'), 'S!A2:B4', '=$A2=""'],
    ['deleted above', (sheet) => sheet.getRange('1:1').delete('Up'), 'S!A1:B3', '=$A1=""'],
    ['deleted inside', deleteOneInside, 'S!A2:B3', '=$A2=""'],
  ])('conditional formats follow rows %s, their formulas too', async (_, change, address, formula) => {
    const rule = await outcome(
      (sheet) => {
        sheet.getRange('A2:B4').conditionalFormats.add('Custom').custom.rule.formula = '=$A2=""';
      },
      change,
      async (sheet, context) => {
        const formats = sheet.getRange().conditionalFormats;
        formats.load('items/customOrNullObject/rule/formula');
        await context.sync();
        const [format] = formats.items;
        const range = format?.getRange();
        range?.load('address');
        await context.sync();
        return [range?.address, format?.customOrNullObject.rule.formula];
      },
    );
    expect(rule).toEqual([address, formula]);
  });

  test('a conditional format goes with the last of its rows', async () => {
    const count = await outcome(
      (sheet) => void sheet.getRange('A3:B3').conditionalFormats.add('Custom'),
      deleteOneInside,
      async (sheet, context) => {
        const count = sheet.getRange().conditionalFormats.getCount();
        await context.sync();
        return count.value;
      },
    );
    expect(count).toBe(0);
  });

  test.each<[string, Act, string]>([
    ['inserted above', insertTwoAbove, 'B6'],
    ['inserted inside', insertTwoInside, 'B4'],
    ['deleted above', (sheet) => sheet.getRange('1:1').delete('Up'), 'B3'],
  ])('data validation follows rows %s', async (_, change, inside) => {
    const types = await outcome(
      (sheet) => {
        sheet.getRange('B2:B4').dataValidation.rule = {
          decimal: { formula1: 0, formula2: 10, operator: 'Between' },
        };
      },
      change,
      async (sheet, context) => {
        const validation = sheet.getRange(inside).dataValidation;
        validation.load('type');
        await context.sync();
        return validation.type;
      },
    );
    expect(types).toBe('Decimal');
  });

  test('hidden rows stay hidden where they move', async () => {
    const hidden = await outcome(
      (sheet) => {
        sheet.getRange('4:4').rowHidden = true;
      },
      insertTwoInside,
      async (sheet, context) => {
        const rows = sheet
          .getRange('A1:A7')
          .getRowProperties({ rowHidden: true, rowIndex: true } as Excel.RowPropertiesLoadOptions);
        await context.sync();
        return rows.value.flatMap(({ rowHidden, rowIndex }) => (rowHidden ? [rowIndex] : []));
      },
    );
    expect(hidden).toEqual([5]);
  });

  test('print area and print titles follow', async () => {
    const print = await outcome(
      ({ pageLayout }) => {
        pageLayout.setPrintArea('A1:B5');
        pageLayout.setPrintTitleRows('$3:$3');
      },
      insertTwoAbove,
      async ({ pageLayout }, context) => {
        const [area, titles] = [
          pageLayout.getPrintAreaOrNullObject(),
          pageLayout.getPrintTitleRowsOrNullObject(),
        ];
        area.load('address');
        titles.load('address');
        await context.sync();
        return [area.address, titles.address];
      },
    );
    expect(print).toEqual(['S!A3:B7', 'S!5:5']);
  });
});

describe('parts of rows and columns', () => {
  test('cells move down in their own columns', async () => {
    const change: Act = (sheet) => void sheet.getRange('A2:A3').insert('Down');
    expect(await outcome(nothing, change, formulasOf('A1:B5'))).toEqual([
      'STT',
      'Điểm',
      '',
      0.5,
      '',
      1.5,
      1,
      2,
      2,
      '=SUM(B2:B4)',
    ]);
  });

  test('cells move up in their own columns', async () => {
    const change: Act = (sheet) => sheet.getRange('A2:A3').delete('Up');
    expect(await outcome(nothing, change, formulasOf('A1:A5'))).toEqual(['STT', 3, 'Cộng', '', '']);
  });

  test('a merged area may not be torn apart', async () => {
    const tearing = outcome(
      (sheet) => sheet.getRange('A4:B4').merge(),
      (sheet) => void sheet.getRange('A2').insert('Down'),
      async () => null,
    );
    await expect(tearing).rejects.toMatchObject({ code: 'MergedRangeConflict' });
  });

  test('whole columns', async () => {
    const change: Act = (sheet) => void sheet.getRange('B:B').insert('Right');
    expect(await outcome(nothing, change, formulasOf('A5:C5'))).toEqual(['Cộng', '', '=SUM(C2:C4)']);
  });
});

describe('a sheet that is not in front', () => {
  const FRONT: Rows = [
    ['a', '=SUM(B2:B4)'],
    ['b', '=B3'],
    ['c', 5],
    ['d', 7],
    ['e', '=S!B5*2'],
  ];

  test.each<[string, Act, string[], string]>([
    ['rows deleted', (sheet) => sheet.getRange('3:3').delete('Up'), ['B4', '=SUM(B2:B3)', '2.5'], '=S!B4*2'],
    ['rows inserted', insertTwoInside, ['B7', '=SUM(B2:B6)', '4'], '=S!B7*2'],
    [
      'cells deleted',
      (sheet) => sheet.getRange('A3:B3').delete('Up'),
      ['B4', '=SUM(B2:B3)', '2.5'],
      '=S!B4*2',
    ],
    [
      'cells inserted',
      (sheet) => void sheet.getRange('A3:B3').insert('Down'),
      ['B6', '=SUM(B2:B5)', '4'],
      '=S!B6*2',
    ],
    [
      'columns deleted',
      (sheet) => sheet.getRange('A:A').delete('Left'),
      ['A5', '=SUM(A2:A4)', '4'],
      '=S!A5*2',
    ],
    [
      'columns inserted',
      (sheet) => void sheet.getRange('A:A').insert('Right'),
      ['C5', '=SUM(C2:C4)', '4'],
      '=S!C5*2',
    ],
  ])('%s: its own formulas move, those in front only where they name it', async (_, act, sum, named) => {
    const { run } = await openExcel(bookOf({ Trước: FRONT, S: ROWS }));
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      await act(sheet, context);
      const [at = ''] = sum;
      const total = sheet.getRange(at);
      const front = context.workbook.worksheets.getItem('Trước').getRange('A1:B5');
      const active = context.workbook.worksheets.getActiveWorksheet();
      total.load('formulas,values');
      front.load('formulas,values');
      active.load('name');
      await context.sync();
      return { total, front: front.formulas, values: front.values, active: active.name };
    });
    expect([String(seen.total.formulas), String(seen.total.values)]).toEqual(sum.slice(1));
    expect(seen.front).toEqual([...FRONT.slice(0, 4), ['e', named]]);
    expect(seen.values.map(([, value]) => value)).toEqual([17, 5, 5, 7, Number(sum[2]) * 2]);
    expect(seen.active).toBe('Trước');
  });
});
