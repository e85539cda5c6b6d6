import type { AnyFinding } from '../core/rules';
import type { AnnexReport } from '../core/rules/check';
import { toA1 } from '../core/sheet/address';
import { sayFailure, sayFinding } from '../messages/vi';
import type { FileReport } from './judge';

/** The shape of `--json`. Other programs read it: a change to it is a new `version`. */
export function toJson(files: readonly FileReport[]) {
  return { version: 1, files: files.map(fileToJson) };
}

function fileToJson({ file, outcome }: FileReport) {
  return {
    file,
    failure: outcome.ok ? null : { code: outcome.failure.code, message: sayFailure(outcome.failure) },
    annexes: outcome.ok ? outcome.value.map(annexToJson) : [],
  };
}

function annexToJson({ sheet, layout, catalogue, ready, counts, findings }: AnnexReport) {
  const { error, warning, advice } = counts;
  return {
    sheet,
    layout,
    catalogue: catalogue?.id ?? null,
    ready,
    counts: { error, warning, advice },
    findings: findings.map(findingToJson),
  };
}

function findingToJson(finding: AnyFinding) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    cell: toA1(finding.at),
    criterion: finding.criterion,
    field: finding.field,
    message: sayFinding(finding),
    fix: finding.fix !== null,
    suggestions: finding.suggestions.length,
  };
}
