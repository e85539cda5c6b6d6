import type { Field } from '../annex/layout';
import type { Plan } from '../plan/plan';
import type { CellRef } from '../sheet/address';
import type { Code } from '../values/code';

export type Severity = 'error' | 'warning' | 'advice';
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

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

/** What a suggestion does that no new content tells. */
export type SuggestedAction =
  /** The row of a section comes to its place. */
  | { readonly action: 'insert-section'; readonly section: Code }
  /** Every row that is out of order is moved. */
  | { readonly action: 'order-rows' };

/** One way out of several; the choice is the user's. */
export interface Suggestion {
  /** The new content as people read it, or what is done. */
  readonly label: string | SuggestedAction;
  /** A whole plan where a new row comes: sums that name it have no place on the sheet that was checked. */
  readonly changes: Fix | Plan;
}

/**
 * Something wrong, or worth a look, in the user's data. It carries facts, never prose: `messages`
 * turns `rule` and `data` into a sentence.
 */
export interface Finding<Name extends string = string, Data = unknown> {
  readonly rule: Name;
  readonly severity: Severity;
  /** Name of the sheet. */
  readonly sheet: string;
  /** The cell that is wrong or empty; for a sum, the sum's cell. */
  readonly at: CellRef;
  readonly criterion: Code | null;
  readonly field: Field | null;
  readonly data: Data;
  /** The safe fix: it cannot lose anything the user meant. */
  readonly fix: Fix | null;
  readonly suggestions: readonly Suggestion[];
}
