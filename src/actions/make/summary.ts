import { failed, type Outcome } from '../../core/failure';
import { annexTitleOf, draftSummary } from '../../core/template/summary';
import type { Desk } from '../desk';
import type { Made } from '../making';
import { readAnnex } from './read';
import { makeSheets } from './sheets';

/** Makes the score summary of the annex last checked and checks it. Fails with `made/nothing`, and as `drawSheets` does. */
export function makeSummary(desk: Desk): Promise<Outcome<Made>> {
  return desk.writing(async (context) => {
    const read = await readAnnex(context, desk);
    if (!read.ok) return read;
    const { workbook, report, canvas } = read.value;
    const { annex, catalogue } = report;
    const draft = draftSummary(annex, catalogue, annexTitleOf(annex, desk.request().today.year));
    if (!draft) return failed({ code: 'made/nothing', what: 'summary' });
    return makeSheets(context, desk, [draft], canvas, { basis: null, beside: workbook.sheets, annex: true });
  });
}
