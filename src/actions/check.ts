import type { Catalogue } from '../core/catalogue/catalogue';
import { done, type Failure, failed, type Outcome } from '../core/failure';
import { type AnnexReport, checkWorkbook } from '../core/rules/check';
import { isScoredList } from '../core/scored/read';
import { knownCatalogues, settingsOrNone } from '../core/settings/settings';
import { sameWaiver, type WaiverState, waiverOf } from '../core/settings/waiver';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import type { CalendarDate } from '../core/values/date';
import { type Flag, loadFlags, type SheetFlags } from '../excel/flag';
import { readWorkbook } from '../excel/read';
import { type Context, failureOf } from '../excel/run';
import { flagsOf } from './flags';

export interface CheckRequest {
  /** Name of the sheet; without it, the one in front. */
  readonly sheet?: string | undefined;
  /** Id of the catalogue; without it, the one that fits. */
  readonly catalogue?: string | null | undefined;
  readonly today: CalendarDate;
  /** Names of sheets that are judged without being marked: forms that nobody has filled in yet. */
  readonly fresh?: ReadonlySet<string>;
}

/** A sheet judged, and what it was judged from. */
export interface Judged {
  readonly workbook: WorkbookSnapshot;
  readonly report: AnnexReport;
  /** Names of all sheets with an annex, in tab order. */
  readonly annexSheets: readonly string[];
  /** Of these the others that are not ready; forms just made left out. */
  readonly unready: readonly AnnexReport[];
  readonly waivers: readonly WaiverState[];
  /** Every catalogue that this workbook can be judged by. */
  readonly catalogues: readonly Catalogue[];
  /** Why the marks could not be put into the sheet; the findings hold all the same. */
  readonly unflagged: Failure | null;
  /** The marks that the sheet bears since; `null` where none were put there. */
  readonly flags: readonly Flag[] | null;
  /** It is among the unmarked ones of the request. */
  readonly fresh: boolean;
}

/** Reads the workbook, judges one sheet and marks it: two batches to read, at most one to mark. */
export async function checkSheet(context: Context, request: CheckRequest): Promise<Outcome<Judged>> {
  const { workbook, extra: flags } = await readWorkbook(context, (names, active) => {
    const sheet = request.sheet ?? active;
    return names.includes(sheet) ? loadFlags(context, sheet) : null;
  });
  const sheet = request.sheet ?? workbook.active;
  const judged = judge(workbook, sheet, request);
  return judged.ok ? done(await markJudged(context, judged.value, request, flags?.() ?? null)) : judged;
}

/** A sheet judged and not marked. */
type Unmarked = Omit<Judged, 'unflagged' | 'flags' | 'fresh'>;

/** Judges one sheet of a workbook already read. */
export function judge(
  workbook: WorkbookSnapshot,
  sheet: string,
  { catalogue, today, fresh }: CheckRequest,
): Outcome<Unmarked> {
  if (!workbook.sheets.some(({ name }) => name === sheet)) return failed({ code: 'excel/sheet-gone' });
  const all = checkWorkbook(workbook, { catalogue, today });
  if (!all.ok) return all.failure.code === 'annex/none' ? none(workbook, sheet, all.failure.elsewhere) : all;
  const annexSheets = all.value.map((report) => report.sheet);
  const report = all.value.find((each) => each.sheet === sheet);
  if (!report) return none(workbook, sheet, annexSheets);
  const unready = all.value.filter((each) => each !== report && !each.ready && !fresh?.has(each.sheet));
  return done({ workbook, report, annexSheets, unready, ...keptIn(workbook, all.value) });
}

function none(workbook: WorkbookSnapshot, name: string, elsewhere: readonly string[]): Outcome<never> {
  const sheet = workbook.sheets.find((each) => each.name === name);
  const scored = sheet && isScoredList(sheet) ? ({ scored: true } as const) : {};
  return failed({ code: 'annex/none', sheet: name, elsewhere, ...scored });
}

/** What the workbook keeps, as far as the pane shows it beside a report. */
function keptIn(
  workbook: WorkbookSnapshot,
  reports: readonly AnnexReport[],
): Pick<Judged, 'waivers' | 'catalogues'> {
  const settings = settingsOrNone(workbook.settings);
  const waivers = settings.waivers.map((waiver) => ({
    waiver,
    places: reports
      .flatMap(({ annex, waived }) => waived.map((finding) => waiverOf(finding, annex.sheet, '')))
      .filter((other) => sameWaiver(waiver, other)).length,
  }));
  return { waivers, catalogues: knownCatalogues(settings) };
}

/**
 * Marks a sheet once it is judged, unless it is to stay unmarked or bears those very marks already: `borne` are those
 * on it, `before` those put there last.
 */
export async function markJudged(
  context: Context,
  judged: Unmarked,
  { fresh }: CheckRequest,
  borne: SheetFlags | null,
  before: readonly Flag[] | null = null,
): Promise<Judged> {
  const { report } = judged;
  if (fresh?.has(report.sheet)) return { ...judged, unflagged: null, flags: null, fresh: true };
  return { ...judged, ...(await mark(context, report, borne, before)), fresh: false };
}

/** A sheet that cannot be marked has still been judged: what Excel refused is handed on, not thrown. */
async function mark(
  context: Context,
  report: AnnexReport,
  borne: SheetFlags | null,
  before: readonly Flag[] | null,
): Promise<Pick<Judged, 'unflagged' | 'flags'>> {
  const flags = flagsOf(report);
  if (report.annex.sheet.protected) {
    return { unflagged: { code: 'excel/protected', sheet: report.sheet }, flags: null };
  }
  if (!borne || bears(borne, flags, before ?? [])) return { unflagged: null, flags };
  try {
    borne.replace(flags);
    await context.sync();
    return { unflagged: null, flags };
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    return { unflagged: failure, flags: null };
  }
}

/** Whether a sheet bears just these marks: where they are is known from when they were put there. */
function bears({ severities }: SheetFlags, flags: readonly Flag[], before: readonly Flag[]): boolean {
  return (
    JSON.stringify(flags) === JSON.stringify(before) &&
    [...severities].sort().toString() ===
      flags
        .map(({ severity }) => severity)
        .sort()
        .toString()
  );
}
