import { html } from './markup';

/** The page's looks, on a screen, on a phone and on paper (A4, each file on a sheet of its own). */
export const STYLE = html`
:root { --line: #d1d1d1; --quiet: #5c5c5c; --error: #b10e1c; --warning: #8a5300; --advice: #0f548c; --ready: #0e700e; }
body { margin: 0 auto; padding: 16px; max-width: 60rem; color: #242424; background: #fff; font: 16px/1.5 "Segoe UI", Roboto, Arial, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 8px; }
h2 { font-size: 1.25rem; margin: 32px 0 8px; }
h3 { font-size: 1.05rem; margin: 16px 0 4px; }
h3 small { font-weight: normal; color: var(--quiet); margin-left: 4px; }
h4 { font-size: 1rem; margin: 0 0 4px; }
p { margin: 4px 0; }
a { color: #0f548c; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: 6px 8px; text-align: left; vertical-align: top; }
th { border-bottom-color: #242424; overflow-wrap: normal; }
.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.none { color: var(--quiet); }
.quiet { color: var(--quiet); font-size: .875rem; }
.state { font-weight: 600; }
h2 .state { font-size: 1rem; margin-left: 8px; }
.ready { color: var(--ready); }
.notReady, .notChecked, .error .mark, td.error { color: var(--error); }
.warning .mark, td.warning { color: var(--warning); }
.advice .mark, td.advice { color: var(--advice); }
.rule { border-left: 4px solid var(--line); padding: 2px 0 2px 12px; margin: 12px 0; }
.rule.error { border-left-color: var(--error); }
.rule.warning { border-left-color: var(--warning); }
.rule.advice { border-left-color: var(--advice); }
ul { margin: 0; padding-left: 20px; }
li { margin: 2px 0; }
.places { font-weight: 600; }
.places::after { content: ":"; }
.todo { color: var(--quiet); }
section { border-top: 1px solid var(--line); margin-top: 32px; }
section > h2 { margin-top: 16px; }
.top { font-size: .875rem; }
@media (max-width: 40rem) {
  body { padding: 12px; }
  th, td { padding: 6px 4px; }
  table { font-size: .875rem; }
  th.figure { white-space: normal; }
}
@media print {
  @page { size: A4; margin: 15mm; }
  body { max-width: none; padding: 0; font-size: 11pt; }
  section { break-before: page; border-top: 0; margin-top: 0; }
  h2, h3, h4 { break-after: avoid; }
  tr, li, .todo { break-inside: avoid; }
  .todo { break-before: avoid; }
  a { color: inherit; text-decoration: none; }
  .top { display: none; }
}
`;
