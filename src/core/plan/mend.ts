import type { SheetSnapshot } from '../sheet/snapshot';
import { applied } from './applied';
import type { Fix } from './change';
import { joined, planFixes } from './fixes';
import { isEmpty, type Plan } from './plan';

/** One fix may make room for the next; after this many rounds rules contradict each other. */
const MOST_ROUNDS = 10;

/** What a check says of a sheet, as far as mending it goes. */
interface Mendable {
  readonly sheet: string;
  readonly annex: { readonly sheet: SheetSnapshot };
  readonly findings: readonly { readonly fix: Fix | null }[];
}

/**
 * Every safe fix of a report, and those that these make possible, as one plan. `check` judges the sheet as
 * it would be after the plan so far; it must be the same check that made the report. `wanted` leaves fixes out.
 * Throws when fixes never come to rest: a bug.
 */
export function planAllFixes(
  report: Mendable,
  check: (sheet: SheetSnapshot, plan: Plan) => Mendable,
  wanted: (fix: Fix) => boolean = () => true,
): Plan {
  const { sheet } = report.annex;
  let plan: Plan = { sheet: report.sheet, edits: [], removed: [], inserted: [] };
  let current = report;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = planFixes(
      current.annex.sheet,
      current.findings.flatMap(({ fix }) => (fix && wanted(fix) ? [fix] : [])),
    );
    if (isEmpty(next)) return plan;
    plan = joined(sheet, plan, next);
    current = check(applied(sheet, plan), plan);
  }
  throw new Error(`fixes of "${report.sheet}" do not come to rest`);
}
