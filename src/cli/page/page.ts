import { SEVERITIES, type Severity } from '../../core/severity';
import type { CalendarDate } from '../../core/values/date';
import { severityName } from '../../messages/pane';
import { page, report, severityMark } from '../../messages/terminal';
import { ruleText } from '../../messages/vi';
import {
  type AnnexInWords,
  byRule,
  type FileReport,
  type FindingInWords,
  sameWords,
  standingOf,
  tally,
} from '../report';
import { html, type Markup } from './markup';
import { STYLE } from './style';

/**
 * One page that needs nothing beside it, to be read, printed and forwarded by people who have no program for
 * it: how all files stand, then each file's findings. It can load nothing and run nothing.
 */
export function toPage(files: readonly FileReport[], today: CalendarDate): string {
  const { markup } = html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${page.title}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${page.title}</h1>
<p>${page.day(today)} ${report.summary(tally(files))}</p>
<p class="quiet">${page.meaning.map(({ term, meaning }) => html`<b>${term}</b> ${meaning} `)}</p>
</header>
<h2 id="tong-hop">${page.summary}</h2>
<table>
<thead><tr><th>${page.columns.file}</th><th>${page.columns.state}</th>${SEVERITIES.map(
    (severity) => html`<th class="figure">${severityName[severity]}</th>`,
  )}</tr></thead>
<tbody>
${files.map(summaryRow)}</tbody>
</table>
${files.map(fileSection)}</body>
</html>
`;
  return markup;
}

function summaryRow(file: FileReport, index: number): Markup {
  const { state, counts, gaps } = standingOf(file);
  const note = file.failure?.message ?? (gaps ? report.hasGaps : '');
  const figures = SEVERITIES.map(
    (severity) =>
      html`<td class="figure ${figureClass(severity, counts)}">${file.failure ? '' : counts[severity]}</td>`,
  );
  return html`<tr><td><a href="#tep-${index + 1}">${file.file.normalize()}</a></td><td><span class="state ${state}">${
    report.state[state]
  }</span>${note ? html`<div class="quiet">${note}</div>` : ''}</td>${figures}</tr>
`;
}

function figureClass(severity: Severity, counts: Readonly<Record<Severity, number>>): string {
  return counts[severity] > 0 ? severity : 'none';
}

function fileSection(file: FileReport, index: number): Markup {
  const { state } = standingOf(file);
  return html`<section id="tep-${index + 1}">
<h2>${file.file.normalize()} <span class="state ${state}">${report.state[state]}</span></h2>
${file.failure ? html`<p>${file.failure.message}</p>\n` : ''}${file.annexes.map(annexPart)}<p class="top"><a href="#tong-hop">${page.top}</a></p>
</section>
`;
}

function annexPart({
  sheet,
  layout,
  catalogue,
  ready,
  counts,
  findings,
  waived,
  unreadSettings,
}: AnnexInWords): Markup {
  const title = catalogue
    ? report.catalogue(catalogue.title, catalogue.complete)
    : report.noCatalogue(layout);
  const fixable = findings.filter(({ fix }) => fix).length;
  const remarks = [
    report.verdict(ready, counts),
    ...(!ready && counts.error === 0 ? [report.gaps] : []),
    ...(findings.length === 0 ? [page.nothing] : []),
    ...(waived > 0 ? [report.waived(waived)] : []),
    ...(unreadSettings ? [unreadSettings] : []),
    ...(fixable > 0 ? [page.fixable(fixable)] : []),
  ];
  return html`<h3>${page.sheet(sheet)} <small>${title}</small></h3>
${remarks.map((remark) => html`<p>${remark}</p>\n`)}${SEVERITIES.flatMap((severity) =>
  byRule(findings.filter((finding) => finding.severity === severity)).map(([rule, group]) =>
    rulePart(severity, ruleText(rule, layout), layout, group),
  ),
)}`;
}

function rulePart(
  severity: Severity,
  { title, todo }: ReturnType<typeof ruleText>,
  layout: string,
  group: readonly FindingInWords[],
): Markup {
  return html`<div class="rule ${severity}">
<h4><span class="mark">${severityMark[severity]} ${severityName[severity]}:</span> ${title} (${group.length})</h4>
<ul>
${sameWords(group).map(
  ([message, places]) =>
    html`<li><span class="places">${places.map((place) => placeOf(place, layout)).join(', ')}</span> ${message}</li>\n`,
)}</ul>
<p class="todo"><b>${page.todo}</b> ${todo}</p>
</div>
`;
}

function placeOf({ cell, criterion }: FindingInWords, layout: string): string {
  return criterion === null ? page.cell(cell) : `${page.cell(cell)} (${page.criterion(criterion, layout)})`;
}
