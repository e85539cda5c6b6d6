import { readFileSync } from 'node:fs';
import { type AnnexReport, checkWorkbook } from '../../src/core/rules/check';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { readWorkbook } from '../../src/xlsx/read';

const FILE = new URL('../../assets/samples/nam-dan-phu-luc.xlsx', import.meta.url);

/** UBND xã Nam Đàn's annex and summary, as signed and sent. */
export async function namDan(): Promise<WorkbookSnapshot> {
  const read = await readWorkbook(readFileSync(FILE));
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

/** Every annex of a workbook, judged on the day the tests think it is. */
export function judgeAll(workbook: WorkbookSnapshot): readonly AnnexReport[] {
  const outcome = checkWorkbook(workbook, { today: { year: 2026, month: 11, day: 22 } });
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
}

/** One annex of a workbook, with this sheet in place of the one of its name. */
export function judge(workbook: WorkbookSnapshot, sheet: SheetSnapshot): AnnexReport {
  const sheets = workbook.sheets.map((each) => (each.name === sheet.name ? sheet : each));
  const report = judgeAll({ ...workbook, sheets }).find((each) => each.sheet === sheet.name);
  if (!report) throw new Error(`no annex on "${sheet.name}"`);
  return report;
}
