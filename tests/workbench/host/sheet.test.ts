import { describe, expect, test } from 'vitest';
import { bookOf, openExcel, type Rows } from '../../support/excel/open';

/** Runs one batch on sheet S of a workbook and gives what it returns. */
async function onSheet<T>(
  rows: Rows,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const { run } = await openExcel(bookOf({ S: rows, Khác: [] }));
  return run((context) => batch(context.workbook.worksheets.getItem('S'), context));
}

describe('the used range', () => {
  const rows: Rows = [[null], [null, 'a', null], [null, null, '=""']];

  test.each<[string, Rows, (sheet: Excel.Worksheet) => Excel.Range, string | null]>([
    ['of values', rows, (sheet) => sheet.getUsedRangeOrNullObject(true), 'S!B2:C3'],
    [
      'counts formatted cells without valuesOnly',
      rows,
      (sheet) => sheet.getUsedRangeOrNullObject(),
      'S!B2:E5',
    ],
    ['of a blank sheet is A1', [], (sheet) => sheet.getUsedRange(true), 'S!A1'],
    ['of a blank sheet is a null object', [], (sheet) => sheet.getUsedRangeOrNullObject(true), null],
    ['within a range', rows, (sheet) => sheet.getRange('A3:Z9').getUsedRangeOrNullObject(true), 'S!C3'],
    ['of a column', rows, (sheet) => sheet.getRange('B:B').getUsedRangeOrNullObject(true), 'S!B2'],
  ])('%s', async (_, cells, find, address) => {
    const found = await onSheet(cells, async (sheet, context) => {
      if (cells.length > 0) sheet.getRange('E5').format.fill.color = '#FF0000';
      const range = find(sheet);
      range.load('address');
      await context.sync();
      return range.isNullObject ? null : range.address;
    });
    expect(found).toBe(address);
  });
});

describe('ranges from ranges', () => {
  test.each<[string, (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range, string]>([
    ['a cell', (range) => range.getCell(1, 1), 'S!C3'],
    ['a cell outside', (range) => range.getCell(9, 9), 'S!K11'],
    ['a row', (range) => range.getRow(2), 'S!B4:D4'],
    ['a column', (range) => range.getColumn(0), 'S!B2:B4'],
    ['the last cell', (range) => range.getLastCell(), 'S!D4'],
    ['the last row', (range) => range.getLastRow(), 'S!B4:D4'],
    ['the last column', (range) => range.getLastColumn(), 'S!D2:D4'],
    ['whole rows', (range) => range.getEntireRow(), 'S!2:4'],
    ['whole columns', (range) => range.getEntireColumn(), 'S!B:D'],
    ['moved', (range) => range.getOffsetRange(-1, 2), 'S!D1:F3'],
    ['resized', (range) => range.getResizedRange(1, -2), 'S!B2:B5'],
    ['of another size', (range) => range.getAbsoluteResizedRange(1, 1), 'S!B2'],
    ['rows below', (range) => range.getRowsBelow(2), 'S!B5:D6'],
    ['rows above', (range) => range.getRowsAbove(1), 'S!B1:D1'],
    ['columns before', (range) => range.getColumnsBefore(1), 'S!A2:A4'],
    ['columns after', (range) => range.getColumnsAfter(2), 'S!E2:F4'],
    ['with another', (range) => range.getBoundingRect('A9'), 'S!A2:D9'],
    ['with another range', (range, sheet) => range.getBoundingRect(sheet.getRange('F3')), 'S!B2:F4'],
    ['in common', (range) => range.getIntersection('C1:Z3'), 'S!C2:D3'],
    ['by indexes', (_, sheet) => sheet.getRangeByIndexes(0, 1, 2, 3), 'S!B1:D2'],
    ['a cell of the sheet', (_, sheet) => sheet.getCell(4, 27), 'S!AB5'],
    ['by its full address', (_, sheet) => sheet.getRange("'S'!$B$2:C3"), 'S!B2:C3'],
    ['the whole sheet', (_, sheet) => sheet.getRange(), 'S!1:1048576'],
  ])('%s', async (_, derive, address) => {
    const derived = await onSheet([], async (sheet, context) => {
      const range = derive(sheet.getRange('B2:D4'), sheet);
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(derived).toBe(address);
  });
});

describe('rows', () => {
  test('what is hidden is told row by row', async () => {
    const rows = await onSheet([[1], [2], [3]], async (sheet, context) => {
      sheet.getRange('2:2').rowHidden = true;
      const properties = sheet
        .getRange('A1:B3')
        .getRowProperties({ rowHidden: true, rowIndex: true } as Excel.RowPropertiesLoadOptions);
      const all = sheet.getRange('A1:A3');
      all.load('rowHidden');
      const one = sheet.getRange('A2');
      one.load('rowHidden');
      await context.sync();
      return [properties.value, all.rowHidden, one.rowHidden];
    });
    expect(rows).toEqual([
      [
        { rowHidden: false, rowIndex: 0 },
        { rowHidden: true, rowIndex: 1 },
        { rowHidden: false, rowIndex: 2 },
      ],
      null,
      true,
    ]);
  });

  test('merged areas of a range, and none after unmerging', async () => {
    const areas = await onSheet([['a', 'b']], async (sheet, context) => {
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A3:B4').merge(true);
      await context.sync();
      const before = sheet.getRange('A1:C9').getMergedAreasOrNullObject();
      before.load('address,areaCount');
      before.areas.load('items/address,items/rowIndex,items/columnCount');
      const values = sheet.getRange('A1:B1');
      values.load('values');
      await context.sync();
      sheet.getRange('A1:B9').unmerge();
      const after = sheet.getRange('A1:C9').getMergedAreasOrNullObject();
      await context.sync();
      return [
        before.address,
        before.areas.items.map(({ rowIndex, columnCount }) => [rowIndex, columnCount]),
        values.values,
        after.isNullObject,
      ];
    });
    expect(areas).toEqual([
      'S!A1:B1,S!A3:B3,S!A4:B4',
      [
        [0, 2],
        [2, 2],
        [3, 2],
      ],
      [['a', '']],
      true,
    ]);
  });

  test('the looks of cells, one by one', async () => {
    const looks = await onSheet([['a', 'b']], async (sheet, context) => {
      sheet
        .getRange('B1')
        .setCellProperties([[{ format: { fill: { color: '#00FF00' }, font: { bold: true } } }]]);
      const cells = sheet
        .getRange('A1:B1')
        .getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      return cells.value;
    });
    expect(looks).toEqual([
      [
        { address: 'S!A1', format: { fill: { color: '#FFFFFF' }, font: { bold: false } } },
        { address: 'S!B1', format: { fill: { color: '#00FF00' }, font: { bold: true } } },
      ],
    ]);
  });
});

describe('looks', () => {
  test('what is set reads back, and null where cells differ', async () => {
    const looks = await onSheet([['a', 'b']], async (sheet, context) => {
      const { format } = sheet.getRange('A1');
      Object.assign(format, {
        wrapText: true,
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        rowHeight: 30,
        columnWidth: 120,
      });
      Object.assign(format.font, {
        name: 'Times New Roman',
        size: 13,
        color: '#A4262C',
        bold: true,
        italic: true,
        underline: 'Single',
      });
      format.fill.color = '#FDE7E9';
      format.borders.getItem('EdgeBottom').style = 'Continuous';
      format.borders.getItem('EdgeBottom').weight = 'Medium';
      format.borders.getItem('EdgeBottom').color = '#00FF00';
      format.load('wrapText,horizontalAlignment,verticalAlignment,rowHeight,columnWidth,fill/color,font');
      const border = format.borders.getItem('EdgeBottom');
      border.load('style,weight,color');
      const both = sheet.getRange('A1:B1').format;
      both.load('wrapText,fill/color,font/bold');
      await context.sync();
      return {
        own: [
          format.wrapText,
          format.horizontalAlignment,
          format.verticalAlignment,
          format.rowHeight,
          format.columnWidth,
          format.fill.color,
        ],
        font: [
          format.font.name,
          format.font.size,
          format.font.color,
          format.font.bold,
          format.font.italic,
          format.font.underline,
        ],
        border: [border.style, border.weight, border.color],
        both: [both.wrapText, both.fill.color, both.font.bold],
      };
    });
    expect(looks).toEqual({
      own: [true, 'Center', 'Top', 30, 120, '#FDE7E9'],
      font: ['Times New Roman', 13, '#A4262C', true, true, 'Single'],
      border: ['Continuous', 'Medium', '#00FF00'],
      both: [null, null, null],
    });
  });

  test('lines around and between the cells of a range', async () => {
    const lines = await onSheet([], async (sheet, context) => {
      const { borders } = sheet.getRange('B2:C3').format;
      for (const side of ['EdgeTop', 'EdgeLeft', 'InsideHorizontal'] as const)
        borders.getItem(side).style = 'Continuous';
      const sides = ['B2', 'C3'].map((address) => {
        const own = sheet.getRange(address).format.borders;
        own.load('items/sideIndex,items/style');
        return own;
      });
      await context.sync();
      return sides.map(({ items }) =>
        items.filter(({ style }) => style === 'Continuous').map(({ sideIndex }) => sideIndex),
      );
    });
    expect(lines).toEqual([['EdgeTop', 'EdgeBottom', 'EdgeLeft'], ['EdgeTop']]);
  });
});

describe('data validation', () => {
  test.each<[string, Excel.DataValidationRule, string]>([
    ['a decimal', { decimal: { formula1: 0, formula2: 10, operator: 'Between' } }, 'Decimal'],
    ['a list', { list: { inCellDropDown: true, source: 'Đạt,Không đạt' } }, 'List'],
    ['a formula', { custom: { formula: '=LEN(A1)>0' } }, 'Custom'],
  ])('%s reads back', async (_, rule, type) => {
    const read = await onSheet([], async (sheet, context) => {
      const validation = sheet.getRange('A1:A5').dataValidation;
      validation.rule = rule;
      validation.ignoreBlanks = false;
      validation.errorAlert = {
        message: 'Điểm từ 0 đến 10',
        showAlert: true,
        style: 'Warning',
        title: 'Sai',
      };
      validation.prompt = { message: 'Nhập điểm', showPrompt: true, title: 'Điểm' };
      validation.load('type,rule,ignoreBlanks,errorAlert,prompt');
      await context.sync();
      return [
        validation.type,
        validation.rule,
        validation.ignoreBlanks,
        validation.errorAlert,
        validation.prompt,
      ];
    });
    expect(read).toEqual([
      type,
      rule,
      false,
      { message: 'Điểm từ 0 đến 10', showAlert: true, style: 'Warning', title: 'Sai' },
      { message: 'Nhập điểm', showPrompt: true, title: 'Điểm' },
    ]);
  });

  test('a list from a range, and none after clearing', async () => {
    const read = await onSheet([['Đạt'], ['Không đạt']], async (sheet, context) => {
      const { dataValidation } = sheet.getRange('C1:C9');
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('A1:A2') } };
      dataValidation.load('rule');
      await context.sync();
      const { rule } = dataValidation;
      sheet.getRange('C1').dataValidation.clear();
      const [first, second] = [sheet.getRange('C1').dataValidation, sheet.getRange('C2').dataValidation];
      first.load('type');
      second.load('type');
      await context.sync();
      return [rule.list?.source, first.type, second.type];
    });
    expect(read).toEqual(['=S!$A$1:$A$2', 'None', 'List']);
  });
});

describe('a sheet', () => {
  test('page layout', async () => {
    const layout = await onSheet([], async ({ pageLayout }, context) => {
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintMargins('Centimeters', { left: 2.54, top: 1.27 });
      pageLayout.setPrintTitleRows('$5:$6');
      pageLayout.headersFooters.defaultForAllPages.centerHeader = '&P';
      pageLayout.headersFooters.defaultForAllPages.leftFooter = 'Phụ lục';
      pageLayout.load('orientation,paperSize,zoom,centerHorizontally,leftMargin,topMargin,rightMargin');
      pageLayout.headersFooters.defaultForAllPages.load('leftHeader,centerHeader,leftFooter,rightFooter');
      const titles = pageLayout.getPrintTitleRowsOrNullObject();
      titles.load('address');
      await context.sync();
      const { leftHeader, centerHeader, leftFooter, rightFooter } =
        pageLayout.headersFooters.defaultForAllPages;
      return {
        paper: [pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom, pageLayout.centerHorizontally],
        margins: [pageLayout.leftMargin, pageLayout.topMargin, pageLayout.rightMargin].map(Math.round),
        titles: titles.address,
        texts: [leftHeader, centerHeader, leftFooter, rightFooter],
      };
    });
    expect(layout).toEqual({
      paper: ['Landscape', 'A4', { horizontalFitToPages: 1 }, true],
      margins: [72, 36, 50],
      titles: 'S!5:6',
      texts: ['', '&P', 'Phụ lục', ''],
    });
  });

  test('name, colour, gridlines, visibility and frozen rows', async () => {
    const read = await onSheet([], async (sheet, context) => {
      sheet.name = 'Phụ lục 1';
      sheet.tabColor = '#FF0000';
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(2);
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      context.workbook.worksheets.getItem('Khác').visibility = 'VeryHidden';
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/visibility,items/position');
      sheet.load('tabColor,showGridlines');
      await context.sync();
      return [
        sheets.items.map(({ name, visibility, position }) => [name, visibility, position]),
        sheet.tabColor,
        sheet.showGridlines,
        frozen.address,
      ];
    });
    expect(read).toEqual([
      [
        ['Phụ lục 1', 'Visible', 0],
        ['Khác', 'VeryHidden', 1],
      ],
      '#FF0000',
      false,
      "'Phụ lục 1'!1:2",
    ]);
  });

  test('added at the end, in the background, copied and deleted', async () => {
    const names = await onSheet([['a']], async (sheet, context) => {
      const sheets = context.workbook.worksheets;
      const added = sheets.add('Mới');
      const copy = sheet.copy('Before', sheet);
      copy.name = 'Bản sao';
      const value = copy.getRange('A1');
      value.load('values');
      added.load('position');
      sheets.load('items/name');
      const active = sheets.getActiveWorksheet();
      active.load('name');
      await context.sync();
      const before = [sheets.items.map(({ name }) => name), value.values, active.name];
      added.delete();
      sheets.load('items/name');
      await context.sync();
      return [...before, sheets.items.map(({ name }) => name)];
    });
    expect(names).toEqual([['Bản sao', 'S', 'Khác', 'Mới'], [['a']], 'S', ['Bản sao', 'S', 'Khác']]);
  });

  test('the last visible one stays', async () => {
    const deleting = onSheet([], async (sheet, context) => {
      context.workbook.worksheets.getItem('Khác').delete();
      sheet.delete();
      await context.sync();
    });
    await expect(deleting).rejects.toMatchObject({ code: 'InvalidOperation' });
  });
});

describe('what a workbook keeps for an add-in', () => {
  test('settings', async () => {
    const kept = await onSheet([], async (_, { workbook: { settings }, sync }) => {
      settings.add('cũ', 1);
      settings.add('cchc', { lanCuoi: '2026-03-01', bo: ['a', 'b'] });
      settings.add('cũ', 2);
      await sync();
      settings.load('items/key,items/value');
      const count = settings.getCount();
      await sync();
      const before = [settings.items.map(({ key, value }) => [key, value]), count.value];
      settings.getItem('cũ').delete();
      const gone = settings.getItemOrNullObject('cũ');
      await sync();
      return [...before, gone.isNullObject];
    });
    expect(kept).toEqual([
      [
        ['cũ', 2],
        ['cchc', { lanCuoi: '2026-03-01', bo: ['a', 'b'] }],
      ],
      2,
      true,
    ]);
  });

  test('custom XML parts, found by their namespace', async () => {
    const kept = await onSheet([], async (_, { workbook: { customXmlParts }, sync }) => {
      const part = customXmlParts.add('<k xmlns="urn:cchc"><a/></k>');
      customXmlParts.add('<x:k xmlns:x="urn:khac"/>');
      part.load('id,namespaceUri');
      await sync();
      part.setXml('<k xmlns="urn:cchc"><b/></k>');
      const found = customXmlParts.getByNamespace('urn:cchc').getOnlyItemOrNullObject();
      const xml = found.getXml();
      found.load('id');
      const none = customXmlParts.getByNamespace('urn:none').getOnlyItemOrNullObject();
      await sync();
      const before = [part.namespaceUri, found.id === part.id, xml.value, none.isNullObject];
      part.delete();
      const count = customXmlParts.getCount();
      await sync();
      return [...before, count.value];
    });
    expect(kept).toEqual(['urn:cchc', true, '<k xmlns="urn:cchc"><b/></k>', true, 1]);
  });

  test('defined names', async () => {
    const kept = await onSheet([[5]], async (sheet, { workbook: { names }, sync }) => {
      names.add('DIEM', sheet.getRange('A1:A3'));
      names.load('items/name,items/formula,items/type');
      const range = names.getItem('DIEM').getRange();
      range.load('address');
      const byName = sheet.getRange('DIEM');
      byName.load('address');
      await sync();
      const before = [
        names.items.map(({ name, formula, type }) => [name, formula, type]),
        range.address,
        byName.address,
      ];
      names.getItem('DIEM').delete();
      const count = names.getCount();
      await sync();
      return [...before, count.value];
    });
    expect(kept).toEqual([[['DIEM', '=S!$A$1:$A$3', 'Range']], 'S!A1:A3', 'S!A1:A3', 0]);
  });
});
