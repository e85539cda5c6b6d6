import { describe, expect, test } from 'vitest';
import { bookOf, openExcel } from '../../support/excel/open';

const BOOK = bookOf({
  S: [
    ['a', 1],
    ['b', 2],
  ],
  Khác: [],
});

/** The rules of the engine's own model: what the grid shows and the file gets. */
function modelOf(excel: Awaited<ReturnType<typeof openExcel>>) {
  return excel.engine.univer.getActiveWorkbook()?.getSheetByName('S')?.getConditionalFormattingRules() ?? [];
}

describe('conditional formats', () => {
  test('a rule with all its looks is in the engine’s own model', async () => {
    const excel = await openExcel(BOOK);
    await excel.run(async (context) => {
      const { custom } = context.workbook.worksheets
        .getItem('S')
        .getRange('A1:B2')
        .conditionalFormats.add('Custom');
      custom.rule.formula = '=$A1="a"';
      custom.format.fill.color = '#FDE7E9';
      custom.format.font.color = '#A4262C';
      custom.format.font.bold = true;
      custom.format.font.italic = true;
      custom.format.font.strikethrough = true;
      custom.format.borders.getItem('EdgeBottom').style = 'Dash';
      custom.format.borders.bottom.color = '#A4262C';
      await context.sync();
    });
    expect(modelOf(excel)).toMatchObject([
      {
        ranges: [{ startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 }],
        stopIfTrue: false,
        rule: {
          type: 'highlightCell',
          subType: 'formula',
          value: '=$A1="a"',
          style: {
            bg: { rgb: '#FDE7E9' },
            cl: { rgb: '#A4262C' },
            bl: 1,
            it: 1,
            st: { s: 1 },
            bd: { b: { s: 4, cl: { rgb: '#A4262C' } } },
          },
        },
      },
    ]);
  });

  test('every part reads back', async () => {
    const { run } = await openExcel(BOOK);
    const read = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1:B2');
      const format = range.conditionalFormats.add('Custom');
      format.custom.rule.formula = '=TRUE';
      format.custom.format.fill.color = 'orange';
      format.custom.format.font.underline = 'Single';
      format.custom.format.borders.top.style = 'Continuous';
      format.stopIfTrue = true;
      await context.sync();
      format.load(
        'id,type,priority,stopIfTrue,custom/rule/formula,custom/format/fill/color,custom/format/font/color,custom/format/font/underline',
      );
      format.custom.format.borders.load('items/sideIndex,items/style,items/color');
      await context.sync();
      const { custom } = format;
      return {
        own: [format.type, format.priority, format.stopIfTrue, custom.rule.formula],
        looks: [custom.format.fill.color, custom.format.font.color, custom.format.font.underline],
        borders: custom.format.borders.items.map(({ sideIndex, style, color }) => [sideIndex, style, color]),
      };
    });
    expect(read).toEqual({
      own: ['Custom', 0, true, '=TRUE'],
      looks: ['#FFA500', '', 'Single'],
      borders: [
        ['EdgeTop', 'Continuous', '#000000'],
        ['EdgeBottom', 'None', ''],
        ['EdgeLeft', 'None', ''],
        ['EdgeRight', 'None', ''],
      ],
    });
  });

  test('a new rule comes first, and the order can be changed', async () => {
    const { run } = await openExcel(BOOK);
    const orders = await run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem('S').getRange('A1');
      const formats = ['=1=1', '=2=2', '=3=3'].map((formula) => {
        const format = conditionalFormats.add('Custom');
        format.custom.rule.formula = formula;
        return format;
      });
      await context.sync();
      const order = async () => {
        conditionalFormats.load('items/custom/rule/formula,items/priority');
        await context.sync();
        return conditionalFormats.items.map(({ priority, custom }) => `${priority} ${custom.rule.formula}`);
      };
      const before = await order();
      if (formats[0]) formats[0].priority = 0;
      return [before, await order()];
    });
    expect(orders).toEqual([
      ['0 =3=3', '1 =2=2', '2 =1=1'],
      ['0 =1=1', '1 =3=3', '2 =2=2'],
    ]);
  });

  test.each([
    ['its own range', 'A1:B2', 1],
    ['a cell of it', 'B2', 1],
    ['the whole sheet', undefined, 1],
    ['a range beside it', 'C1:D9', 0],
  ])('is found from %s', async (_, address, count) => {
    const { run } = await openExcel(BOOK);
    const found = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.getRange('A1:B2').conditionalFormats.add('Custom');
      const formats = sheet.getRange(address).conditionalFormats;
      formats.load('items/id');
      const counted = formats.getCount();
      await context.sync();
      return [formats.items.length, counted.value];
    });
    expect(found).toEqual([count, count]);
  });

  test('by id, at an index, and where it lies', async () => {
    const { run } = await openExcel(BOOK);
    const found = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      const formats = sheet.getRange().conditionalFormats;
      const added = sheet.getRange('A1:B2').conditionalFormats.add('Custom');
      added.load('id');
      await context.sync();
      const [byId, byIndex] = [formats.getItem(added.id), formats.getItemAt(0)];
      const none = formats.getItemOrNullObject('không');
      const [range, ranges] = [byId.getRange(), byIndex.getRanges()];
      range.load('address');
      ranges.load('address,areaCount');
      await context.sync();
      return [none.isNullObject, range.address, ranges.address, ranges.areaCount];
    });
    expect(found).toEqual([true, 'S!A1:B2', 'S!A1:B2', 1]);
  });

  test('deleting takes one away and leaves the others', async () => {
    const excel = await openExcel(BOOK);
    await excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem('S').getRange('A1');
      conditionalFormats.add('Custom').custom.rule.formula = '=1=1';
      const second = conditionalFormats.add('Custom');
      second.custom.rule.formula = '=2=2';
      await context.sync();
      second.delete();
      await context.sync();
    });
    expect(modelOf(excel).map(({ rule }) => 'value' in rule && rule.value)).toEqual(['=1=1']);
  });

  test('clearing a part of the range leaves the rest', async () => {
    const { run } = await openExcel(BOOK);
    const address = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      const format = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
      sheet.getRange('A4:A5').conditionalFormats.clearAll();
      const ranges = format.getRanges();
      ranges.load('address');
      await context.sync();
      return ranges.address;
    });
    expect(address).toBe('S!A1:A3,S!A6:A9');
  });

  test('rules of the file are of their own kind, and no custom ones', async () => {
    const excel = await openExcel(BOOK);
    const sheet = excel.engine.univer.getActiveWorkbook()?.getSheetByName('S');
    const range = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 };
    sheet?.addConditionalFormattingRule(
      sheet
        .newConditionalFormattingRule()
        .whenNumberGreaterThan(1)
        .setRanges([range])
        .setBackground('#FF0000')
        .build(),
    );
    const read = await excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem('S').getRange().conditionalFormats;
      formats.load('items/type,items/customOrNullObject/rule/formula');
      await context.sync();
      return formats.items.map(({ type, customOrNullObject }) => [type, customOrNullObject.isNullObject]);
    });
    expect(read).toEqual([['CellValue', true]]);
  });

  test.each(['=SUM(A1', '=A1+'])('a formula that Excel could not read is refused: %s', async (formula) => {
    const { run } = await openExcel(BOOK);
    const adding = run(async (context) => {
      context.workbook.worksheets
        .getItem('S')
        .getRange('A1')
        .conditionalFormats.add('Custom').custom.rule.formula = formula;
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
