import type { Outcome } from '../core/failure';
import { referring } from '../core/plan/applied';
import type { Fix } from '../core/plan/change';
import { planChoice, planFixes } from '../core/plan/fixes';
import { planAllFixes } from '../core/plan/mend';
import type { Plan } from '../core/plan/plan';
import type { Suggestion } from '../core/rules/finding';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import { judge } from './check';
import type { Desk } from './desk';
import type { Written } from './session';
import { mend } from './write';

/** The plan of some fixes of the last check's findings; `null` before the first check. */
export function planFor(desk: Desk, fixes: readonly Fix[]): Plan | null {
  const last = desk.last();
  return last && planFixes(last.report.annex.sheet, fixes);
}

/** The plan of one way out that the last check named; `null` before the first check. */
export function planChosen(desk: Desk, changes: Suggestion['changes']): Plan | null {
  const last = desk.last();
  return last && planChoice(last.report.annex.sheet, changes);
}

/** The plan of every safe fix, and of those that these make possible; `null` before the first check. */
export function planAll(desk: Desk, wanted?: (fix: Fix) => boolean): Plan | null {
  const last = desk.last();
  if (!last) return null;
  const { workbook, report } = last;
  const checkAfter = (mended: SheetSnapshot, plan: Plan) => {
    const sheets = workbook.sheets.map((sheet) =>
      sheet.name === mended.name ? mended : referring(sheet, plan),
    );
    const again = judge({ ...workbook, sheets }, mended.name, desk.request());
    if (!again.ok) throw new Error(`a safe fix made "${mended.name}" unreadable: ${again.failure.code}`);
    return again.value.report;
  };
  return planAllFixes(report, checkAfter, wanted);
}

/** Applies every safe fix; where rows have to stay, those that take none out. */
export async function fixAll(desk: Desk): Promise<Outcome<Written>> {
  return mend(desk, planAll(desk), { withoutRows: () => planAll(desk, keepsRows) });
}

function keepsRows(fix: Fix): boolean {
  return fix.every((change) => !('removeRow' in change));
}
