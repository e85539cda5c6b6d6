import { parseAnnex } from '../../core/annex/parse';
import type { Catalogue } from '../../core/catalogue/catalogue';
import { bestFit } from '../../core/catalogue/lookup';
import type { SheetDraft } from '../../core/draft/draft';
import { snapshotOf } from '../../core/draft/snapshot';
import { done, failed, type Outcome } from '../../core/failure';
import { readScoredList } from '../../core/scored/read';
import type { ScoreChoice, ScoredList } from '../../core/scored/scored';
import { knownCatalogues, settingsOrNone } from '../../core/settings/settings';
import { unitsOf } from '../../core/settings/units';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import { draftAnnex } from '../../core/template/annex';
import type { AnnexTitle } from '../../core/template/content';
import { readCanvas } from '../../excel/draft/read';
import { readWorkbook } from '../../excel/read';
import { inExcel } from '../../excel/run';
import type { Desk } from '../desk';
import type { Made } from '../making';
import { missingBasis } from './basis';
import { makeSheets } from './sheets';

/** Understands the sheet in front as a scored list: two batches. */
export function readScoredListInFront(): Promise<Outcome<ScoredList>> {
  return inExcel(async (context) => listInFront((await readWorkbook(context, () => null)).workbook));
}

/** Makes the annex of what the list in front lost, and checks it. Fails with `scored/none`, and as `drawSheets` does. */
export function makeAnnex(
  desk: Desk,
  { title, scores }: { readonly title: AnnexTitle; readonly scores: ScoreChoice },
): Promise<Outcome<Made>> {
  return desk.writing(async (context) => {
    const { workbook, canvas } = await readCanvas(context);
    const list = listInFront(workbook);
    if (!list.ok) return list;
    const content = list.value.choices.find((choice) => choice.scores === scores)?.content;
    if (!content) return failed({ code: 'scored/none', sheet: workbook.active });
    const settings = settingsOrNone(workbook.settings);
    const units = unitsOf(settings);
    const draftBy = (catalogue: Catalogue | null) => draftAnnex(content, title, { catalogue, units });
    const known = knownCatalogues(settings);
    const chosen = known.find(({ id }) => id === (desk.catalogue() ?? settings.catalogue));
    const draft = draftBy(chosen ?? fitting(draftBy(null), known));
    const basis = missingBasis(settings, { catalogue: null, planYear: title.year });
    return makeSheets(context, desk, [draft], canvas, { basis, annex: true, fresh: true });
  });
}

function listInFront({ sheets, active }: WorkbookSnapshot): Outcome<ScoredList> {
  const sheet = sheets.find(({ name }) => name === active);
  const list = sheet ? readScoredList(sheet) : null;
  return list ? done(list) : failed({ code: 'scored/none', sheet: active });
}

/** The catalogue by which a check would judge the draft. */
function fitting(draft: SheetDraft, known: readonly Catalogue[]): Catalogue | null {
  const annex = parseAnnex(snapshotOf(draft));
  return annex && bestFit(annex, known);
}
