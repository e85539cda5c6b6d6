import type { AnyFinding, RuleName } from '../core/rules';
import type { AnnexReport } from '../core/rules/check';
import { SEVERITIES, type Severity } from '../core/rules/finding';
import { toA1 } from '../core/sheet/address';
import { report, severityMark } from '../messages/terminal';
import { ruleText, sayFailure, sayFinding } from '../messages/vi';
import type { FileReport } from './judge';
import { plain } from './plain';

type Colour = 'red' | 'yellow' | 'blue' | 'green' | 'bold' | 'dim';

const CODES: Readonly<Record<Colour, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 };
const SEVERITY_COLOUR: Readonly<Record<Severity, Colour>> = {
  error: 'red',
  warning: 'yellow',
  advice: 'blue',
};

/** What people read: per file, per annex, the verdict and then what was found, the gravest first. */
export function toText(files: readonly FileReport[], coloured: boolean): string {
  const line: Line = (depth, text, colour) => {
    const shown = plain(text);
    return `${'  '.repeat(depth)}${coloured && colour ? `\u001B[${CODES[colour]}m${shown}\u001B[0m` : shown}`;
  };
  const blocks = files.map((file) => fileLines(file, line).join('\n'));
  if (files.length > 1) blocks.push(line(0, report.summary(countFiles(files)), 'bold'));
  return `${blocks.join('\n\n')}\n`;
}

type Line = (depth: number, text: string, colour?: Colour) => string;

function fileLines({ file, outcome }: FileReport, line: Line): string[] {
  const name = line(0, file, 'bold');
  if (!outcome.ok) return [name, line(1, report.failure(sayFailure(outcome.failure)), 'red')];
  return [name, outcome.value.map((annex) => annexLines(annex, line).join('\n')).join('\n\n')];
}

function annexLines(annex: AnnexReport, line: Line): string[] {
  const { sheet, catalogue, ready, counts, findings, waived, unreadSettings } = annex;
  const title = catalogue ? report.catalogue(catalogue.title, catalogue.complete) : report.noCatalogue;
  const fixable = findings.filter(({ fix }) => fix !== null).length;
  return [
    line(1, report.annex(sheet, title)),
    line(1, report.verdict(ready, counts), ready ? 'green' : 'red'),
    ...(!ready && counts.error === 0 ? [line(1, report.gaps)] : []),
    ...(waived.length > 0 ? [line(1, report.waived(waived.length))] : []),
    ...(unreadSettings ? [line(1, report.failure(sayFailure(unreadSettings)), 'yellow')] : []),
    ...SEVERITIES.flatMap((severity) => {
      const group = findings.filter((finding) => finding.severity === severity);
      return group.length === 0 ? [] : ['', ...severityLines(severity, group, line)];
    }),
    ...(fixable > 0 ? ['', line(1, report.fixable(fixable), 'dim')] : []),
  ];
}

function severityLines(severity: Severity, findings: readonly AnyFinding[], line: Line): string[] {
  const byRule = new Map<RuleName, AnyFinding[]>();
  for (const finding of findings) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  return [
    line(1, report.severity(severity, findings.length), SEVERITY_COLOUR[severity]),
    ...[...byRule].flatMap(([rule, group]) => [
      line(2, report.group(severityMark[severity], ruleText(rule).title, group.length), 'bold'),
      ...group.map((finding) =>
        line(3, report.finding(toA1(finding.at), finding.criterion, sayFinding(finding))),
      ),
      line(3, report.todo(ruleText(rule).todo), 'dim'),
    ]),
  ];
}

function countFiles(files: readonly FileReport[]) {
  const read = files.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
  const ready = read.filter((annexes) => annexes.every((annex) => annex.ready)).length;
  return { files: files.length, ready, notReady: read.length - ready, unread: files.length - read.length };
}
