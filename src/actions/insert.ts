import type { Annex } from '../core/annex/annex';
import { parseAnnexes } from '../core/annex/parse';
import { done, failed, type Outcome } from '../core/failure';
import type { NewCriterion } from '../core/insert/criterion';
import { planInsertion, takesCriteria } from '../core/insert/plan';
import { isEmpty } from '../core/plan/plan';
import { toA1 } from '../core/sheet/address';
import { queueSelect, selectCell } from '../excel/select';
import type { Desk } from './desk';
import type { Inserted } from './making';
import { mend } from './write';

/**
 * Puts criteria into the annex last checked, selects the first of them and checks again. Those that are there
 * already are only selected. Fails as `planInsertion` and `applyPlan` do, and with `excel/sheet-gone` before the
 * first check.
 */
export async function insertCriteria(desk: Desk, rows: readonly NewCriterion[]): Promise<Outcome<Inserted>> {
  const last = desk.last();
  if (!last) return failed({ code: 'excel/sheet-gone' });
  const { annex, catalogue, sheet } = last.report;
  const planned = planInsertion(annexFor(annex), catalogue, rows);
  if (!planned.ok) return planned;
  const { plan, at, present, lagging, gap } = planned.value;
  const where = { at, present, lagging: lagging.map(toA1), gap: gap && toA1(gap) };
  if (isEmpty(plan)) {
    const selected = await selectCell(sheet, at);
    return selected.ok ? done({ ...desk.remember(last), ...where, cells: 0, rows: 0 }) : selected;
  }
  const written = await mend(desk, plan, { queue: (context) => queueSelect(context, sheet, at) });
  return written.ok ? done({ ...written.value, ...where }) : written;
}

/** The sheet's table that lists criteria, where another is wider. */
function annexFor(annex: Annex): Annex {
  return takesCriteria(annex) ? annex : (parseAnnexes(annex.sheet).find(takesCriteria) ?? annex);
}
