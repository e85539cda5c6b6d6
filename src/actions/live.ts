import { done, failed, type Outcome } from '../core/failure';
import { loadFlags } from '../excel/flag';
import { readAgain } from '../excel/read';
import { type Context, failureOf, inExcel } from '../excel/run';
import { type CheckRequest, checkSheet, type Judged, judge, markJudged } from './check';
import type { Desk } from './desk';
import type { Checked } from './session';

/** The sheet last checked, judged again after an edit. Fails with `excel/sheet-gone` before the first check. */
export function follow(desk: Desk): Promise<Outcome<Checked>> {
  const last = desk.last();
  if (!last) return Promise.resolve(failed({ code: 'excel/sheet-gone' }));
  return inExcel(async (context) => {
    const judged = await followSheet(context, last, desk.unasked(last.report.sheet));
    return judged.ok ? done(desk.remember(judged.value)) : judged;
  });
}

/**
 * Judges the sheet last checked again after an edit: one batch to read, and one to mark only where the marks
 * change. Where sheets have come or gone since, it is a check like any other.
 */
async function followSheet(context: Context, last: Judged, request: CheckRequest): Promise<Outcome<Judged>> {
  const { sheet } = last.report;
  const read = await readKnown(context, last, sheet);
  if (!read) return checkSheet(context, request);
  const { workbook, extra: borne } = read;
  const judged = judge(workbook, sheet, request);
  if (!judged.ok) return judged;
  return done(await markJudged(context, judged.value, request, borne(), last.flags));
}

async function readKnown(context: Context, { workbook }: Judged, sheet: string) {
  try {
    return await readAgain(context, workbook, () => loadFlags(context, sheet));
  } catch (error) {
    if (failureOf(error)?.code !== 'excel/sheet-gone') throw error;
    return null;
  }
}
