import type { CellRef } from '../sheet/address';
import type { CellValue, SheetCell } from '../sheet/snapshot';

/**
 * What a cell is to hold. A formula (English, starting with `=`) wins over the value; text is kept
 * as text whatever it looks like, because whoever applies an edit writes `format` before the content.
 */
export type CellContent = SheetCell;

/** One change to one cell, with what was there before: for noticing later changes, and for undo. */
export interface Edit {
  readonly at: CellRef;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** Changes to one sheet that happen together or not at all. No two edits touch the same cell. */
export interface Plan {
  readonly sheet: string;
  readonly edits: readonly Edit[];
}

/** A cell's new content as text, formatted so that Excel leaves it as text. */
export function textContent(text: string): CellContent {
  return { value: text, formula: null, format: '@' };
}

/** A cell's new content as a number. A text format would turn it back into text, so it gives way to General. */
export function numberContent(value: number, formatBefore: string): CellContent {
  return { value, formula: null, format: formatBefore === '@' ? 'General' : formatBefore };
}

/** The plan that takes this one back. */
export function inverse(plan: Plan): Plan {
  return {
    sheet: plan.sheet,
    edits: plan.edits.map(({ at, before, after }) => ({ at, before: after, after: before })),
  };
}

/** Whether a cell still holds what an edit expects to find there. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.formula !== null || b.formula !== null) return a.formula === b.formula;
  return sameValue(a.value, b.value);
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) return a.error === b.error;
  return a === b;
}
