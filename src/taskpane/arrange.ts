import { type AnyFinding, RULES } from '../core/rules';
import { SEVERITIES, type Severity } from '../core/severity';
import { toA1 } from '../core/sheet/address';

export const VIEWS = ['severity', 'row', 'rule'] as const;
export type View = (typeof VIEWS)[number];

const KINDS = RULES.map(({ meta }) => meta.name);

/** A finding with a name that survives the next check, so that the list keeps its place. */
export interface Item {
  readonly key: string;
  readonly finding: AnyFinding;
}

/** Findings that are listed under one heading. */
export interface Group {
  readonly key: string;
  readonly by: 'rule' | 'row';
  /** Never empty, in the order of the sheet. */
  readonly items: readonly Item[];
}

interface Section {
  readonly key: string;
  /** `null` where the view does not divide by severity. */
  readonly severity: Severity | null;
  readonly count: number;
  readonly groups: readonly Group[];
}

/** Names findings by kind and place; several of one kind at one cell are numbered. */
export function itemsOf(findings: readonly AnyFinding[]): readonly Item[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = `${finding.rule}@${finding.sheet}!${toA1(finding.at)}`;
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return { key: nth === 0 ? name : `${name}#${nth}`, finding };
  });
}

/** The list as one of its views shows it. Sections and groups without findings are left out. */
export function arrange(items: readonly Item[], view: View): readonly Section[] {
  if (view === 'severity') {
    return SEVERITIES.flatMap((severity) =>
      section(
        severity,
        items.filter(({ finding }) => finding.severity === severity),
        'rule',
      ),
    );
  }
  return section(null, items, view);
}

export function fixable(items: readonly Item[]): readonly Item[] {
  return items.filter(({ finding }) => finding.fix !== null);
}

function section(severity: Severity | null, items: readonly Item[], by: Group['by']): readonly Section[] {
  if (items.length === 0) return [];
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const { rule, at } = item.finding;
    const key = by === 'rule' ? rule : `row ${at.row}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [
    {
      key: severity ?? 'all',
      severity,
      count: items.length,
      groups: [...groups].map(([key, members]) => ({ key, by, items: members })).sort(inOrder),
    },
  ];
}

/** Rows from the top; kinds in their own order, which stays the same while findings come and go. */
function inOrder({ by, items: [a] }: Group, { items: [b] }: Group): number {
  if (!a || !b) return 0;
  if (by === 'row') return a.finding.at.row - b.finding.at.row;
  return KINDS.indexOf(a.finding.rule) - KINDS.indexOf(b.finding.rule);
}
