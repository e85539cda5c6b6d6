import type { IRange } from '@univerjs/core';
import type { ConditionalRule, FWorksheet } from '../engine/types';
import { type Area, COLUMNS, formatArea, parseArea, ROWS } from './a1';
import { changeSheetExtras, sheetExtras } from './extras';
import { type Shift, shiftFormula, shiftSpan } from './formula';
import type { Session } from './session';
import { originOf, putValidationRules, seenFrom, type validationRules, withFormulas } from './validations';

/** With its own interface around it the engine moves conditional formats itself; either way they end up as in Excel. */
export function moveRules(
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
export function moveValidations(
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
export function shiftArea(area: Area, band: Area, shift: Shift): Area | null {
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

export function movePrintArea(sheet: FWorksheet, band: Area, shift: Shift): void {
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
