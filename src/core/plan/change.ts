import type { CellRef } from '../sheet/address';

/** A new value for one cell. What is there now is read when the change is planned. */
export interface CellChange {
  readonly at: CellRef;
  /** Text stays text, whatever it looks like. With a formula: the very number that it gives. */
  readonly value: string | number;
  /** English, with commas, beginning with `=`; rows in it are those of the sheet that was checked. */
  readonly formula?: string;
  /** The number format that the cell is to have; without it the cell keeps its own. */
  readonly format?: string;
}

/** A whole row to be taken out. */
export interface RowRemoval {
  /** 0-based row in the sheet that was checked. */
  readonly removeRow: number;
  /** The row that takes in its texts by other changes of the same fix; `null` when nothing in it is worth keeping. */
  readonly into: number | null;
}

/** A whole row to be moved. Those that go above the same row keep the order in which they are named. */
export interface RowMove {
  readonly moveRow: number;
  /** The row above which it is to stand; one that does not move itself. */
  readonly before: number;
}

/** Changes that belong together: all of them, or none. Every position is that of the sheet that was checked. */
export type Fix = readonly (CellChange | RowRemoval | RowMove)[];
