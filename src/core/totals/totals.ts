import type { Plan } from '../plan/plan';
import type { CellRef } from '../sheet/address';
import type { Score } from '../values/score';

/** A figure that somebody typed, or had a formula of their own give, and that the formula would change. */
export interface TotalConflict {
  readonly at: CellRef;
  readonly typed: Score;
  readonly worked: Score;
}

/** A cell that is left as it is, and the cells whose points cannot be used for it: they are no numbers, or missing. */
export interface TotalSkipped {
  readonly at: CellRef;
  readonly because: readonly CellRef[];
}

/** The formulas that an annex's points and totals can be worked out by. */
export interface TotalsPlan {
  /** All of them; conflicts among them. */
  readonly plan: Plan;
  readonly conflicts: readonly TotalConflict[];
  readonly skipped: readonly TotalSkipped[];
  /** The sheet goes on beyond what was read: nothing is planned, for a formula out there may count these cells. */
  readonly cropped: boolean;
}
