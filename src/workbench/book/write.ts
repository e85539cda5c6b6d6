import {
  BooleanNumber,
  type ICellData,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
} from '@univerjs/core';
import ExcelJS, { type Row, type Workbook, type Worksheet, type WorksheetView } from 'exceljs';
import { addAddInData } from './addin';
import { beyondGrid, formatArea } from './area';
import { argbOf } from './color';
import { CONDITIONS_RESOURCE, type Condition } from './condition/rule';
import { collectLooks, writeConditions } from './condition/write';
import { bookExtras, type CellExtras, sheetExtras } from './extras';
import { type DefinedName, NAMES_RESOURCE, writeNames, writePrintNames } from './names';
import { NOTES_RESOURCE, type Notes } from './note';
import { openParts } from './parts';
import { writeFont, writeStyle } from './style';
import { columnWidth, DEFAULT_COLUMN_PIXELS, pointsOf } from './units';
import { VALIDATIONS_RESOURCE, type Validation, writeValidations } from './validation';
import { writeValue } from './value';
import { tag } from './xml';

/** The grid's workbook data as an .xlsx: the reverse of `readBook`, formulas with their computed results. */
export async function writeBook(data: IWorkbookData): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheets = data.sheetOrder.flatMap((id) => (data.sheets[id] ? [{ ...data.sheets[id], id }] : []));
  const look = lookOf(data);
  const { activeSheet, title, creator } = bookExtras(data);
  if (title) workbook.title = title;
  if (creator) workbook.creator = creator;
  const activeTab = Math.max(0, data.sheetOrder.indexOf(activeSheet ?? ''));
  workbook.views = [
    { x: 0, y: 0, width: 16_000, height: 9_000, firstSheet: 0, activeTab, visibility: 'visible' },
  ];
  const notes = resource<Record<string, Notes>>(data, NOTES_RESOURCE);
  for (const sheet of sheets) writeSheet(workbook, sheet, look, notes[sheet.id] ?? {});
  const written = await workbook.xlsx.writeBuffer();
  return addOwnParts(new Uint8Array(written), data, sheets);
}

type Sheet = Partial<IWorksheetData> & { readonly id: string };
/** These are written as names, by us: ExcelJS forgets some dollar signs and apostrophes. */
const NO_PRINT_NAMES = { printArea: undefined, printTitlesRow: undefined, printTitlesColumn: undefined };

type Look = (style: ICellData['s']) => IStyleData | undefined;

/** A resource of the workbook, as the plug-in that owns it wrote it. */
function resource<T extends object>({ resources }: IWorkbookData, name: string): T {
  const text = resources?.find((found) => found.name === name)?.data;
  return (text ? JSON.parse(text) : {}) as T;
}

/** Looks up a cell's style; the workbook's own font is part of every look, as in the file. */
function lookOf({ styles, defaultStyle }: IWorkbookData): Look {
  const find = (style: ICellData['s']) => (typeof style === 'string' ? styles[style] : style) ?? undefined;
  const { ff, fs } = find(defaultStyle) ?? {};
  return (style) => {
    const found = find(style);
    return found && { ...(ff && { ff }), ...(fs && { fs }), ...found };
  };
}

function writeSheet(workbook: Workbook, sheet: Sheet, look: Look, notes: Notes): void {
  const { pageSetup, headerFooter, protection, veryHidden, autoFilter } = sheetExtras(sheet);
  const { freeze, zoomRatio, tabColor, showGridlines, rightToLeft } = sheet;
  const frozen = freeze && (freeze.xSplit > 0 || freeze.ySplit > 0);
  const common = {
    showGridLines: showGridlines !== BooleanNumber.FALSE,
    rightToLeft: rightToLeft === BooleanNumber.TRUE,
    zoomScale: Math.round((zoomRatio ?? 1) * 100),
  };
  const view = frozen
    ? { ...common, state: 'frozen', xSplit: freeze.xSplit, ySplit: freeze.ySplit }
    : { ...common, state: 'normal' };
  const color = argbOf(tabColor);
  const worksheet = workbook.addWorksheet(nameOf(sheet), {
    state: sheet.hidden ? (veryHidden ? 'veryHidden' : 'hidden') : 'visible',
    views: [view as WorksheetView],
    properties: {
      defaultRowHeight: pointsOf(sheet.defaultRowHeight ?? 20),
      ...(sheet.defaultColumnWidth !== DEFAULT_COLUMN_PIXELS && {
        defaultColWidth: columnWidth(sheet.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS),
      }),
      ...(color && { tabColor: { argb: color } }),
    },
    ...(pageSetup && { pageSetup: { ...pageSetup, ...NO_PRINT_NAMES } }),
    ...(headerFooter && { headerFooter }),
  });
  if (autoFilter) worksheet.autoFilter = autoFilter;
  if (protection) Object.assign(worksheet, { sheetProtection: { ...protection, sheet: true } });
  writeColumns(worksheet, sheet, look);
  writeRows(worksheet, sheet, look);
  for (const range of sheet.mergeData ?? []) worksheet.mergeCellsWithoutStyle(formatArea(range));
  for (const line of Object.values(notes)) {
    for (const { row, col, note } of Object.values(line)) worksheet.getCell(row + 1, col + 1).note = note;
  }
}

function writeColumns(worksheet: Worksheet, sheet: Sheet, look: Look): void {
  for (const [index, column] of Object.entries(sheet.columnData ?? {})) {
    const written = worksheet.getColumn(Number(index) + 1);
    if (column.w !== undefined) written.width = columnWidth(column.w);
    if (column.hd) written.hidden = true;
    const style = look(column.s);
    if (style) written.style = writeStyle(style);
  }
}

function writeRows(worksheet: Worksheet, sheet: Sheet, look: Look): void {
  for (const [index, row] of Object.entries(sheet.rowData ?? {})) {
    const written = worksheet.getRow(Number(index) + 1);
    const height = row.ia === BooleanNumber.FALSE ? row.h : (row.ah ?? row.h);
    // ExcelJS writes an empty row only for its height.
    const needed = row.hd || row.s ? sheet.defaultRowHeight : undefined;
    if (height ?? needed) written.height = pointsOf(height ?? needed ?? 0);
    if (row.hd) written.hidden = true;
    const style = look(row.s);
    if (style) Object.assign(written, writeStyle(style));
  }
  for (const [index, cells] of Object.entries(sheet.cellData ?? {})) {
    const row = worksheet.getRow(Number(index) + 1);
    for (const [column, cell] of Object.entries<Nullable<ICellData>>(cells))
      writeCell(row, Number(column), cell, look);
  }
}

function writeCell(row: Row, column: number, cell: Nullable<ICellData>, look: Look): void {
  if (!cell) return;
  const written = row.getCell(column + 1);
  const { locked }: CellExtras = cell.custom ?? {};
  written.style = writeStyle(look(cell.s) ?? {});
  if (locked === false) written.protection = { locked };
  written.value = writeValue(cell);
}

/** The first of these begins what comes after the rules in the fixed order of a sheet's elements. */
const AFTER_RULES =
  /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|drawing|legacyDrawing|picture|tableParts|extLst)[\s>/]|<\/worksheet>/;

/** What ExcelJS writes not at all, or only in part, put into the parts that it has written. */
async function addOwnParts(
  bytes: Uint8Array,
  data: IWorkbookData,
  sheets: readonly Sheet[],
): Promise<Uint8Array> {
  const parts = await openParts(bytes);
  const { zip, text, sheetPaths } = parts;
  const conditions = resource<Record<string, Condition[]>>(data, CONDITIONS_RESOURCE);
  const validations = resource<Record<string, Validation[]>>(data, VALIDATIONS_RESOURCE);
  const looks = collectLooks();
  for (const sheet of sheets) {
    const path = sheetPaths.get(nameOf(sheet)) ?? '';
    const grown = <Rule extends { readonly ranges: IRange[] }>(rule: Rule): Rule => ({
      ...rule,
      ranges: beyondGrid(rule.ranges, { rowCount: sheet.rowCount ?? 0, columnCount: sheet.columnCount ?? 0 }),
    });
    const rules =
      writeConditions((conditions[sheet.id] ?? []).map(grown), looks) +
      writeValidations((validations[sheet.id] ?? []).map(grown));
    const xml = withSelfSizedRows(await text(path), sheet);
    zip.file(
      path,
      xml.replace(AFTER_RULES, (next) => rules + next),
    );
  }
  const styles = await text('xl/styles.xml');
  const font = defaultFontXml(data);
  zip.file(
    'xl/styles.xml',
    styles
      .replace(/<dxfs[^>]*\/>|<dxfs[^>]*>.*?<\/dxfs>/s, () => looks.xml())
      .replace(/<font>.*?<\/font>/s, (first) => font ?? first),
  );
  const names =
    sheets
      .map((sheet, at) => writePrintNames(sheetExtras(sheet).pageSetup ?? {}, nameOf(sheet), at))
      .join('') +
    writeNames(
      resource<Record<string, DefinedName>>(data, NAMES_RESOURCE),
      sheets.map(({ id }) => id),
    );
  const withNames = (await text('xl/workbook.xml')).replace(
    '</sheets>',
    () => `</sheets>${names && tag('definedNames', {}, names)}`,
  );
  const { structureProtection } = bookExtras(data);
  const locked = structureProtection ? tag('workbookProtection', structureProtection) : '';
  zip.file(
    'xl/workbook.xml',
    withNames.replace('<bookViews>', () => `${locked}<bookViews>`),
  );
  await addAddInData(parts, data.custom?.addIn ?? {});
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** ExcelJS calls every height one set by hand; then Excel would no longer fit those rows to their text. */
function withSelfSizedRows(xml: string, { rowData = {} }: Sheet): string {
  return xml.replace(/<row r="(\d+)"[^>]*>/g, (open, number) =>
    rowData[Number(number) - 1]?.ia === BooleanNumber.FALSE ? open : open.replace(' customHeight="1"', ''),
  );
}

function nameOf({ name, id }: Sheet): string {
  return name ?? id;
}

function defaultFontXml({ defaultStyle }: IWorkbookData): string | undefined {
  if (!defaultStyle || typeof defaultStyle === 'string') return undefined;
  const { name = 'Calibri', size = 11, bold, italic } = writeFont(defaultStyle);
  return `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${size}"/><color theme="1"/><name val="${name}"/></font>`;
}
