import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IRange,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core';
import ExcelJS, { type Workbook, type Worksheet } from 'exceljs';
import { readAddInData } from './addin';
import { extentOf, parseAreas, withinGrid } from './area';
import { type Palette, paletteOf } from './color';
import { readDxfs } from './condition/dxf';
import { readConditions } from './condition/read';
import { CONDITIONS_RESOURCE } from './condition/rule';
import type { BookExtras, SheetExtras } from './extras';
import { NAMES_RESOURCE, readNames, readPrintNames } from './names';
import { NOTES_RESOURCE, readNotes } from './note';
import { openParts, problemWith, tamed } from './parts';
import { readStyle } from './style';
import { collectStyles, readDefaultStyle, type Styles } from './styles';
import { columnPixels, DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, pixelsOf } from './units';
import { readValidations, VALIDATIONS_RESOURCE } from './validation';
import { readValue } from './value';
import { element, flag } from './xml';

/** Room below and beside what is used, so that the grid can be worked in. */
const SPARE = { rows: 100, columns: 6 };
const LEAST = { rows: 200, columns: 26 };
/** Column definitions often run to the sheet's last column; the grid does not go that far. */
const MOST_COLUMNS = 702;

/** ExcelJS reads only some ways of writing these, so what it has read is set aside. */
const NO_PRINT_NAMES = { printArea: undefined, printTitlesRow: undefined, printTitlesColumn: undefined };

/**
 * An .xlsx as the grid's workbook data: contents with cached results, look, layout, conditional formats,
 * data validation, names, notes; what the grid has no place for is kept as `BookExtras` and `SheetExtras`.
 *
 * Rejects when the bytes are no .xlsx; `problemWith` tells why.
 */
export async function readBook(bytes: Uint8Array, name = ''): Promise<IWorkbookData> {
  const problem = problemWith(bytes);
  if (problem) throw new Error(`Not a readable workbook: ${problem}`);
  const parts = await openParts(bytes);
  const workbook = new ExcelJS.Workbook();
  const plain = await tamed(bytes);
  // Rules are read from the file itself: ExcelJS keeps only a part of them, and spells out every cell of a column.
  await workbook.xlsx.load(plain.buffer as ArrayBuffer, {
    ignoreNodes: ['dataValidations', 'conditionalFormatting', 'extLst', 'tableParts', 'drawing', 'picture'],
  });

  if (workbook.worksheets.length === 0) throw new Error('A workbook without sheets');
  const stylesXml = await parts.text('xl/styles.xml');
  const workbookXml = await parts.text('xl/workbook.xml');
  const palette = paletteOf(await parts.text('xl/theme/theme1.xml'));
  const dxfs = readDxfs(stylesXml, palette);
  const defaultStyle = readDefaultStyle(stylesXml);
  const styles = collectStyles();
  const sheets = await Promise.all(
    workbook.worksheets.map(async (worksheet, index) => {
      Object.assign(worksheet.pageSetup, NO_PRINT_NAMES, readPrintNames(workbookXml, index));
      const path = parts.sheetPaths.get(worksheet.name) ?? '';
      const xml = await parts.text(path);
      const conditions = readConditions(xml, dxfs, palette);
      const validations = readValidations(xml);
      const things = readThings(
        await parts.related(path, 'drawing'),
        await parts.related(path, 'pivotTable'),
      );
      const ruled = [...conditions, ...validations].flatMap(({ ranges }) => ranges);
      // The grid looks for the font of plain cells at the sheet, the file has it once for all sheets.
      const read = readSheet(worksheet, xml, palette, styles, ruled);
      const data = { ...read, defaultStyle, custom: { excel: { ...read.custom?.excel, ...things } } };
      const cut = <Rule extends { readonly ranges: IRange[] }>(rule: Rule): Rule => ({
        ...rule,
        ranges: withinGrid(rule.ranges, data),
      });
      return {
        data,
        conditions: conditions.map(cut),
        validations: validations.map(cut),
        notes: readNotes(await parts.related(path, 'comments')),
      };
    }),
  );
  const ids = sheets.map(({ data }) => data.id);
  const perSheet = (of: (sheet: (typeof sheets)[number]) => unknown) =>
    JSON.stringify(Object.fromEntries(sheets.map((sheet) => [sheet.data.id, of(sheet)])));
  const resources = [
    { name: CONDITIONS_RESOURCE, data: perSheet(({ conditions }) => conditions) },
    { name: VALIDATIONS_RESOURCE, data: perSheet(({ validations }) => validations) },
    { name: NOTES_RESOURCE, data: perSheet(({ notes }) => notes) },
    { name: NAMES_RESOURCE, data: JSON.stringify(readNames(workbookXml, ids)) },
  ];
  return {
    id: `book-${crypto.randomUUID()}`,
    name,
    appVersion: '0.25.1',
    locale: LocaleType.VI_VN,
    defaultStyle,
    styles: styles.byId,
    sheetOrder: ids,
    sheets: Object.fromEntries(sheets.map(({ data }) => [data.id, data])),
    resources,
    custom: { excel: readBookExtras(workbook, workbookXml, ids), addIn: await readAddInData(parts) },
  };
}

function readSheet(
  worksheet: Worksheet,
  xml: string,
  palette: Palette,
  styles: Styles,
  ruled: readonly IRange[],
): IWorksheetData {
  const { cellData, rowData, columns } = readRows(worksheet, xml, palette, styles);
  const columnData = readColumns(worksheet, palette, styles);
  const merges = parseAreas((worksheet.model.merges ?? []).join(' '));
  const extent = extentOf([...merges, ...ruled]);
  const rows = Math.max(worksheet.rowCount, extent.rowCount);
  const lastColumn = Math.max(columns, Object.keys(columnData).length, extent.columnCount);
  const view = worksheet.views?.[0];
  const frozen = view?.state === 'frozen' ? { x: view.xSplit ?? 0, y: view.ySplit ?? 0 } : { x: 0, y: 0 };
  const { defaultColWidth, tabColor } = worksheet.properties;
  return {
    id: `sheet${worksheet.id}`,
    name: worksheet.name,
    tabColor: palette(tabColor) ?? '',
    hidden: worksheet.state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: {
      xSplit: frozen.x,
      ySplit: frozen.y,
      startRow: frozen.y > 0 ? frozen.y : -1,
      startColumn: frozen.x > 0 ? frozen.x : -1,
    },
    rowCount: Math.max(rows + SPARE.rows, LEAST.rows),
    columnCount: Math.max(lastColumn + SPARE.columns, LEAST.columns),
    zoomRatio: (view?.zoomScale ?? 100) / 100,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: defaultColWidth ? columnPixels(defaultColWidth) : DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: pixelsOf(worksheet.properties.defaultRowHeight ?? 0) || DEFAULT_ROW_PIXELS,
    mergeData: merges,
    cellData,
    rowData,
    columnData,
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rightToLeft: view?.rightToLeft ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    custom: { excel: readSheetExtras(worksheet) },
  };
}

function readRows(worksheet: Worksheet, xml: string, palette: Palette, styles: Styles) {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: Record<number, Partial<IRowData>> = {};
  // Whether a height was set by hand is the one thing that ExcelJS does not tell.
  const fixed = new Set(
    [...xml.matchAll(/<(?:\w+:)?row\s[^>]*>/g)].flatMap(([open]) =>
      /\scustomHeight="(1|true)"/.test(open) ? [Number(/\sr="(\d+)"/.exec(open)?.[1])] : [],
    ),
  );
  let columns = 0;
  worksheet.eachRow({ includeEmpty: true }, (row, number) => {
    const s = styles.idOf(readStyle(row, palette));
    const line: Partial<IRowData> = {
      ...(row.height && {
        h: pixelsOf(row.height),
        ia: fixed.has(number) ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      }),
      ...(row.hidden && { hd: BooleanNumber.TRUE }),
      ...(s && { s }),
    };
    if (Object.keys(line).length > 0) rowData[number - 1] = line;
    const cells: Record<number, ICellData> = {};
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const covered = cell.isMerged && cell.master !== cell;
      const look = styles.idOf(readStyle(cell.style, palette));
      const data = { ...(covered ? null : readValue(cell, palette)), ...(look && { s: look }) };
      if (Object.keys(data).length === 0) return;
      cells[column - 1] = data;
      columns = Math.max(columns, column);
    });
    if (Object.keys(cells).length > 0) cellData[number - 1] = cells;
  });
  return { cellData, rowData, columns };
}

function readColumns(
  worksheet: Worksheet,
  palette: Palette,
  styles: Styles,
): Record<number, Partial<IColumnData>> {
  const found = (worksheet.columns ?? []).slice(0, MOST_COLUMNS).map((column): Partial<IColumnData> => {
    const s = styles.idOf(readStyle(column.style ?? {}, palette));
    return {
      ...(column.width && { w: columnPixels(column.width) }),
      ...(column.hidden && { hd: BooleanNumber.TRUE }),
      ...(s && { s }),
    };
  });
  return Object.fromEntries(
    found.flatMap((column, index) => (Object.keys(column).length > 0 ? [[index, column]] : [])),
  );
}

function readSheetExtras(worksheet: Worksheet): SheetExtras {
  // ExcelJS knows more of a sheet than its types say.
  const { sheetProtection } = worksheet as Worksheet & {
    readonly sheetProtection?: SheetExtras['protection'];
  };
  return {
    ...(worksheet.state === 'veryHidden' && { veryHidden: true }),
    ...(sheetProtection && (sheetProtection as { sheet?: boolean }).sheet && { protection: sheetProtection }),
    ...(worksheet.pageSetup && { pageSetup: readPageSetup(worksheet) }),
    ...(worksheet.headerFooter && { headerFooter: worksheet.headerFooter }),
    ...(worksheet.autoFilter && { autoFilter: worksheet.autoFilter }),
  };
}

/** ExcelJS gives every sheet a first page number and would write it as one that was chosen. */
function readPageSetup({ pageSetup }: Worksheet): SheetExtras['pageSetup'] {
  const { firstPageNumber, ...setup } = pageSetup;
  return (setup as { useFirstPageNumber?: boolean }).useFirstPageNumber
    ? { ...setup, firstPageNumber }
    : setup;
}

function readThings(drawing: string, pivotTable: string): Pick<SheetExtras, 'things'> {
  const count = (...names: readonly string[]) =>
    names.reduce(
      (sum, name) => sum + [...drawing.matchAll(new RegExp(`<(?:\\w+:)?${name}[\\s>]`, 'g'))].length,
      0,
    );
  const things = {
    charts: count('graphicFrame'),
    shapes: count('sp', 'pic', 'grpSp', 'cxnSp'),
    pivotTables: pivotTable === '' ? 0 : 1,
  };
  return Object.values(things).some((number) => number > 0) ? { things } : {};
}

function readBookExtras(
  { views, title, creator }: Workbook,
  xml: string,
  ids: readonly string[],
): BookExtras {
  const activeSheet = ids[views?.[0]?.activeTab ?? 0];
  const protection = element(xml, 'workbookProtection')?.attributes;
  return {
    ...(activeSheet && { activeSheet }),
    ...(title && { title }),
    ...(creator && { creator }),
    ...(protection && flag(protection.lockStructure) && { structureProtection: protection }),
  };
}
