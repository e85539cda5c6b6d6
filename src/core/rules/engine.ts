import { SEVERITIES } from '../severity';
import { toA1 } from '../sheet/address';
import type { Finding } from './finding';
import { PHASES, type Report, type Rule, type RuleContext } from './rule';

/** A rule whatever its data: its findings' `data` is typed again by `rule` in `AnyFinding`. */
export type AnyRule = Rule<string, unknown>;

/**
 * Runs rules phase by phase. A cell that one phase could not read is judged by no later one. Returns
 * findings top to bottom, left to right, the gravest first at one cell.
 */
export function runRules(rules: readonly AnyRule[], context: RuleContext): Finding[] {
  const unreadable = new Set<string>();
  const findings: Finding[] = [];
  for (const phase of PHASES) {
    const found = rules
      .filter(({ meta }) => meta.phase === phase)
      .flatMap((rule) => Array.from(rule.check(context), (report) => ({ rule, report })))
      .filter(({ report }) => !unreadable.has(toA1(report.at)));
    for (const { rule, report } of found) {
      if (rule.meta.blocks) unreadable.add(toA1(report.at));
      findings.push(toFinding(rule, report, context.annex.sheet.name));
    }
  }
  return findings.sort(bySheetOrder);
}

function toFinding({ meta }: AnyRule, report: Report<unknown>, sheet: string): Finding {
  const fix = report.fix && report.fix.length > 0 ? report.fix : null;
  const suggestions = report.suggestions ?? [];
  if (fix && !meta.fixable) throw new Error(`${meta.name} offers a fix without saying that it may`);
  if (suggestions.length > 0 && !meta.suggests)
    throw new Error(`${meta.name} offers suggestions without saying so`);
  return {
    rule: meta.name,
    severity: report.severity ?? meta.severity,
    sheet,
    at: report.at,
    criterion: report.criterion ?? null,
    field: report.field ?? null,
    data: report.data,
    fix,
    suggestions,
  };
}

function bySheetOrder(a: Finding, b: Finding): number {
  return (
    a.at.row - b.at.row ||
    a.at.column - b.at.column ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)
  );
}
