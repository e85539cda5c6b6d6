import { done, type Failure, failed, type Outcome } from '../core/failure';
import { extentOf } from '../core/plan/extent';
import { inverse, isEmpty, type Plan } from '../core/plan/plan';
import { toA1 } from '../core/sheet/address';
import { applyPlan, type Grounds, type Undo } from '../excel/apply';
import { answered, type Context } from '../excel/run';
import { checkSheet, type Judged } from './check';
import type { Desk } from './desk';
import type { Written } from './session';
import { everyCell, rowNames } from './witnesses';

interface Beside {
  /** May add to the batch behind the writing. */
  readonly queue?: (context: Context) => void;
  /** What to write instead where rows have to stay. */
  readonly withoutRows?: () => Plan | null;
}

/** Applies a plan made from the last check, notes it in the journal and checks again, in one run. */
export function mend(
  desk: Desk,
  planned: Plan | null,
  { queue, withoutRows }: Beside = {},
): Promise<Outcome<Written>> {
  if (!planned || isEmpty(planned)) return Promise.resolve(failed({ code: 'excel/nothing-to-fix' }));
  const last = desk.last();
  const witnesses = last ? everyCell(last.report.annex.sheet) : [];
  const note = (undo: Undo & Grounds) => void desk.journal.push({ kind: 'plan', undo });
  return desk.writing(async (context) => {
    const written = await writePlan(context, desk, planned, { witnesses }, note, queue);
    if (written.ok || !withoutRows || !ROWS_STAY.includes(written.failure.code)) return written;
    const lesser = withoutRows();
    if (!lesser || isEmpty(lesser)) return written;
    const rest = await writePlan(context, desk, lesser, { witnesses }, note, queue);
    return rest.ok ? done({ ...rest.value, rowsKept: written.failure }) : rest;
  });
}

/** Rows cannot be taken out; nothing has been written. */
const ROWS_STAY: readonly Failure['code'][] = ['excel/rows-kept', 'excel/rows-needed'];

/**
 * Applies a plan and checks again; `settle` notes how to take it back once it has been written, `queue` adds to
 * the batch behind the writing.
 * Fails with `excel/unchecked` when it was written and only the check after it failed.
 */
export async function writePlan(
  context: Context,
  desk: Desk,
  plan: Plan,
  grounds: Grounds,
  settle: (undo: Undo & Grounds) => void,
  queue: (context: Context) => void = () => {},
): Promise<Outcome<Written>> {
  const applied = await applyPlan(context, plan, grounds);
  if (!applied.ok) return applied;
  const { kept, ...undo } = applied.value;
  queue(context);
  let judged: Outcome<Judged> | null = null;
  try {
    judged = await recheck(context, desk, plan.sheet);
  } finally {
    // It has been written, even where a bug stops the check: the next undo has to know of it.
    const witnesses = judged?.ok ? rowNames(judged.value.report.annex, undo.plan) : [];
    settle({ ...undo, memory: undo.rows, witnesses });
  }
  if (!judged.ok) return failed({ code: 'excel/unchecked', cause: judged.failure });
  return done({
    ...desk.remember(judged.value),
    ...extentOf(inverse(undo.plan)),
    kept: kept.map(toA1),
  });
}

/** Checks a sheet after something was written: what Excel refuses now does not undo the writing. */
export function recheck(context: Context, desk: Desk, sheet?: string): Promise<Outcome<Judged>> {
  return answered(() => checkSheet(context, desk.unasked(sheet)));
}
