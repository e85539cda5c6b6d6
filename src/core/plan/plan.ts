import type { CellRef } from '../sheet/address';
import type { CellValue, SheetCell } from '../sheet/snapshot';

/**
 * One change to one cell, with what was there before: for noticing later changes, and for undo. Text is
 * kept as text and a number as a number, whatever the format would make of them when typed.
 */
export interface Edit {
  readonly at: CellRef;
  readonly before: SheetCell;
  readonly after: SheetCell;
}

/** Changes to one sheet that happen together or not at all. No two edits touch the same cell. */
export interface Plan {
  readonly sheet: string;
  readonly edits: readonly Edit[];
}

/** The plan that takes this one back. */
export function inverse(plan: Plan): Plan {
  return {
    sheet: plan.sheet,
    edits: plan.edits.map(({ at, before, after }) => ({ at, before: after, after: before })),
  };
}

/** Whether two cells hold the same; how they are formatted does not matter. */
export function sameContent(a: SheetCell, b: SheetCell): boolean {
  if (a.formula !== null || b.formula !== null) return a.formula === b.formula;
  return sameValue(a.value, b.value);
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) return a.error === b.error;
  return a === b;
}
