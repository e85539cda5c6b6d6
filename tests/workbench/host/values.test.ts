import { describe, expect, test } from 'vitest';
import { bookOf, openExcel } from '../../support/excel/open';

interface Cell {
  readonly value: unknown;
  readonly type: unknown;
  readonly formula: unknown;
  readonly format: unknown;
}

/** Does something with A1 of a blank sheet and gives what is there afterwards. */
async function cellAfter(act: (cell: Excel.Range, sheet: Excel.Worksheet) => void): Promise<Cell> {
  const { run } = await openExcel(bookOf({ S: [] }));
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('S');
    const cell = sheet.getRange('A1');
    act(cell, sheet);
    cell.load('values,valueTypes,formulas,numberFormat');
    await context.sync();
    const [value, type, formula, format] = [
      cell.values,
      cell.valueTypes,
      cell.formulas,
      cell.numberFormat,
    ].map((grid) => grid[0]?.[0]);
    return { value, type, formula, format };
  });
}

describe('what a workbook holds', () => {
  test.each<[string, string | number | boolean | null, unknown, string]>([
    ['text', 'Ban hành', 'Ban hành', 'String'],
    ['a number', 0.5, 0.5, 'Double'],
    ['true', true, true, 'Boolean'],
    ['false', false, false, 'Boolean'],
    ['a blank cell', null, '', 'Empty'],
    ['a computed number', '=1+1', 2, 'Double'],
    ['a computed text', '="a"&"b"', 'ab', 'String'],
    ['a computed empty text', '=""', '', 'String'],
    ['a division by zero', '=1/0', '#DIV/0!', 'Error'],
    ['an unknown name', '=KHONGCO(1)', '#NAME?', 'Error'],
    ['a value not found', '=NA()', '#N/A', 'Error'],
    ['text that only looks like a number', '1.10', '1.10', 'String'],
  ])('%s', async (_, held, value, type) => {
    const { run } = await openExcel(bookOf({ S: [[held]] }));
    const read = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1');
      range.load('values,valueTypes,formulas');
      await context.sync();
      return [range.values, range.valueTypes, range.formulas];
    });
    const isFormula = typeof held === 'string' && held.startsWith('=');
    expect(read).toEqual([[[value]], [[type]], [[isFormula ? held : value]]]);
  });

  test('what the cells show', async () => {
    const book = bookOf({ S: [[0.5, 46023, 1234.5, true, 'x']] });
    const { run } = await openExcel(book);
    const text = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1:E1');
      range.numberFormat = [['0%', 'dd/mm/yyyy', '#,##0.00', 'General', '@']];
      range.load('text');
      await context.sync();
      return range.text;
    });
    expect(text).toEqual([['50%', '01/01/2026', '1,234.50', 'TRUE', 'x']]);
  });

  test('a cell of rich text is its text', async () => {
    const book = bookOf({ S: [[]] });
    const rich = { p: { id: 'd', body: { dataStream: 'Cộng\rtổng\r\n', textRuns: [] }, documentStyle: {} } };
    const sheets = { sheet1: { ...book.sheets?.sheet1, cellData: { 0: { 0: rich } } } };
    const { run } = await openExcel({ ...book, sheets } as typeof book);
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1');
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['Cộng\ntổng']]);
  });
});

describe('what becomes of a written value', () => {
  test.each<[unknown, Partial<Cell>]>([
    [0.5, { value: 0.5, type: 'Double', format: 'General' }],
    [true, { value: true, type: 'Boolean' }],
    ['Ban hành', { value: 'Ban hành', type: 'String' }],
    ['1.10', { value: 1.1, type: 'Double', format: 'General' }],
    ['0.8', { value: 0.8, type: 'Double' }],
    ['-5', { value: -5, type: 'Double', formula: -5 }],
    ['1.1.2', { value: '1.1.2', type: 'String' }],
    ['50%', { value: 0.5, type: 'Double', format: '0%' }],
    ['TRUE', { value: true, type: 'Boolean' }],
    ['#N/A', { value: '#N/A', type: 'Error' }],
    ['=1+2', { value: 3, type: 'Double', formula: '=1+2' }],
    ['+1+2', { value: 3, type: 'Double', formula: '=+1+2' }],
    ['-khong', { value: '#NAME?', type: 'Error', formula: '=-khong' }],
    ["'=1+2", { value: '=1+2', type: 'String', formula: '=1+2' }],
    ["'1.10", { value: '1.10', type: 'String' }],
    ['', { value: '', type: 'Empty' }],
    ['Quý I\nQuý II', { value: 'Quý I\nQuý II', type: 'String' }],
  ])('%j', async (written, expected) => {
    const cell = await cellAfter((cell) => {
      cell.values = [[written]];
    });
    expect(cell).toMatchObject(expected);
  });

  test('1/3 becomes a date of this year', async () => {
    const { value, format } = await cellAfter((cell) => {
      cell.values = [['1/3']];
    });
    expect(value).toBe((Date.UTC(new Date().getFullYear(), 0, 3) - Date.UTC(1899, 11, 30)) / 86_400_000);
    expect(format).toMatch(/d/);
  });

  test.each(['=1+2', '+1', '-5', '1.10', '1/3', 'TRUE', '1.1.2', '50%'])(
    '%j stays text in a cell of text',
    async (written) => {
      const cell = await cellAfter((cell) => {
        cell.numberFormat = [['@']];
        cell.values = [[written]];
      });
      expect(cell).toEqual({ value: written, type: 'String', formula: written, format: '@' });
    },
  );

  test('text stays text when its cell is a text cell no more', async () => {
    const cell = await cellAfter((cell) => {
      cell.numberFormat = [['@']];
      cell.formulas = [['1.10']];
      cell.numberFormat = [['General']];
    });
    expect(cell).toEqual({ value: '1.10', type: 'String', formula: '1.10', format: 'General' });
  });

  test('a number stays a number when its cell becomes a text cell', async () => {
    const cell = await cellAfter((cell) => {
      cell.values = [[5]];
      cell.numberFormat = [['@']];
    });
    expect(cell).toEqual({ value: 5, type: 'Double', formula: 5, format: '@' });
  });

  test('null leaves the cell alone, an empty text clears it', async () => {
    const { run } = await openExcel(bookOf({ S: [['a', '=1+1', 'c']] }));
    const formulas = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1:C1');
      range.values = [[null, null, '']];
      range.load('formulas');
      await context.sync();
      return range.formulas;
    });
    expect(formulas).toEqual([['a', '=1+1', '']]);
  });

  test('one value fills the whole range', async () => {
    const { run } = await openExcel(bookOf({ S: [] }));
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1:B2');
      range.values = 7 as never;
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test('a value takes the place of a formula and a formula that of a value', async () => {
    const { run } = await openExcel(bookOf({ S: [['=1+1', 5]] }));
    const read = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1:B1');
      range.formulas = [[1, '=A1+1']];
      range.load('values,formulas');
      await context.sync();
      return [range.values, range.formulas];
    });
    expect(read).toEqual([[[1, 2]], [[1, '=A1+1']]]);
  });

  test('formulas of other sheets are computed before the answer', async () => {
    const { run } = await openExcel(bookOf({ 'Tổng hợp': [["='Phụ lục'!A1*2"]], 'Phụ lục': [[1]] }));
    const values = await run(async (context) => {
      context.workbook.worksheets.getItem('Phụ lục').getRange('A1').values = [[21]];
      const total = context.workbook.worksheets.getItem('Tổng hợp').getRange('A1');
      total.load('values');
      await context.sync();
      return total.values;
    });
    expect(values).toEqual([[42]]);
  });

  test('cells beyond the grid that the file came with', async () => {
    const { run } = await openExcel(bookOf({ S: [['a']] }));
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.getRange('AZ500').values = [['xa']];
      const used = sheet.getUsedRange(true);
      used.load('address');
      const beyond = sheet.getRange('XFD1048576');
      beyond.load('values');
      await context.sync();
      return [used.address, beyond.values];
    });
    expect(read).toEqual(['S!A1:AZ500', [['']]]);
  });
});

describe('what is refused', () => {
  test.each([
    '=SUM(A1',
    '=1+',
    '="a',
    '=(1))',
    '- Ban hành, công bố',
    '=1,2',
    `${'x'.repeat(32_768)}`,
    { a: 1 },
  ])('%.30j', async (written) => {
    const writing = cellAfter((cell) => {
      cell.values = [[written]];
    });
    await expect(writing).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('clearing', () => {
  test.each<[Excel.ClearApplyTo, unknown]>([
    ['Contents' as Excel.ClearApplyTo, { formula: '', format: '0.00', bold: true }],
    ['Formats' as Excel.ClearApplyTo, { formula: '=1+1', format: 'General', bold: false }],
    ['All' as Excel.ClearApplyTo, { formula: '', format: 'General', bold: false }],
  ])('%s', async (applyTo, expected) => {
    const { run } = await openExcel(bookOf({ S: [['=1+1']] }));
    const after = await run(async (context) => {
      const cell = context.workbook.worksheets.getItem('S').getRange('A1');
      cell.numberFormat = [['0.00']];
      cell.format.font.bold = true;
      cell.clear(applyTo);
      cell.load('formulas,numberFormat,format/font/bold');
      await context.sync();
      return {
        formula: cell.formulas[0]?.[0],
        format: cell.numberFormat[0]?.[0],
        bold: cell.format.font.bold,
      };
    });
    expect(after).toEqual(expected);
  });
});

describe('copying', () => {
  test('formulas move along, values and looks come with them', async () => {
    const { run } = await openExcel(
      bookOf({
        S: [
          [1, '=A1+$A$1'],
          [2, null],
        ],
      }),
    );
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.getRange('B1').format.fill.color = '#FF0000';
      sheet.getRange('B2').copyFrom('B1');
      const copy = sheet.getRange('B2');
      copy.load('formulas,values,format/fill/color');
      sheet.getRange('C1:C2').copyFrom('B1:B2', 'Values');
      const plain = sheet.getRange('C1:C2');
      plain.load('formulas');
      await context.sync();
      return [copy.formulas, copy.values, copy.format.fill.color, plain.formulas];
    });
    expect(read).toEqual([[['=A2+$A$1']], [[3]], '#FF0000', [[2], [3]]]);
  });
});
