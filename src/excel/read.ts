import { areaToA1 } from '../core/sheet/address';
import { MAX_COLUMNS, MAX_ROWS, type SheetSnapshot, type WorkbookSnapshot } from '../core/sheet/snapshot';
import { toFormula, toValue } from './cell';
import { loadMerges } from './merges';
import type { Context } from './run';
import { loadSettingsParts } from './settings';

const READING_LIMIT = areaToA1({ row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS });

/**
 * Reads the whole workbook in two batches, however large it is: the sheets' names, then their contents.
 * Once the sheets are known, `along` may load more into the second batch; what it returns is handed back.
 */
export async function readWorkbook<Extra>(
  context: Context,
  along: (sheets: readonly string[], active: string) => Extra,
): Promise<{ readonly workbook: WorkbookSnapshot; readonly extra: Extra }> {
  const sheets = context.workbook.worksheets;
  const active = sheets.getActiveWorksheet();
  sheets.load('items/name,items/visibility');
  active.load('name');
  const findSettings = loadSettingsParts(context);
  await context.sync();

  const reads = sheets.items.map(loadSheet);
  const extra = along(
    sheets.items.map(({ name }) => name),
    active.name,
  );
  const settings = findSettings();
  await context.sync();
  return {
    workbook: { sheets: reads.map((read) => read()), active: active.name, settings: settings() },
    extra,
  };
}

/**
 * Reads a workbook read before once more, in one batch: its sheets are known, and so is what it keeps. `null` where
 * sheets have come, gone or changed places since. Excel refuses the batch (`excel/sheet-gone`) where one has gone.
 */
export async function readAgain<Extra>(
  context: Context,
  known: WorkbookSnapshot,
  along: () => Extra,
): Promise<{ readonly workbook: WorkbookSnapshot; readonly extra: Extra } | null> {
  const { worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load('items/name');
  active.load('name');
  const reads = known.sheets.map(({ name }) => {
    const sheet = worksheets.getItem(name);
    sheet.load('name,visibility');
    return loadSheet(sheet);
  });
  const extra = along();
  await context.sync();
  const names = worksheets.items.map(({ name }) => name);
  if (names.length !== reads.length || names.some((name, index) => name !== known.sheets[index]?.name)) {
    return null;
  }
  return {
    workbook: { sheets: reads.map((read) => read()), active: active.name, settings: known.settings },
    extra,
  };
}

/** Queues what a snapshot needs; call the result once the batch has gone through. */
function loadSheet(sheet: Excel.Worksheet): () => SheetSnapshot {
  // The used range may begin anywhere; with A1 it begins where a snapshot does.
  const used = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(true));
  const read = used.getIntersection(READING_LIMIT);
  used.load('rowCount,columnCount');
  read.load('values,formulas,numberFormat');
  sheet.protection.load('protected');
  const rows = read.getRowProperties({ rowHidden: true });
  const merges = loadMerges(read);

  return () => {
    const height = usedHeight(read.values);
    const width = usedWidth(read.values);
    const crop = <Cell>(grid: readonly (readonly Cell[])[]) =>
      grid.slice(0, height).map((row) => row.slice(0, width));
    return {
      name: sheet.name,
      visible: sheet.visibility === 'Visible',
      values: crop(read.values).map((row) => row.map(toValue)),
      formulas: crop(read.formulas).map((row, r) =>
        row.map((formula, c) => toFormula(formula, read.values[r]?.[c])),
      ),
      formats: crop(read.numberFormat).map((row) => row.map(String)),
      merges: merges(),
      hiddenRows: rows.value.flatMap(({ rowHidden }, row) => (rowHidden && row < height ? [row] : [])),
      protected: sheet.protection.protected,
      cropped: used.rowCount > MAX_ROWS || used.columnCount > MAX_COLUMNS,
    };
  };
}

/** Rows down to the last one with a value: a blank sheet's used range is A1 all the same. */
function usedHeight(values: readonly (readonly unknown[])[]): number {
  return values.findLastIndex((row) => row.some((value) => value !== '')) + 1;
}

function usedWidth(values: readonly (readonly unknown[])[]): number {
  return Math.max(0, ...values.map((row) => row.findLastIndex((value) => value !== '') + 1));
}
