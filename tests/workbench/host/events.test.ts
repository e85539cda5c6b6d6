import { describe, expect, test } from 'vitest';
import { bookOf, type OpenExcel, openExcel } from '../../support/excel/open';

const BOOK = bookOf({ S: [[1, '=A1'], [2]], Khác: [[1]] });

/** Listens to everything on the first sheet and on all, does something, and gives what was heard. */
async function heard(
  api: string,
  act: (excel: OpenExcel, context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown,
): Promise<unknown[]> {
  const excel = await openExcel(BOOK, { api });
  const events: unknown[] = [];
  await excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const sheet = sheets.getItem('S');
    sheet.onChanged.add(async ({ address, changeType, source, triggerSource, worksheetId }) => {
      events.push(['changed', address, changeType, source, triggerSource, worksheetId]);
    });
    sheet.onSelectionChanged.add(async ({ address }) => void events.push(['selected', address]));
    sheets.onChanged.add(
      async ({ worksheetId, address }) => void events.push(['any changed', worksheetId, address]),
    );
    sheets.onActivated.add(async ({ worksheetId }) => void events.push(['activated', worksheetId]));
    await context.sync();
    await act(excel, context, sheet);
    await context.sync();
  });
  await excel.host.idle();
  return events;
}

describe('changes', () => {
  test('the add-in’s own are marked as such since 1.14', async () => {
    const write = (_: OpenExcel, __: Excel.RequestContext, sheet: Excel.Worksheet) => {
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
    };
    const rest = ['changed', 'A1:B2', 'RangeEdited', 'Local'];
    expect(await heard('1.14', write)).toEqual([
      [...rest, 'ThisLocalAddin', 'sheet1'],
      ['any changed', 'sheet1', 'A1:B2'],
    ]);
    expect(await heard('1.9', write)).toEqual([
      [...rest, undefined, 'sheet1'],
      ['any changed', 'sheet1', 'A1:B2'],
    ]);
  });

  test('a person’s are not', async () => {
    expect(await heard('1.21', (excel) => excel.type('S', 'C3', 'gõ'))).toEqual([
      ['changed', 'C3', 'RangeEdited', 'Local', 'Unknown', 'sheet1'],
      ['any changed', 'sheet1', 'C3'],
    ]);
  });

  test('on another sheet only those who listen to all hear of them', async () => {
    expect(await heard('1.21', (excel) => excel.type('Khác', 'A1', 5))).toEqual([
      ['any changed', 'sheet2', 'A1'],
    ]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void, readonly string[]]>([
    ['rows inserted', (sheet) => void sheet.getRange('1:2').insert('Down'), ['1:2', 'RowInserted']],
    ['rows deleted', (sheet) => sheet.getRange('2:2').delete('Up'), ['2:2', 'RowDeleted']],
    ['columns inserted', (sheet) => void sheet.getRange('A:A').insert('Right'), ['A:A', 'ColumnInserted']],
  ])('%s are one event, formulas moved along are none', async (_, change, [address, type]) => {
    const events = await heard('1.21', (__, ___, sheet) => change(sheet));
    expect(events).toEqual([
      ['changed', address, type, 'Local', 'ThisLocalAddin', 'sheet1'],
      ['any changed', 'sheet1', address],
    ]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    [
      'a colour',
      (sheet) => {
        sheet.getRange('A1').format.fill.color = '#FF0000';
      },
    ],
    ['a conditional format', (sheet) => void sheet.getRange('A1').conditionalFormats.add('Custom')],
    [
      'reading',
      (sheet) => {
        sheet.getRange('A1:B9').load('values');
      },
    ],
  ])('%s is no change', async (_, act) => {
    expect(await heard('1.21', (__, ___, sheet) => act(sheet))).toEqual([]);
  });

  test('the range of an event can be asked for', async () => {
    const excel = await openExcel(BOOK);
    const value = await excel.run(async (context) => {
      const happened = new Promise<Excel.WorksheetChangedEventArgs>((resolve) => {
        context.workbook.worksheets.getItem('S').onChanged.add(async (event) => resolve(event));
      });
      await context.sync();
      await excel.type('S', 'A2', 7);
      const range = (await happened).getRange(context);
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(value).toEqual([[7]]);
  });

  test('nothing is heard after removing the handler, or while events are off', async () => {
    const excel = await openExcel(BOOK);
    const events: string[] = [];
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      const listening = sheet.onChanged.add(async ({ address }) => void events.push(address));
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange('A2').values = [[1]];
      await context.sync();
      listening.remove();
      await context.sync();
      sheet.getRange('A3').values = [[1]];
      await context.sync();
    });
    await excel.host.idle();
    expect(events).toEqual(['A2']);
  });
});

describe('selection and activation', () => {
  test('selecting on another sheet brings it to the front', async () => {
    const excel = await openExcel(BOOK);
    const read = await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Khác').getRange('B2:C3').select();
      const [selected, cell, active] = [
        context.workbook.getSelectedRange(),
        context.workbook.getActiveCell(),
        worksheets.getActiveWorksheet(),
      ];
      selected.load('address');
      cell.load('address');
      active.load('name');
      await context.sync();
      return [selected.address, cell.address, active.name];
    });
    expect(read).toEqual(["'Khác'!B2:C3", "'Khác'!B2", 'Khác'].map((text) => text.replaceAll("'", '')));
  });

  test('both are heard of', async () => {
    const events = await heard('1.21', (_, context, sheet) => {
      sheet.getRange('B2').select();
      context.workbook.worksheets.getItem('Khác').activate();
    });
    expect(events).toEqual([
      ['selected', 'B2'],
      ['activated', 'sheet2'],
    ]);
  });

  test('the selection moves along with inserted rows', async () => {
    const excel = await openExcel(BOOK);
    const address = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.getRange('B2').select();
      sheet.getRange('1:3').insert('Down');
      const selected = context.workbook.getSelectedRange();
      selected.load('address');
      await context.sync();
      return selected.address;
    });
    expect(address).toBe('S!B5');
  });
});
