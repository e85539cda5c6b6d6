import type { Area, CellRef } from '../sheet/address';
import { type RowChange, rowAfter } from '../sheet/rows';
import type { CellValue, SheetCell } from '../sheet/snapshot';

/**
 * One change to one cell, with what was there before: for noticing later changes, and for undo. Text is
 * kept as text and a number as a number, whatever the format would make of them when typed.
 */
export interface Edit {
  /** Where the cell stands before the plan. */
  readonly at: CellRef;
  readonly before: SheetCell;
  readonly after: SheetCell;
}

/** A whole row that goes or comes. */
export interface PlanRow {
  readonly row: number;
  /** What it holds, from column A on. */
  readonly cells: readonly SheetCell[];
  /** The merged areas that begin in this row; they lie in rows that go or come together. */
  readonly merges: readonly Area[];
  /** The row that takes in its texts; `null` for one that says nothing of its own. */
  readonly into: number | null;
  /**
   * For a new row, the row (by its place before the plan) that it is to look like: fonts, fills, borders, and what
   * may be typed; it is as high as its texts need. `null` for a row that was there before: what it looked like
   * is remembered when it goes.
   */
  readonly like: number | null;
  /** Whether a new row's text is bold, where it is not as in the row that it looks like. */
  readonly bold?: boolean;
}

/** Changes to one sheet that happen together or not at all. No two edits touch the same cell. */
export interface Plan {
  readonly sheet: string;
  /** Among them formulas whose range begins or ends in a row that goes or comes. */
  readonly edits: readonly Edit[];
  /** Rows that go, by their places before, top to bottom. No edit touches them. */
  readonly removed: readonly PlanRow[];
  /** Rows that come, or come back when a plan is taken back, by their places after, top to bottom. */
  readonly inserted: readonly PlanRow[];
}

/** The plan that takes this one back. */
export function inverse(plan: Plan): Plan {
  const rows = rowsOf(plan);
  return {
    sheet: plan.sheet,
    edits: plan.edits.map(({ at, before, after }) => ({
      at: { row: rowAfter(rows, at.row) ?? at.row, column: at.column },
      before: after,
      after: before,
    })),
    removed: plan.inserted,
    inserted: plan.removed,
  };
}

export function isEmpty({ edits, removed, inserted }: Plan): boolean {
  return edits.length + removed.length + inserted.length === 0;
}

/** The rows that a plan takes out and puts in. */
export function rowsOf({ removed, inserted }: Plan): RowChange {
  return { removed: removed.map(({ row }) => row), inserted: inserted.map(({ row }) => row) };
}

/** Rows that a plan takes out and puts in again elsewhere: where from, and where to after the plan. */
export function movesOf({
  removed,
  inserted,
}: Plan): readonly { readonly from: number; readonly to: number }[] {
  return [
    ...inserted.flatMap(({ row, like }) =>
      removed.some((gone) => gone.row === like) && like !== null ? [{ from: like, to: row }] : [],
    ),
    // Taken back: what came remembers where it came from.
    ...removed.flatMap(({ row, like }) =>
      inserted.some((come) => come.row === like) && like !== null ? [{ from: row, to: like }] : [],
    ),
  ];
}

/** Whether two cells hold the same; how they are formatted does not matter. */
export function sameContent(a: SheetCell, b: SheetCell): boolean {
  if (a.formula !== null || b.formula !== null) return a.formula === b.formula;
  return sameValue(a.value, b.value);
}

/** Whether two cells hold the same in the same number format. */
export function sameCell(a: SheetCell, b: SheetCell): boolean {
  return sameContent(a, b) && a.format === b.format;
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) return a.error === b.error;
  return a === b;
}
