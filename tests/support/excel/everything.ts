import { conditionalFormats, contents } from '../../actions/open';
import type { OpenExcel } from './open';

/** All that a person may have put into a sheet of ten or so columns: contents, formats, looks, sizes, merges, rules. */
export async function everythingOn(excel: OpenExcel, name: string): Promise<unknown> {
  const cells = await contents(excel, name);
  const formats = (await conditionalFormats(excel, name)).sort();
  const looks = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getRange('A1:L40');
    const properties = used.getCellProperties({
      format: {
        fill: { color: true, pattern: true },
        font: { bold: true, color: true, italic: true, name: true, size: true },
        borders: { color: true, style: true, weight: true },
        horizontalAlignment: true,
        verticalAlignment: true,
        wrapText: true,
      },
    });
    const rows = used.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
    const merged = used.getMergedAreasOrNullObject();
    merged.load('address');
    const validations = Array.from({ length: 40 * 5 }, (_, index) => {
      const { dataValidation } = sheet.getCell(Math.floor(index / 5), [2, 3, 4, 7, 8][index % 5] ?? 0);
      dataValidation.load('type,rule,errorAlert');
      return dataValidation;
    });
    const print = sheet.pageLayout.getPrintAreaOrNullObject();
    print.load('address');
    const names = context.workbook.names;
    names.load('items/name,items/formula');
    await context.sync();
    return {
      cells: properties.value,
      rows: rows.value,
      merges: merged.isNullObject ? '' : merged.address,
      validations: validations.map(({ type, rule, errorAlert }) => ({ type, rule, errorAlert })),
      print: print.isNullObject ? null : print.address,
      names: names.items.map(({ name, formula }) => `${name} ${formula}`),
    };
  });
  return { cells, formats, looks };
}
