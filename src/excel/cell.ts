import type { CellValue, SheetCell } from '../core/sheet/snapshot';

const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA)$/;

/** A cell from what Excel's three grids hold for it. */
export function toCell(value: unknown, formula: unknown, format: unknown): SheetCell {
  return { value: toValue(value), formula: toFormula(formula, value), format: String(format) };
}

/** Excel hands out `''` for an empty cell and the error's name for an error. */
export function toValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  return ERROR.test(value) ? { error: value } : value;
}

/** A cell without a formula shows its value in the grid of formulas, even a text that begins with `=`. */
export function toFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}
