import type { IWorkbookData } from '@univerjs/core';
import { describe, expect, test } from 'vitest';
import { everythingOn } from '../support/excel/everything';
import { bookOf } from '../support/excel/open';
import { DRESSED, HAND, named, onSheet, own, type Prepare, SHEET, start, startUnchecked } from './inserting';
import { undone, valueOf } from './open';

describe('new rows are not taken away again while a formula points at one', () => {
  const book = bookOf({ [SHEET]: HAND, 'Tổng hợp': [['Mất ở II', "='Phụ lục'!F7"]] });
  test.each<[string, Prepare, object | null]>([
    [
      'on another sheet',
      (_, { workbook }) => {
        workbook.worksheets.getItem('Tổng hợp').getRange('B3').formulas = [["='Phụ lục'!F6+1"]];
      },
      { sheet: 'Tổng hợp', cell: 'B3' },
    ],
    [
      'on a new sheet',
      (_, { workbook }) => {
        workbook.worksheets.add("Bảng 'riêng' 2").getRange('C2').formulas = [["=SUM('Phụ lục'!F6:G6)"]];
      },
      { sheet: "Bảng 'riêng' 2", cell: 'C2' },
    ],
    [
      'beside the annex',
      (sheet) => {
        sheet.getRange('P20').formulas = [['=$E$6']];
      },
      { sheet: SHEET, cell: 'P20' },
    ],
    [
      'but are where a range only takes it in',
      (_, { workbook }) => {
        workbook.worksheets.getItem('Tổng hợp').getRange('B3').formulas = [["=SUM('Phụ lục'!F5:F7)"]];
      },
      null,
    ],
  ])('%s', async (_, refer, by) => {
    const { excel, session } = await start({ book, prepare: DRESSED });
    valueOf(await session.insertCriteria([own('1', '1.2')]));
    await onSheet(excel, refer);
    const after = await everythingOn(excel, SHEET);
    const outcome = await session.undo();
    if (!by) {
      undone(outcome);
      return;
    }
    expect(outcome).toMatchObject({ failure: { code: 'excel/rows-needed', rows: [5], by } });
    expect(await everythingOn(excel, SHEET)).toEqual(after);
  });
});

/** A workbook whose first sheet has a filter over the table, which hides a row. */
function filtered(book: Partial<IWorkbookData>, hidden: number | null): Partial<IWorkbookData> {
  const [id = ''] = book.sheetOrder ?? [];
  const sheet = book.sheets?.[id];
  if (!sheet) throw new Error('no sheet');
  const custom = { ...sheet.custom, excel: { ...sheet.custom?.excel, autoFilter: 'A3:J9' } };
  const rowData = hidden === null ? {} : { [hidden]: { ...sheet.rowData?.[hidden], hd: 1 } };
  return {
    ...book,
    sheets: { ...book.sheets, [id]: { ...sheet, custom, rowData: { ...sheet.rowData, ...rowData } } },
  };
}

describe('where it cannot be done, nothing happens and the reason is said', () => {
  const book = bookOf({ [SHEET]: HAND });
  test.each<[string, Prepare, object]>([
    ['a protected sheet', (sheet) => sheet.protection.protect(), { code: 'excel/protected' }],
    [
      'a hidden row at the place',
      (sheet) => {
        sheet.getRange('6:6').rowHidden = true;
      },
      { code: 'excel/no-room', why: 'hidden' },
    ],
    [
      'data cells merged over the place',
      (sheet) => sheet.getRange('K5:K6').merge(),
      { code: 'excel/no-room', why: 'merged' },
    ],
    [
      'a cell edited since the check',
      (sheet) => {
        sheet.getRange('I6').values = [['Việc khác']];
      },
      { code: 'excel/changed', cells: ['I6'] },
    ],
    [
      'a row that came since the check',
      (sheet) => void sheet.getRange('5:5').insert('Down'),
      { code: 'excel/changed' },
    ],
  ])('%s', async (_, spoil, failure) => {
    const { excel, session } = await start({ book, prepare: DRESSED });
    await onSheet(excel, spoil);
    const before = await everythingOn(excel, SHEET);
    expect(await session.insertCriteria([own('1', '1.2')])).toMatchObject({ ok: false, failure });
    expect(await everythingOn(excel, SHEET)).toEqual(before);
  });

  test.each<[string, number | null, object]>([
    ['a filter that hides rows is told', 7, { ok: false, failure: { code: 'excel/filtered' } }],
    ['a filter that hides none is in nobody’s way', null, { ok: true }],
  ])('%s', async (_, hidden, outcome) => {
    const { excel, session } = await start({ book: filtered(book, hidden) });
    const before = await everythingOn(excel, SHEET);
    const inserted = await session.insertCriteria([own('1', '1.2')]);
    expect(inserted).toMatchObject(outcome);
    if (inserted.ok) expect(inserted.value.rows).toBe(1);
    else expect(await everythingOn(excel, SHEET)).toEqual(before);
  });

  test.each([1, 2])('Excel stops at batch %i', async (batch) => {
    const { excel, session } = await start({ book, prepare: DRESSED });
    const before = await everythingOn(excel, SHEET);
    excel.host.failBatch(batch, 'GeneralException', 3);
    expect(await session.insertCriteria([own('1', '1.2')])).toMatchObject({ ok: false });
    expect(await everythingOn(excel, SHEET)).toEqual(before);
  });

  test('before the first check', async () => {
    const { session } = await startUnchecked();
    expect(await session.insertCriteria(named('1.1.3'))).toMatchObject({
      failure: { code: 'excel/sheet-gone' },
    });
  });
});
