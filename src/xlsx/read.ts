import Workbook from 'exceljs/lib/doc/workbook.js';
import { done, failed, type Outcome } from '../core/failure';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/sheet/snapshot';
import { holdsLockedWorkbook } from './compound';
import { openParts, type WorkbookParts } from './parts';
import { openSheet } from './sheet';
import { snapshotOf } from './snapshot';
import { openZip, packZip } from './zip';

const MEGABYTE = 1024 * 1024;
export const MAX_FILE_BYTES = 20 * MEGABYTE;
const MAX_INFLATED_BYTES = 200 * MEGABYTE;

/**
 * Reads an .xlsx as the same snapshot that Excel gives of it. Whatever the bytes are, it neither throws nor
 * inflates more than the limit: `file/not-workbook`, `file/encrypted`, `file/empty`, `file/too-large`.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Outcome<WorkbookSnapshot>> {
  if (bytes.length === 0) return failed({ code: 'file/empty' });
  if (bytes.length > MAX_FILE_BYTES) return tooLarge(bytes.length);
  if (holdsLockedWorkbook(bytes)) return failed({ code: 'file/encrypted' });
  try {
    const zip = openZip(bytes);
    if (!zip) return failed({ code: 'file/not-workbook' });
    const inflated = [...zip.values()].reduce((sum, entry) => sum + entry.size, 0);
    if (inflated > MAX_INFLATED_BYTES) return tooLarge(inflated, MAX_INFLATED_BYTES);
    const parts = openParts(zip);
    if (!parts) return failed({ code: 'file/not-workbook' });
    const sheets = await readSheets(parts);
    const empty = sheets.every((sheet) => sheet.values.length === 0 && !sheet.cropped);
    return empty
      ? failed({ code: 'file/empty' })
      : done({ sheets, active: parts.active, settings: parts.settings });
  } catch {
    // Every step above is a parser of bytes from outside: whatever stops one, the file is not as Excel writes it.
    return failed({ code: 'file/not-workbook' });
  }
}

/**
 * ExcelJS is given a workbook made anew of nothing but cells, texts and styles. On a whole one it fails or runs
 * out of memory over what no snapshot needs: drawings, tables, names of entire columns, merged entire sheets.
 */
async function readSheets(parts: WorkbookParts): Promise<SheetSnapshot[]> {
  const opened = parts.sheets.map((sheet) => ({
    name: sheet.name,
    visible: sheet.visible,
    ...openSheet(sheet.xml),
  }));
  const numbers = opened.map((_, index) => index + 1);
  const listed = numbers
    .map((number) => `<sheet name="${number}" sheetId="${number}" r:id="s${number}"/>`)
    .join('');
  const related = numbers
    .map((number) => `<Relationship Id="s${number}" Target="worksheets/sheet${number}.xml"/>`)
    .join('');
  const date1904 = parts.date1904 ? '<workbookPr date1904="1"/>' : '';
  const files = new Map([
    ['xl/workbook.xml', `<workbook>${date1904}<sheets>${listed}</sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', `<Relationships>${related}</Relationships>`],
    ['xl/styles.xml', parts.styles ?? '<styleSheet/>'],
    ['xl/sharedStrings.xml', parts.sharedStrings ?? '<sst/>'],
    ...opened.map(({ xml }, index): [string, string] => [`xl/worksheets/sheet${index + 1}.xml`, xml]),
  ]);
  const workbook = new Workbook();
  await workbook.xlsx.load(packZip(files).buffer);
  return opened.map((sheet, index) => snapshotOf(workbook.getWorksheet(index + 1), sheet));
}

/** The failure of a file of so many bytes, or that inflates to so many. */
export function tooLarge(bytes: number, limit = MAX_FILE_BYTES): Outcome<never> {
  return failed({ code: 'file/too-large', megabytes: Math.ceil(bytes / MEGABYTE), limit: limit / MEGABYTE });
}
