import type { IRange } from '@univerjs/core';
import type { ConditionalRule, FWorksheet } from '../engine/types';
import { type Area, COLUMNS, formatArea, parseArea, ROWS } from './a1';
import { hostError } from './errors';
import { changeSheetExtras, sheetExtras } from './extras';
import { type Shift, shiftFormula, shiftSpan } from './formula';
import { putSelection, selectedPlace } from './selection';
import { bookOf, execute, type Place, type Session, sheetOf } from './session';
import { originOf, putValidationRules, seenFrom, validationRules, withFormulas } from './validations';
import { type Cells, forEachKnownCell, growGrid, putCell, putStyles, refuseProtected } from './write';

/**
 * Puts blank cells where the area lies: whole rows and columns move everything, a part of them only
 * what is below it or to its right. New rows look like the row above, as in Excel.
 */
export function insertCells(session: Session, { sheetId, area }: Place, direction: 'Down' | 'Right'): void {
  const sheet = sheetOf(session, sheetId);
  refuseProtected(sheet);
  const shift = shiftOf(area, direction === 'Down' ? 'row' : 'column', 1);
  refuseTornMerges(sheet, area, shift);
  moving(session, sheetId, area, shift, () => {
    if (area.columnCount === COLUMNS) {
      growGrid(sheet, area.row, 0);
      sheet.insertRows(area.row, area.rowCount);
      inheritRow(session, sheet, area);
    } else if (area.rowCount === ROWS) {
      growGrid(sheet, 0, area.column);
      sheet.insertColumns(area.column, area.columnCount);
    } else {
      const { Dimension } = session.univer.Enum;
      gridRange(sheet, area).insertCells(direction === 'Down' ? Dimension.ROWS : Dimension.COLUMNS);
    }
  });
}

export function deleteCells(session: Session, { sheetId, area }: Place, direction: 'Up' | 'Left'): void {
  const sheet = sheetOf(session, sheetId);
  refuseProtected(sheet);
  const shift = shiftOf(area, direction === 'Up' ? 'row' : 'column', -1);
  moving(session, sheetId, area, shift, () => {
    forgetFormulas(session, sheet, area);
    if (area.columnCount === COLUMNS) {
      if (area.row < sheet.getMaxRows())
        sheet.deleteRows(area.row, Math.min(area.rowCount, sheet.getMaxRows() - area.row));
    } else if (area.rowCount === ROWS) {
      if (area.column < sheet.getMaxColumns()) {
        sheet.deleteColumns(area.column, Math.min(area.columnCount, sheet.getMaxColumns() - area.column));
      }
    } else {
      const { Dimension } = session.univer.Enum;
      gridRange(sheet, area).deleteCells(direction === 'Up' ? Dimension.ROWS : Dimension.COLUMNS);
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

function gridRange(sheet: FWorksheet, { row, column, rowCount, columnCount }: Area) {
  growGrid(sheet, row + rowCount - 1, column + columnCount - 1);
  return sheet.getRange(row, column, rowCount, columnCount);
}

/** Does the change, then sees to what the bare engine leaves where it was. */
function moving(session: Session, sheetId: string, area: Area, shift: Shift, change: () => void): void {
  const rules = bookOf(session)
    .getSheets()
    .map((sheet) => ({
      sheet,
      rules: structuredClone(sheet.getConditionalFormattingRules()),
      validations: validationRules(sheet),
    }));
  const selected = selectedPlace(session);
  session.places.add(selected);
  change();
  const shifted = sheetOf(session, sheetId);
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

/** With its own interface around it the engine moves conditional formats itself; either way they end up as in Excel. */
function moveRules(
  sheet: FWorksheet,
  before: readonly ConditionalRule[],
  shifted: FWorksheet,
  band: Area,
  shift: Shift,
): void {
  const own = sheet.getSheetId() === shifted.getSheetId();
  const known = new Set(before.map(({ cfId }) => cfId));
  // The engine's interface splits a rule in two where rows are put into it; Excel stretches it.
  for (const { cfId } of [...sheet.getConditionalFormattingRules()]) {
    if (!known.has(cfId)) sheet.deleteConditionalFormattingRule(cfId);
  }
  const after = new Map(sheet.getConditionalFormattingRules().map((rule) => [rule.cfId, rule]));
  for (const rule of before) {
    const ranges = own ? rule.ranges.flatMap((range) => shiftRange(range, band, shift) ?? []) : rule.ranges;
    const current = after.get(rule.cfId);
    if (ranges.length === 0) {
      if (current) sheet.deleteConditionalFormattingRule(rule.cfId);
      continue;
    }
    const wanted = { ...rule, ranges, rule: shiftRule(rule.rule, sheet, shifted, shift) };
    if (current && JSON.stringify(current) !== JSON.stringify(wanted))
      sheet.setConditionalFormattingRule(rule.cfId, wanted);
  }
}

function shiftRule(rule: ConditionalRule['rule'], sheet: FWorksheet, shifted: FWorksheet, shift: Shift) {
  if (!('value' in rule) || typeof rule.value !== 'string' || !rule.value.startsWith('=')) return rule;
  return {
    ...rule,
    value: shiftFormula(rule.value, sheet.getSheetName(), shifted.getSheetName(), shift),
  } as typeof rule;
}

/** The engine tears a rule where rows are put into it and mistakes what its formulas are relative to. */
function moveValidations(
  session: Session,
  sheet: FWorksheet,
  before: ReturnType<typeof validationRules>,
  shifted: FWorksheet,
  band: Area,
  shift: Shift,
): void {
  const own = sheet.getSheetId() === shifted.getSheetId();
  const wanted = before.flatMap((rule) => {
    const ranges = own
      ? rule.ranges.flatMap((range: IRange) => shiftRange(range, band, shift) ?? [])
      : rule.ranges;
    if (ranges.length === 0) return [];
    // Where the first cells go, the formulas are told anew from the first that stays.
    const first = firstLeft(rule, own ? shift : null);
    const told = seenFrom(rule, first.row, first.column);
    const moved = withFormulas(told, (formula) =>
      shiftFormula(formula, sheet.getSheetName(), shifted.getSheetName(), shift),
    );
    return [{ ...moved, ranges }];
  });
  putValidationRules(session, sheet, wanted);
}

function firstLeft(
  rule: ReturnType<typeof validationRules>[number],
  shift: Shift | null,
): { readonly row: number; readonly column: number } {
  const origin = originOf(rule);
  if (!shift || shift.count > 0) return origin;
  const gone = (index: number) => index >= shift.at && index < shift.at - shift.count;
  const past = shift.at - shift.count;
  return shift.dimension === 'row'
    ? { ...origin, row: gone(origin.row) ? past : origin.row }
    : { ...origin, column: gone(origin.column) ? past : origin.column };
}

function shiftRange(range: IRange, band: Area, shift: Shift): IRange | null {
  const { startRow, endRow, startColumn, endColumn } = range;
  const area = {
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  };
  const moved = shiftArea(area, band, shift);
  if (!moved) return null;
  const { row, column, rowCount, columnCount } = moved;
  return {
    ...range,
    startRow: row,
    endRow: row + rowCount - 1,
    startColumn: column,
    endColumn: column + columnCount - 1,
  };
}

/** An area after a shift of a band of cells; what only partly lies in the band stays, `null` is all deleted. */
function shiftArea(area: Area, band: Area, shift: Shift): Area | null {
  if (shift.dimension === 'row') {
    if (area.column < band.column || area.column + area.columnCount > band.column + band.columnCount)
      return area;
    if (area.rowCount === ROWS) return area;
    const rows = shiftSpan(area.row, area.row + area.rowCount - 1, shift);
    return rows && { ...area, row: rows[0], rowCount: rows[1] - rows[0] + 1 };
  }
  if (area.row < band.row || area.row + area.rowCount > band.row + band.rowCount) return area;
  if (area.columnCount === COLUMNS) return area;
  const columns = shiftSpan(area.column, area.column + area.columnCount - 1, shift);
  return columns && { ...area, column: columns[0], columnCount: columns[1] - columns[0] + 1 };
}

function movePrintArea(sheet: FWorksheet, band: Area, shift: Shift): void {
  const { pageSetup } = sheetExtras(sheet);
  const shifted = (text: string | undefined) => {
    const area = text ? parseArea(text) : null;
    const moved = area && shiftArea(area, band, shift);
    return moved ? formatArea(moved) : text;
  };
  if (!pageSetup?.printArea && !pageSetup?.printTitlesRow) return;
  changeSheetExtras(sheet, {
    pageSetup: {
      ...pageSetup,
      printArea: shifted(pageSetup.printArea),
      printTitlesRow: shifted(pageSetup.printTitlesRow),
    },
  });
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
