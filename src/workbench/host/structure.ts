import type { FWorksheet } from '../engine/types';
import { type Area, COLUMNS, ROWS } from './a1';
import { hostError } from './errors';
import { movePrintArea, moveRules, moveValidations, shiftArea } from './follow';
import type { Shift } from './formula';
import { putSelection, selectedPlace } from './selection';
import { bookOf, execute, type Place, type Session, sheetOf } from './session';
import { validationRules } from './validations';
import { type Cells, forEachKnownCell, growGrid, putCell, putStyles, refuseProtected } from './write';

/**
 * Puts blank cells where the area lies: whole rows and columns move everything, a part of them only
 * what is below it or to its right. New rows look like the row above, as in Excel.
 */
export async function insertCells(
  session: Session,
  { sheetId, area }: Place,
  direction: 'Down' | 'Right',
): Promise<void> {
  const sheet = sheetOf(session, sheetId);
  refuseProtected(sheet);
  const shift = shiftOf(area, direction === 'Down' ? 'row' : 'column', 1);
  refuseTornMerges(sheet, area, shift);
  await moving(session, sheetId, area, shift, async () => {
    if (area.columnCount === COLUMNS) {
      growGrid(sheet, area.row, 0);
      sheet.insertRows(area.row, area.rowCount);
      inheritRow(session, sheet, area);
    } else if (area.rowCount === ROWS) {
      growGrid(sheet, 0, area.column);
      sheet.insertColumns(area.column, area.columnCount);
    } else {
      await movePart(
        session,
        sheet,
        area,
        direction === 'Down' ? 'insert-range-move-down' : 'insert-range-move-right',
      );
    }
  });
}

export async function deleteCells(
  session: Session,
  { sheetId, area }: Place,
  direction: 'Up' | 'Left',
): Promise<void> {
  const sheet = sheetOf(session, sheetId);
  refuseProtected(sheet);
  const shift = shiftOf(area, direction === 'Up' ? 'row' : 'column', -1);
  await moving(session, sheetId, area, shift, async () => {
    forgetFormulas(session, sheet, area);
    if (area.columnCount === COLUMNS) {
      if (area.row < sheet.getMaxRows())
        sheet.deleteRows(area.row, Math.min(area.rowCount, sheet.getMaxRows() - area.row));
    } else if (area.rowCount === ROWS) {
      if (area.column < sheet.getMaxColumns()) {
        sheet.deleteColumns(area.column, Math.min(area.columnCount, sheet.getMaxColumns() - area.column));
      }
    } else {
      await movePart(
        session,
        sheet,
        area,
        direction === 'Up' ? 'delete-range-move-up' : 'delete-range-move-left',
      );
    }
  });
}

/** The engine may go on computing a formula that is gone, over what has come in its place. */
function forgetFormulas(session: Session, sheet: FWorksheet, area: Area): void {
  const matrix = sheet.getSheet().getCellMatrix();
  const cells: Cells = {};
  forEachKnownCell(sheet, area, (row, column) => {
    const { f, si } = matrix.getValue(row, column) ?? {};
    if (f && !si) putCell(cells, row, column, { f: null, si: null });
  });
  if (Object.keys(cells).length === 0) return;
  execute(session, sheet.getSheetId(), 'sheet.mutation.set-range-values', {
    cellValue: cells,
    trigger: 'sheet.command.remove-row',
  });
}

function shiftOf(area: Area, dimension: Shift['dimension'], sign: 1 | -1): Shift {
  return dimension === 'row'
    ? { dimension, at: area.row, count: sign * area.rowCount }
    : { dimension, at: area.column, count: sign * area.columnCount };
}

async function movePart(
  { univer }: Session,
  sheet: FWorksheet,
  { row, column, rowCount, columnCount }: Area,
  command: string,
): Promise<void> {
  growGrid(sheet, row + rowCount - 1, column + columnCount - 1);
  const range = sheet.getRange(row, column, rowCount, columnCount).getRange();
  await univer.executeCommand(`sheet.command.${command}`, { range });
}

/** The engine moves the cells of the sheet in front, and formulas as if they stood there: so it is, for the moment. */
async function inFront(session: Session, sheet: FWorksheet, change: () => Promise<void>): Promise<void> {
  const book = bookOf(session).getWorkbook();
  const front = book.getActiveSheet();
  book.setActiveSheet(sheet.getSheet());
  try {
    await change();
  } finally {
    if (front) book.setActiveSheet(front);
  }
}

/** Does the change, then sees to what the bare engine leaves where it was. */
async function moving(
  session: Session,
  sheetId: string,
  area: Area,
  shift: Shift,
  change: () => Promise<void>,
): Promise<void> {
  const rules = bookOf(session)
    .getSheets()
    .map((sheet) => ({
      sheet,
      rules: structuredClone(sheet.getConditionalFormattingRules()),
      validations: validationRules(sheet),
    }));
  const selected = selectedPlace(session);
  session.places.add(selected);
  const shifted = sheetOf(session, sheetId);
  await inFront(session, shifted, change);
  for (const { sheet, rules: before, validations } of rules) {
    moveRules(sheet, before, shifted, area, shift);
    moveValidations(session, sheet, validations, shifted, area, shift);
  }
  for (const place of session.places) {
    if (place.sheetId === sheetId)
      place.area = shiftArea(place.area, area, shift) ?? { ...place.area, rowCount: 0, columnCount: 0 };
  }
  movePrintArea(shifted, area, shift);
  // The engine selects what it inserts; in Excel the selection only moves along.
  if (selected.sheetId === sheetId && selected.area.rowCount > 0) putSelection(session, selected);
}

function inheritRow(session: Session, sheet: FWorksheet, { row, rowCount }: Area): void {
  if (row === 0) return;
  const matrix = sheet.getSheet().getCellMatrix();
  const cells: Cells = {};
  for (let column = 0; column < sheet.getMaxColumns(); column += 1) {
    const style = matrix.getValue(row - 1, column)?.s;
    if (!style) continue;
    for (let down = 0; down < rowCount; down += 1) putCell(cells, row + down, column, { s: style });
  }
  putStyles(session, sheet.getSheetId(), cells);
  const { h: height, ia: fitted } =
    sheet
      .getSheet()
      .getRowManager()
      .getRow(row - 1) ?? {};
  sheet.setRowHeightsForced(
    row,
    rowCount,
    (!fitted && height) || sheet.getSheet().getConfig().defaultRowHeight,
  );
}

/** Moving a part of a row or column may not tear a merged area apart. */
function refuseTornMerges(sheet: FWorksheet, area: Area, shift: Shift): void {
  if (area.columnCount === COLUMNS || area.rowCount === ROWS) return;
  for (const merge of sheet.getSheet().getMergeData()) {
    const [first, last, from, to] =
      shift.dimension === 'row'
        ? [merge.startColumn, merge.endColumn, area.column, area.column + area.columnCount - 1]
        : [merge.startRow, merge.endRow, area.row, area.row + area.rowCount - 1];
    const moves = (shift.dimension === 'row' ? merge.endRow : merge.endColumn) >= shift.at;
    const overlaps = first <= to && last >= from;
    if (moves && overlaps && (first < from || last > to))
      throw hostError('MergedRangeConflict', 'A merged area is in the way.');
  }
}
