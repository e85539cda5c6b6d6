import { done, failed, type Outcome } from '../../core/failure';
import { draftAssignments } from '../../core/report/assignments';
import { draftReport, type Report } from '../../core/report/report';
import { settingsOrNone } from '../../core/settings/settings';
import { unitsOf } from '../../core/settings/units';
import type { Desk } from '../desk';
import type { Assigned, Made } from '../making';
import { readAnnex } from './read';
import { makeSheets } from './sheets';

/** Makes one sheet for each owner of the annex last checked. Fails with `made/nothing`, and as `drawSheets` does. */
export function makeAssignments(desk: Desk): Promise<Outcome<Assigned>> {
  return desk.writing(async (context) => {
    const read = await readAnnex(context, desk);
    if (!read.ok) return read;
    const { workbook, report, canvas } = read.value;
    const assignments = draftAssignments(report.annex, unitsOf(settingsOrNone(workbook.settings)));
    if (assignments.length === 0) return failed({ code: 'made/nothing', what: 'assignments' });
    const drafts = assignments.map(({ sheet }) => sheet);
    const drawn = await makeSheets(context, desk, drafts, canvas, {
      basis: null,
      beside: workbook.sheets,
      annex: false,
    });
    const unnamed = assignments.filter(({ named }) => !named).length;
    return drawn.ok ? done({ ...drawn.value, unnamed }) : drawn;
  });
}

/** Makes the analysis of the annex last checked. Fails with `made/nothing`, and as `drawSheets` does. */
export function makeReport(desk: Desk): Promise<Outcome<Made & Pick<Report, 'text'>>> {
  return desk.writing(async (context) => {
    const read = await readAnnex(context, desk);
    if (!read.ok) return read;
    const { workbook, report, canvas } = read.value;
    const made = draftReport(report.annex, workbook.sheets);
    if (!made) return failed({ code: 'made/nothing', what: 'report' });
    const drawn = await makeSheets(context, desk, [made.draft], canvas, {
      basis: null,
      beside: workbook.sheets,
      annex: false,
    });
    return drawn.ok ? done({ ...drawn.value, text: made.text }) : drawn;
  });
}
