import { done, failed, type Outcome } from '../../core/failure';
import { draftAssignments } from '../../core/report/assignments';
import { draftReport, type Report } from '../../core/report/report';
import type { AnnexReport } from '../../core/rules/check';
import { unitsOf } from '../../core/settings/units';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import type { Ground } from '../../excel/draft/ground';
import { readGround } from '../../excel/draft/read';
import type { Context } from '../../excel/run';
import { judge } from '../check';
import type { Desk } from '../desk';
import type { Made } from '../making';
import { makeSheets } from './sheets';
import { keptSettings } from './template';

/** Makes one sheet for each owner of the annex last checked. Fails with `made/nothing`, and as `drawSheets` does. */
export function makeAssignments(desk: Desk): Promise<Outcome<Made>> {
  return desk.writing(async (context) => {
    const read = await readAnnex(context, desk);
    if (!read.ok) return read;
    const { workbook, report, ground } = read.value;
    const drafts = draftAssignments(report.annex, unitsOf(keptSettings(workbook.settings)));
    if (drafts.length === 0) return failed({ code: 'made/nothing', what: 'assignments' });
    return makeSheets(context, desk, drafts, ground, { basis: null, annex: false });
  });
}

/** Makes the analysis of the annex last checked. Fails with `made/nothing`, and as `drawSheets` does. */
export function makeReport(desk: Desk): Promise<Outcome<Made & Pick<Report, 'text'>>> {
  return desk.writing(async (context) => {
    const read = await readAnnex(context, desk);
    if (!read.ok) return read;
    const { workbook, report, ground } = read.value;
    const made = draftReport(report.annex, workbook.sheets);
    if (!made) return failed({ code: 'made/nothing', what: 'report' });
    const drawn = await makeSheets(context, desk, [made.draft], ground, { basis: null, annex: false });
    return drawn.ok ? done({ ...drawn.value, text: made.text }) : drawn;
  });
}

interface ReadAnnex {
  readonly workbook: WorkbookSnapshot;
  readonly ground: Ground;
  readonly report: AnnexReport;
}

/** Reads the sheet last checked, as it is now, before any the one in front: two batches. */
export async function readAnnex(context: Context, desk: Desk): Promise<Outcome<ReadAnnex>> {
  const { workbook, ground } = await readGround(context);
  const sheet = desk.last()?.report.sheet ?? workbook.active;
  const judged = judge(workbook, sheet, desk.request());
  return judged.ok ? done({ workbook, ground, report: judged.value.report }) : judged;
}
