import { SEVERITIES, type Severity } from '../core/severity';
import { report, severityMark } from '../messages/terminal';
import { ruleText } from '../messages/vi';
import { plain } from './plain';
import {
  type AnnexInWords,
  byRule,
  type FileReport,
  type FindingInWords,
  sameWords,
  standingOf,
  tally,
} from './report';

type Colour = 'red' | 'yellow' | 'blue' | 'green' | 'bold' | 'dim';

const CODES: Readonly<Record<Colour, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 };
const SEVERITY_COLOUR: Readonly<Record<Severity, Colour>> = {
  error: 'red',
  warning: 'yellow',
  advice: 'blue',
};
const STATE_COLOUR = { ready: 'green', notReady: 'red', notChecked: 'red' } as const;

type Line = (depth: number, text: string, colour?: Colour) => string;

/** A line indented so deep, in a colour if wished; what was written in a cell cannot command the terminal. */
function lineWriter(coloured: boolean): Line {
  return (depth, text, colour) => {
    const shown = plain(text);
    return `${'  '.repeat(depth)}${coloured && colour ? `\u001B[${CODES[colour]}m${shown}\u001B[0m` : shown}`;
  };
}

/** What people read: per file, per annex, the verdict and then what was found, the gravest first. */
export function toText(files: readonly FileReport[], coloured: boolean): string {
  const line = lineWriter(coloured);
  const blocks = files.map((file) => fileLines(file, line).join('\n'));
  return `${blocks.join('\n\n')}\n${files.length > 1 ? `\n${toTable(files, coloured)}` : ''}`;
}

/** All files, one on a line: ready or not, how much was found, why it could not be judged. */
export function toTable(files: readonly FileReport[], coloured: boolean): string {
  const line = lineWriter(coloured);
  const rows = files.map((file) => {
    const { state, counts, gaps } = standingOf(file);
    const figures = SEVERITIES.map((severity) => (file.failure ? '' : String(counts[severity])));
    const note = file.failure?.message ?? (gaps ? report.hasGaps : '');
    return {
      cells: [file.file.normalize(), report.state[state], ...figures, note].map(plain),
      colour: STATE_COLOUR[state],
    };
  });
  const all = [{ cells: report.columns, colour: 'bold' as const }, ...rows];
  const widths = report.columns.map((_, column) =>
    Math.max(...all.map(({ cells }) => lengthOf(cells[column]))),
  );
  const shown = all.map(({ cells, colour }) => {
    const padded = cells.map((cell, column) => {
      const gap = ' '.repeat((widths[column] ?? 0) - lengthOf(cell));
      return column >= FIRST_FIGURE && column < FIRST_FIGURE + SEVERITIES.length ? gap + cell : cell + gap;
    });
    return line(0, padded.join('  ').trimEnd(), colour);
  });
  return `${[...shown, '', line(0, report.summary(tally(files)), 'bold')].join('\n')}\n`;
}

/** The columns from here on hold figures, one for each severity. */
const FIRST_FIGURE = 2;

function lengthOf(text = ''): number {
  return [...text].length;
}

function fileLines({ file, failure, annexes }: FileReport, line: Line): string[] {
  const name = line(0, file, 'bold');
  if (failure) return [name, line(1, report.failure(failure.message), 'red')];
  return [name, annexes.map((annex) => annexLines(annex, line).join('\n')).join('\n\n')];
}

function annexLines(annex: AnnexInWords, line: Line): string[] {
  const { sheet, layout, catalogue, ready, counts, findings, waived, unreadSettings } = annex;
  const title = catalogue
    ? report.catalogue(catalogue.title, catalogue.complete)
    : report.noCatalogue(layout);
  const fixable = findings.filter(({ fix }) => fix).length;
  return [
    line(1, report.annex(sheet, title)),
    line(1, report.verdict(ready, counts), ready ? 'green' : 'red'),
    ...(!ready && counts.error === 0 ? [line(1, report.gaps)] : []),
    ...(waived > 0 ? [line(1, report.waived(waived))] : []),
    ...(unreadSettings ? [line(1, report.failure(unreadSettings), 'yellow')] : []),
    ...SEVERITIES.flatMap((severity) => {
      const group = findings.filter((finding) => finding.severity === severity);
      return group.length === 0 ? [] : ['', ...severityLines(severity, group, layout, line)];
    }),
    ...(fixable > 0 ? ['', line(1, report.fixable(fixable), 'dim')] : []),
  ];
}

function severityLines(
  severity: Severity,
  findings: readonly FindingInWords[],
  layout: string,
  line: Line,
): string[] {
  return [
    line(1, report.severity(severity, findings.length), SEVERITY_COLOUR[severity]),
    ...byRule(findings).flatMap(([rule, group]) => [
      line(2, report.group(severityMark[severity], ruleText(rule, layout).title, group.length), 'bold'),
      ...sameWords(group).map(([message, places]) => line(3, report.finding(places, layout, message))),
      line(3, report.todo(ruleText(rule, layout).todo), 'dim'),
    ]),
  ];
}
