import { movesOf, type Plan } from './plan';

/** How much was, or would be, written. */
export interface Extent {
  /** Cells changed in rows that stay. */
  readonly cells: number;
  /** Whole rows taken out, put in, or brought back. */
  readonly rows: number;
  /** Those of them that came, where any did. */
  readonly added?: number;
  /** Whole rows moved elsewhere, where there are any. */
  readonly moved?: number;
  /** Whole sheets made, or taken away again; then there is nothing else. */
  readonly sheets?: readonly string[];
}

/** How much a plan writes: a row that it moves is counted as moved, neither as taken out nor as put in. */
export function extentOf(plan: Plan): Extent {
  const moved = movesOf(plan).length;
  const added = plan.inserted.length - moved;
  const rows = plan.removed.length - moved + added;
  return {
    cells: plan.edits.length,
    rows,
    ...(added > 0 ? { added } : {}),
    ...(moved > 0 ? { moved } : {}),
  };
}
