import { referring } from '../core/plan/applied';
import { planChoice, planFixes } from '../core/plan/fixes';
import { planAllFixes } from '../core/plan/mend';
import type { Plan } from '../core/plan/plan';
import type { Fix, Suggestion } from '../core/rules/finding';
import { judge } from './check';
import type { Desk } from './desk';

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
export function planAll(desk: Desk): Plan | null {
  const last = desk.last();
  if (!last) return null;
  const { workbook, report } = last;
  return planAllFixes(report, (mended, plan) => {
    const sheets = workbook.sheets.map((sheet) =>
      sheet.name === mended.name ? mended : referring(sheet, plan),
    );
    const again = judge({ ...workbook, sheets }, mended.name, desk.request());
    if (!again.ok) throw new Error(`a safe fix made "${mended.name}" unreadable: ${again.failure.code}`);
    return again.value.report;
  });
}
