import { type AnyFinding, RULES } from '../core/rules';
import type { AnnexReport } from '../core/rules/check';
import { SEVERITIES, type Severity } from '../core/severity';
import { type CellRef, toA1 } from '../core/sheet/address';
import { cellAt } from '../core/sheet/snapshot';
import type { Flag } from '../excel/flag';

interface Mark {
  readonly at: CellRef;
  readonly severity: Severity;
  readonly whileEmpty: boolean;
}

const CLEARS_WHEN_FILLED: ReadonlySet<string> = new Set(
  RULES.filter(({ meta }) => 'clearsWhenFilled' in meta && meta.clearsWhenFilled).map(
    ({ meta }) => meta.name,
  ),
);

/** One mark per cell, by its gravest finding; marks that look alike and stand above each other are one. */
export function flagsOf({ annex, findings }: AnnexReport): Flag[] {
  const marks = new Map<string, Mark>();
  for (const finding of findings) {
    const { at, severity } = finding;
    const taken = marks.get(toA1(at));
    if (taken && SEVERITIES.indexOf(taken.severity) <= SEVERITIES.indexOf(severity)) continue;
    const empty = cellAt(annex.sheet, at).value === null;
    marks.set(toA1(at), { at, severity, whileEmpty: empty && clearsWhenFilled(finding) });
  }
  return stack([...marks.values()]);
}

function clearsWhenFilled({ rule }: AnyFinding): boolean {
  return CLEARS_WHEN_FILLED.has(rule);
}

function stack(marks: readonly Mark[]): Flag[] {
  const sorted = [...marks].sort((a, b) => a.at.column - b.at.column || a.at.row - b.at.row);
  const flags: Flag[] = [];
  for (const { at, severity, whileEmpty } of sorted) {
    const above = flags.at(-1);
    const goesOn =
      above?.severity === severity &&
      above.whileEmpty === whileEmpty &&
      above.area.column === at.column &&
      above.area.row + above.area.rowCount === at.row;
    if (goesOn)
      flags[flags.length - 1] = { ...above, area: { ...above.area, rowCount: above.area.rowCount + 1 } };
    else flags.push({ area: { ...at, rowCount: 1, columnCount: 1 }, severity, whileEmpty });
  }
  return flags;
}
