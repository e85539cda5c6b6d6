import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { readWorkbook as readExcel } from '../../src/excel/read';
import { bookExtras } from '../../src/workbench/book/extras';
import { readBook } from '../../src/workbench/book/read';
import { readWorkbook as readFile } from '../../src/xlsx/read';
import { openExcel } from '../support/excel/open';

/** Something that makes a snapshot of an .xlsx. */
export interface Reader {
  readonly read: (bytes: Uint8Array) => Promise<WorkbookSnapshot>;
  /** False where it is too old to tell which cells are merged. */
  readonly tellsMerges: boolean;
}

/** The measure of the others: one snapshot for one workbook, whoever reads it. */
export const FILE_READER: Reader = { read: readFromFile, tellsMerges: true };

export const READERS: Readonly<Record<string, Reader>> = {
  'the file reader': FILE_READER,
  'Excel, Microsoft 365': { read: (bytes) => readFromExcel(bytes, '1.21'), tellsMerges: true },
  'the oldest Excel that is supported': { read: (bytes) => readFromExcel(bytes, '1.9'), tellsMerges: false },
};

async function readFromFile(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const outcome = await readFile(bytes);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
}

/** Opens it in the stand-in Excel and reads it from there through Microsoft's client. */
async function readFromExcel(bytes: Uint8Array, api: string): Promise<WorkbookSnapshot> {
  const book = await readBook(bytes);
  const excel = await openExcel(book, { api });
  try {
    excel.install();
    // The engine opens every workbook at its first sheet.
    const opened = excel.engine.univer.getActiveWorkbook();
    const front = opened?.getSheetBySheetId(bookExtras(book).activeSheet ?? '');
    if (front) opened?.setActiveSheet(front);
    const { workbook } = await excel.run((context) => readExcel(context, () => null));
    return workbook;
  } finally {
    excel.dispose();
  }
}
