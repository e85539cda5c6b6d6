import type { Annex } from '../annex/annex';
import type { LayoutId } from '../annex/layout';
import { parseAnnexes } from '../annex/parse';
import type { Catalogue } from '../catalogue/catalogue';
import { bestFit } from '../catalogue/lookup';
import { done, type Failure, failed, type Outcome } from '../failure';
import { onlyLists } from '../scored/read';
import { knownCatalogues, NO_SETTINGS, readSettings, type Settings } from '../settings/settings';
import { unitsOf } from '../settings/units';
import { isIn } from '../settings/waiver';
import type { Severity } from '../severity';
import { type CellRef, toA1 } from '../sheet/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import type { CalendarDate } from '../values/date';
import { type AnyRule, runRules } from './engine';
import { type AnyFinding, RULES } from './index';
import { joinedBySheet } from './joined';

/** One sheet's annex, judged; where several stand on it, the widest, with what was found in all of them. */
export interface AnnexReport {
  readonly sheet: string;
  readonly layout: LayoutId;
  readonly annex: Annex;
  /** `null` when no known catalogue fits. */
  readonly catalogue: Catalogue | null;
  /** Top to bottom, left to right; at one cell the gravest first. */
  readonly findings: readonly AnyFinding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** No error, and nothing that could not be checked. */
  readonly ready: boolean;
  /** What was found and somebody lets stand: it is neither counted nor marked. */
  readonly waived: readonly AnyFinding[];
  /** Why the settings kept in the workbook were not used; `null` when they were, or none are kept. */
  readonly unreadSettings: Failure | null;
}

export interface CheckOptions {
  /** Name of the only sheet to judge; the others are still compared with it. */
  readonly sheet?: string | undefined;
  /** Id of the catalogue to judge by; without it, the known one that fits each annex best. */
  readonly catalogue?: string | null | undefined;
  /** Catalogues to know besides those that are built in and those that the workbook keeps. */
  readonly catalogues?: readonly Catalogue[] | undefined;
  readonly today: CalendarDate;
}

/**
 * Judges every sheet of a workbook that holds an annex, hidden ones left out, in tab order. Fails with `annex/none` when
 * there is none, `file/uncalculated`, `file/no-sheet` or `file/unknown-catalogue`.
 */
export function checkWorkbook(
  workbook: WorkbookSnapshot,
  options: CheckOptions,
): Outcome<readonly AnnexReport[]> {
  const { sheet, today } = options;
  const named = workbook.sheets.find(({ name }) => name === sheet);
  if (sheet !== undefined && !named) {
    return failed({ code: 'file/no-sheet', sheet, sheets: workbook.sheets.map(({ name }) => name) });
  }
  const settings = readSettings(workbook.settings);
  const kept = settings.ok ? settings.value : NO_SETTINGS;
  const known = [...(options.catalogues ?? []), ...knownCatalogues(kept)];
  const chosen = known.find(({ id }) => id === (options.catalogue || kept.catalogue)) ?? null;
  if (options.catalogue && !chosen) {
    const ids = known.map(({ id }) => id);
    return failed({ code: 'file/unknown-catalogue', id: options.catalogue, known: ids });
  }
  const annexes = workbook.sheets
    .filter(({ visible, name }) => visible || name === sheet)
    .flatMap((snapshot) => parseAnnexes(snapshot))
    // An annex is made from a scored list, and may stand beside it: it is not judged as one itself.
    .filter((annex) => !onlyLists(annex))
    .map((annex) => (kept.planYear === null ? annex : { ...annex, year: kept.planYear }));
  const judged = annexes.filter((annex) => sheet === undefined || annex.sheet.name === sheet);
  if (judged.length === 0) {
    return failed({
      code: 'annex/none',
      sheet: sheet ?? null,
      elsewhere: [...new Set(annexes.map((annex) => annex.sheet.name))],
    });
  }
  const waiting = judged.find((annex) => waitingIn(annex).length > 0);
  if (waiting) {
    const cells = waitingIn(waiting).map(toA1);
    return failed({ code: 'file/uncalculated', sheet: waiting.sheet.name, cells });
  }
  const unreadSettings = settings.ok ? null : settings.failure;
  const reports = judged.map((annex) => ({
    ...judge(annex, annexes, workbook.sheets, chosen ?? bestFit(annex, known), today, kept),
    unreadSettings,
  }));
  return done(joinedBySheet(reports));
}

/** The formulas of an annex that nobody has worked out: what they would give is not missing. */
function waitingIn({ sheet, header, rows, columns }: Annex): readonly CellRef[] {
  const [top, bottom] = [header.row, rows.at(-1)?.row ?? header.row];
  const named = new Set(columns.values());
  return (sheet.uncalculated ?? []).filter(
    ({ row, column }) => row >= top && row <= bottom && named.has(column),
  );
}

function judge(
  annex: Annex,
  annexes: readonly Annex[],
  sheets: readonly SheetSnapshot[],
  catalogue: Catalogue | null,
  today: CalendarDate,
  settings: Settings,
): Omit<AnnexReport, 'unreadSettings'> {
  const others = annexes.filter((other) => other !== annex);
  const context = { annex, others, sheets, catalogue, units: unitsOf(settings), today };
  // The engine knows rules only by their names; each finding's data is what its own rule declared.
  const found = runRules(RULES, context) as AnyFinding[];
  const isWaived = (finding: AnyFinding) => canWaive(finding) && isIn(settings.waivers, finding, annex.sheet);
  const findings = found.filter((finding) => !isWaived(finding));
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) counts[severity]++;
  return {
    sheet: annex.sheet.name,
    layout: annex.layout.id,
    annex,
    catalogue,
    findings,
    counts,
    ready: counts.error === 0 && !findings.some(isUnchecked),
    waived: found.filter(isWaived),
  };
}

const UNCHECKED: ReadonlySet<string> = new Set(
  RULES.filter(({ meta }: AnyRule) => meta.unchecked).map(({ meta }) => meta.name),
);

/** Whether a finding is no mistake, but a place that could not be judged. */
export function isUnchecked({ rule }: AnyFinding): boolean {
  return UNCHECKED.has(rule);
}

/** Whether a finding may be let stand: no error may, nor what nobody has judged. */
export function canWaive(finding: AnyFinding): boolean {
  return finding.severity !== 'error' && !isUnchecked(finding);
}
