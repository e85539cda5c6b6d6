import type { LayoutId } from '../core/annex/layout';
import type { AnyFinding, RuleName } from '../core/rules';
import type { AnnexReport } from '../core/rules/check';
import type { Severity } from '../core/severity';
import { toA1 } from '../core/sheet/address';
import { sayFailure, sayFinding } from '../messages/vi';

/** What was found, already in words: plain data that one thread can hand to another, and little of it. */
export interface FindingInWords {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly cell: string;
  readonly criterion: string | null;
  readonly field: string | null;
  readonly message: string;
  /** Whether the add-in can mend it safely. */
  readonly fix: boolean;
  readonly suggestions: number;
}

export interface AnnexInWords {
  readonly sheet: string;
  readonly layout: string;
  readonly catalogue: { readonly id: string; readonly title: string; readonly complete: boolean } | null;
  readonly ready: boolean;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly findings: readonly FindingInWords[];
  /** How many findings somebody lets stand: they are not among the others. */
  readonly waived: number;
  /** Why the settings kept in the workbook were not used. */
  readonly unreadSettings: string | null;
}

/** A file or folder, under the name that was typed, and what came of it. */
export interface FileReport {
  readonly file: string;
  readonly failure: { readonly code: string; readonly message: string } | null;
  readonly annexes: readonly AnnexInWords[];
}

export function notChecked(file: string, code: string, message: string): FileReport {
  return { file, failure: { code, message }, annexes: [] };
}

/** An annex's report as words and figures. */
export function annexInWords(annex: AnnexReport): AnnexInWords {
  const { sheet, layout, catalogue, ready, counts, findings, waived, unreadSettings } = annex;
  return {
    sheet,
    layout,
    catalogue: catalogue && { id: catalogue.id, title: catalogue.title, complete: catalogue.complete },
    ready,
    counts,
    findings: findings.map((finding) => findingInWords(finding, layout)),
    waived: waived.length,
    unreadSettings: unreadSettings && sayFailure(unreadSettings),
  };
}

function findingInWords(finding: AnyFinding, layout: LayoutId): FindingInWords {
  return {
    rule: finding.rule,
    severity: finding.severity,
    cell: toA1(finding.at),
    criterion: finding.criterion,
    field: finding.field,
    message: sayFinding(finding, layout),
    fix: finding.fix !== null,
    suggestions: finding.suggestions.length,
  };
}

/** Where a file stands, and how much is to be done in it. */
interface Standing {
  readonly state: 'ready' | 'notReady' | 'notChecked';
  readonly counts: Readonly<Record<Severity, number>>;
  /** Not one error, and yet not ready: something in it could not be judged. */
  readonly gaps: boolean;
}

/** All annexes of a file taken together: it is ready when each of them is. */
export function standingOf({ failure, annexes }: FileReport): Standing {
  const sum = (severity: Severity) => annexes.reduce((total, { counts }) => total + counts[severity], 0);
  const counts = { error: sum('error'), warning: sum('warning'), advice: sum('advice') };
  if (failure) return { state: 'notChecked', counts, gaps: false };
  const ready = annexes.every((annex) => annex.ready);
  return { state: ready ? 'ready' : 'notReady', counts, gaps: !ready && counts.error === 0 };
}

/** How many files stand how. */
export function tally(files: readonly FileReport[]) {
  const count = (state: Standing['state']) => files.filter((file) => standingOf(file).state === state).length;
  return {
    files: files.length,
    ready: count('ready'),
    notReady: count('notReady'),
    unread: count('notChecked'),
  };
}

/** Findings of one kind together, the kinds in the order in which they first came. */
export function byRule(findings: readonly FindingInWords[]): [RuleName, FindingInWords[]][] {
  const groups = new Map<RuleName, FindingInWords[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups];
}

/** Where the same is said of many cells, it is said once. */
export function sameWords(findings: readonly FindingInWords[]): [string, FindingInWords[]][] {
  const groups = new Map<string, FindingInWords[]>();
  for (const finding of findings) {
    const group = groups.get(finding.message);
    if (group) group.push(finding);
    else groups.set(finding.message, [finding]);
  }
  return [...groups];
}
