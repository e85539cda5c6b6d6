import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RULES } from '../core/rules';
import type { RuleMeta } from '../core/rules/rule';
import { ruleText } from '../messages/findings';
import { severityName } from '../messages/pane';
import { rulesColumns } from '../messages/terminal';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));
const BEGIN = '<!-- rules -->';
const END = '<!-- /rules -->';

/** Every rule as a row of a Markdown table: its name, severity, what it finds, what to do, and whether it mends. */
export function rulesTable(): string {
  const rows = RULES.map(({ meta }) => {
    const { title, todo } = ruleText(meta.name);
    return [`\`${meta.name}\``, severityName[meta.severity].toLowerCase(), title, todo, mends(meta)];
  });
  const table = [rulesColumns, rulesColumns.map(() => '---'), ...rows];
  return table
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

/** A README with this table between its markers; `null` when it has not both of them, in their order. */
export function withRulesTable(readme: string): string | null {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) return null;
  return `${readme.slice(0, begin + BEGIN.length)}\n${rulesTable()}\n${readme.slice(end)}`;
}

function mends({ fixable, suggests }: RuleMeta<string>): string {
  return [fixable && '✔', suggests && '?'].filter(Boolean).join(' ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const readme = withRulesTable(readFileSync(README, 'utf8'));
  if (readme === null) throw new Error(`README.md has no ${BEGIN} … ${END}`);
  writeFileSync(README, readme);
}
