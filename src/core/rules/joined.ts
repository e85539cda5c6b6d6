import type { AnnexReport } from './check';
import type { AnyFinding } from './index';

/**
 * One report for each sheet: what was found in all the annexes that stand on it, top to bottom, under the
 * widest of them. What several of them say alike of their sheet is said once.
 */
export function joinedBySheet(reports: readonly AnnexReport[]): AnnexReport[] {
  const sheets = new Map<string, AnnexReport[]>();
  for (const report of reports) sheets.set(report.sheet, [...(sheets.get(report.sheet) ?? []), report]);
  return [...sheets.values()].flatMap((group) => (group.length > 1 ? [joined(group)] : group));
}

function joined(group: readonly AnnexReport[]): AnnexReport {
  const [first, ...others] = [...group].sort((a, b) => b.annex.columns.size - a.annex.columns.size);
  if (!first) throw new Error('nothing to join');
  const findings = once(group.flatMap((report) => report.findings));
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) counts[severity]++;
  return {
    ...first,
    catalogue: first.catalogue ?? others.find(({ catalogue }) => catalogue)?.catalogue ?? null,
    findings,
    counts,
    ready: group.every(({ ready }) => ready),
    waived: once(group.flatMap((report) => report.waived)),
  };
}

function once(findings: readonly AnyFinding[]): AnyFinding[] {
  const known = new Map(
    findings.map((finding) => [JSON.stringify([finding.rule, finding.at, finding.data]), finding]),
  );
  return [...known.values()].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}
