import { done, failed, type Outcome } from '../core/failure';
import type { NewCriterion } from '../core/insert/criterion';
import { planInsertion } from '../core/insert/plan';
import { isEmpty } from '../core/plan/plan';
import { toA1 } from '../core/sheet/address';
import { queueSelect } from '../excel/select';
import type { Desk } from './desk';
import type { Inserted } from './making';
import { everyCell } from './witnesses';
import { writePlan } from './write';

/**
 * Puts criteria into the annex last checked, selects the first of them and checks again. Those that are there
 * already are only selected. Fails as `planInsertion` and `applyPlan` do, and with `excel/sheet-gone` before the
 * first check.
 */
export async function insertCriteria(desk: Desk, rows: readonly NewCriterion[]): Promise<Outcome<Inserted>> {
  const last = desk.last();
  if (!last) return failed({ code: 'excel/sheet-gone' });
  const { annex, catalogue, sheet } = last.report;
  const planned = planInsertion(annex, catalogue, rows);
  if (!planned.ok) return planned;
  const { plan, at, present, typed } = planned.value;
  return desk.writing(async (context) => {
    const written = isEmpty(plan)
      ? done({ ...desk.remember(last), cells: 0, rows: 0 })
      : await writePlan(context, desk, plan, { witnesses: everyCell(annex.sheet) }, (undo) =>
          desk.journal.push({ kind: 'plan', undo }),
        );
    if (!written.ok) return written;
    queueSelect(context, sheet, at);
    await context.sync();
    return done({ ...written.value, at, present, typed: typed.map(toA1) });
  });
}
