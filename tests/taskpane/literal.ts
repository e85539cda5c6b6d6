import type { Checked } from '../../src/actions/session';
import { LAYOUTS } from '../../src/core/annex/layouts';
import { BUILTIN_CATALOGUES } from '../../src/core/catalogue/builtin';
import type { CellChange } from '../../src/core/plan/change';
import type { AnyFinding } from '../../src/core/rules';
import type { AnnexReport } from '../../src/core/rules/check';
import type { Suggestion } from '../../src/core/rules/finding';
import type { Severity } from '../../src/core/severity';
import { parseA1 } from '../../src/core/sheet/address';
import type { CellValue, SheetSnapshot } from '../../src/core/sheet/snapshot';
import { score } from '../../src/core/values/score';

/** Literal data for the pane: findings as they come out of a check, and the sheet that they speak of. */

const at = (cell: string) => {
  const area = parseA1(cell);
  if (!area) throw new Error(`not a cell: ${cell}`);
  return { row: area.row, column: area.column };
};

export const change = (cell: string, value: string | number): CellChange => ({ at: at(cell), value });

export const SHEET = 'Phụ lục';

const common = { sheet: SHEET, fix: null, suggestions: [] as readonly Suggestion[] };

export function noDeadline(cell: string, criterion: string, lost = '0.5'): AnyFinding {
  return {
    ...common,
    rule: 'deadline/missing',
    severity: 'error',
    at: at(cell),
    criterion,
    field: 'deadline',
    data: { lost: score(lost), of: 'criterion' },
  };
}

export function noMaximum(cell: string): AnyFinding {
  return {
    ...common,
    rule: 'maximum/missing',
    severity: 'error',
    at: at(cell),
    criterion: '3',
    field: 'maximum',
    data: { expected: null },
  };
}

export function textNumber(cell: string, criterion: string, text: string): AnyFinding {
  const value = score(text.replace(',', '.'));
  return {
    ...common,
    rule: 'score/text-number',
    severity: 'warning',
    at: at(cell),
    criterion,
    field: 'score',
    data: { text, value },
    fix: [change(cell, Number(value.toString()))],
  };
}

export function unknownUnit(
  cell: string,
  text: string,
  ...ways: readonly (readonly CellChange[])[]
): AnyFinding {
  return {
    ...common,
    rule: 'unit/unknown',
    severity: 'warning',
    at: at(cell),
    criterion: '6.1.3',
    field: 'owner',
    data: { text },
    suggestions: ways.map((changes) => ({ label: String(changes[0]?.value), changes })),
  };
}

export function codeFormat(cell: string, text: string, code: string): AnyFinding {
  return {
    ...common,
    rule: 'code/format',
    severity: 'advice',
    at: at(cell),
    criterion: code,
    field: 'code',
    data: { text, code },
    fix: [change(cell, code)],
  };
}

export function repeatedHeader(cell: string): AnyFinding {
  return {
    ...common,
    rule: 'row/repeated-header',
    severity: 'warning',
    at: at(cell),
    criterion: null,
    field: null,
    data: {},
    fix: [{ removeRow: at(cell).row, into: null }],
  };
}

export function unchecked(cell: string): AnyFinding {
  return {
    ...common,
    rule: 'section/unchecked',
    severity: 'advice',
    at: at(cell),
    criterion: '7',
    field: 'lost',
    data: { section: '7', cells: [cell] },
  };
}

/** A sheet of 40 × 10 cells, empty but for the given ones. */
export function sheetOf(cells: Readonly<Record<string, CellValue>> = {}): SheetSnapshot {
  const grid = <Value>(value: Value) =>
    Array.from({ length: 40 }, () => Array.from({ length: 10 }, () => value));
  const values = grid<CellValue>(null);
  for (const [cell, value] of Object.entries(cells)) {
    const { row, column } = at(cell);
    const line = values[row];
    if (line) line[column] = value;
  }
  return {
    name: SHEET,
    visible: true,
    values,
    formulas: grid<string | null>(null),
    formats: grid('General'),
    merges: [],
    hiddenRows: [],
    protected: false,
    cropped: false,
  };
}

export function reportOf(findings: readonly AnyFinding[], sheet: SheetSnapshot = sheetOf()): AnnexReport {
  const [layout] = LAYOUTS;
  if (!layout) throw new Error('no layout');
  const counts: Record<Severity, number> = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) counts[severity]++;
  return {
    sheet: sheet.name,
    layout: layout.id,
    annex: {
      sheet,
      layout,
      header: { row: 4, column: 0, rowCount: 1, columnCount: 10 },
      columns: new Map(),
      rows: [],
      title: [],
    },
    catalogue: null,
    findings,
    counts,
    ready: counts.error === 0 && !findings.some(({ rule }) => rule === 'section/unchecked'),
    waived: [],
    unreadSettings: null,
  };
}

export function checkedOf(findings: readonly AnyFinding[], rest: Partial<Checked> = {}): Checked {
  return {
    report: reportOf(findings),
    annexSheets: [SHEET],
    unready: [],
    front: SHEET,
    unflagged: null,
    fresh: false,
    waivers: [],
    catalogues: BUILTIN_CATALOGUES,
    ...rest,
  };
}

const [partial] = BUILTIN_CATALOGUES.filter(({ complete }) => !complete);
if (!partial) throw new Error('no catalogue');
export const PARTIAL = partial;

/** Of every severity, two of a kind among them. */
export const FINDINGS: readonly AnyFinding[] = [
  textNumber('D8', '1.1.2', '0.8'),
  noDeadline('J9', '1.3'),
  textNumber('D9', '1.3', '0.5'),
  noDeadline('J23', '5.6'),
  codeFormat('A24', '6.', '6'),
];
export const CHECKED = checkedOf(FINDINGS);

/** The same after these cells were mended. */
export function without(...cells: readonly string[]): Checked {
  const mended = cells.map((cell) => JSON.stringify(at(cell)));
  return checkedOf(FINDINGS.filter((finding) => !mended.includes(JSON.stringify(finding.at))));
}
