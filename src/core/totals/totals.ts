import type { Plan } from '../plan/plan';
import type { CellRef } from '../sheet/address';
import type { Score } from '../values/score';

/** A figure that somebody typed and that the formula would change. */
export interface TotalConflict {
  readonly at: CellRef;
  readonly typed: Score;
  readonly worked: Score;
}

/** The formulas that an annex's points and totals can be worked out by. */
export interface TotalsPlan {
  /** All of them; conflicts among them. */
  readonly plan: Plan;
  readonly conflicts: readonly TotalConflict[];
}
