import type { DraftValidation, Refusal, SheetDraft } from '../../core/draft/draft';
import { areaToA1 } from '../../core/sheet/address';
import { writeCells } from '../cells';
import { addMark } from '../flag';
import { drawLooks } from './looks';
import { drawPage } from './page';

/** Queues all of a draft onto a blank sheet. */
export function fillSheet(sheet: Excel.Worksheet, draft: SheetDraft): void {
  drawWidths(sheet, draft);
  // Looks first: Excel fits rows to texts as they are written.
  drawLooks(sheet, draft);
  writeCells(
    sheet,
    draft.rows.flatMap(({ cells }, row) => cells.map((cell, column) => ({ at: { row, column }, cell }))),
  );
  for (const area of draft.merges) sheet.getRange(areaToA1(area)).merge();
  drawHeights(sheet, draft);
  if (draft.frozenRows > 0) sheet.freezePanes.freezeRows(draft.frozenRows);
  for (const validation of draft.validations) validate(sheet, validation);
  for (const { area, severity, formula } of draft.liveFlags) addMark(sheet, area, severity, formula);
  drawPage(sheet, draft.print);
}

function drawWidths(sheet: Excel.Worksheet, { widths }: SheetDraft): void {
  for (const { first, count, value } of runsOf(widths)) {
    const area = { row: 0, column: first, rowCount: 1, columnCount: count };
    sheet.getRange(areaToA1(area)).format.columnWidth = value;
  }
}

/** Rows without a height of their own are fitted to their texts, and go on being fitted. */
function drawHeights(sheet: Excel.Worksheet, { rows }: SheetDraft): void {
  for (const { first, count, value } of runsOf(rows.map(({ height }) => height ?? null))) {
    const { format } = sheet.getRange(`${first + 1}:${first + count}`);
    if (value === null) format.autofitRows();
    else format.rowHeight = value;
  }
}

function validate(sheet: Excel.Worksheet, validation: DraftValidation): void {
  const { dataValidation } = sheet.getRange(areaToA1(validation.area));
  if (validation.kind === 'between') {
    const { least, most, refusal } = validation;
    dataValidation.rule = { decimal: { formula1: least, formula2: most, operator: 'Between' } };
    dataValidation.errorAlert = {
      title: refusal.title,
      message: refusal.text,
      showAlert: true,
      style: 'Stop',
    };
    return;
  }
  const { items, hint } = validation;
  dataValidation.rule = { list: { inCellDropDown: true, source: items.join(',') } };
  // Other texts may be typed all the same.
  dataValidation.errorAlert = { title: '', message: '', showAlert: false, style: 'Information' };
  if (hint) dataValidation.prompt = promptOf(hint);
}

function promptOf({ title, text }: Refusal): Excel.DataValidationPrompt {
  return { title, message: text, showPrompt: true };
}

interface Run<Value> {
  readonly first: number;
  readonly count: number;
  readonly value: Value;
}

/** Neighbours that are the same. */
function runsOf<Value>(values: readonly Value[]): Run<Value>[] {
  const runs: Run<Value>[] = [];
  for (const [index, value] of values.entries()) {
    const run = runs.at(-1);
    if (run?.value === value) runs[runs.length - 1] = { ...run, count: run.count + 1 };
    else runs.push({ first: index, count: 1, value });
  }
  return runs;
}
