import type { CellChange, Fix, RowRemoval } from '../rules/finding';
import { toA1 } from '../sheet/address';
import { isTorn, referencesAfter } from '../sheet/references';
import { type RowChange, rowAfter, rowBefore } from '../sheet/rows';
import { cellAt, type SheetCell, type SheetSnapshot } from '../sheet/snapshot';
import { type Edit, type Plan, type PlanRow, rowsOf, sameCell } from './plan';

/** What is to become of a sheet: its cells by address, and the rows that go with what takes them in. */
interface Wish {
  readonly cells: ReadonlyMap<string, Pick<Edit, 'at' | 'after'>>;
  readonly removed: ReadonlyMap<number, number | null>;
}

/**
 * Turns fixes into one plan. A fix goes in whole or not at all: one that touches a cell or a row which an
 * earlier fix changes otherwise has to wait for the next check. All positions are those of the sheet before.
 */
export function planFixes(sheet: SheetSnapshot, fixes: readonly Fix[]): Plan {
  const cells = new Map<string, Edit>();
  const removed = new Map<number, number | null>();
  for (const fix of fixes) {
    const own = fix.filter(isCellChange).map((change) => toEdit(sheet, change));
    const gone = fix.filter(isRowRemoval);
    const touched = new Set([...cells.values(), ...own].map(({ at }) => at.row));
    const clashing =
      own.some((edit) => removed.has(edit.at.row) || clashes(cells.get(toA1(edit.at)), edit)) ||
      gone.some(({ removeRow, into }) => touched.has(removeRow) || (into !== null && removed.has(into))) ||
      gone.some(({ removeRow, into }) => removed.has(removeRow) && removed.get(removeRow) !== into);
    if (clashing) continue;
    for (const edit of own) cells.set(toA1(edit.at), edit);
    for (const { removeRow, into } of gone) removed.set(removeRow, into);
  }
  return planOf(sheet, { cells, removed });
}

/**
 * One plan after another, as a single one: from what the first found on `sheet` to what the second leaves.
 * Neither may put rows in.
 */
export function joined(sheet: SheetSnapshot, first: Plan, second: Plan): Plan {
  const earlier = rowsOf(first);
  const later = rowsOf(second);
  const origin = (row: number) => rowBefore(earlier, row) ?? row;
  const removed = new Map(first.removed.map(({ row, into }) => [row, into]));
  for (const { row, into } of second.removed) removed.set(origin(row), into === null ? null : origin(into));
  const cells = new Map<string, Pick<Edit, 'at' | 'after'>>();
  for (const { at, after } of first.edits) {
    const { formula } = after;
    if (removed.has(at.row)) continue;
    const moved = formula && referencesAfter(formula, sheet.name, sheet.name, later);
    cells.set(toA1(at), { at, after: { ...after, formula: moved } });
  }
  for (const { at, after } of second.edits) {
    const place = { row: origin(at.row), column: at.column };
    cells.set(toA1(place), { at: place, after });
  }
  return planOf(sheet, { cells, removed });
}

function planOf(sheet: SheetSnapshot, { cells, removed }: Wish): Plan {
  const rows: RowChange = { removed: [...removed.keys()].sort((a, b) => a - b), inserted: [] };
  const edits = [...cells.values()].map(({ at, after }) => ({ at, before: cellAt(sheet, at), after }));
  const kept = edits.filter(({ at, before, after }) => !isMovedAlone(sheet, rows, at, before, after));
  return {
    sheet: sheet.name,
    edits: [...kept, ...tornFormulas(sheet, rows).filter(({ at }) => !cells.has(toA1(at)))],
    removed: rows.removed.map((row) => toPlanRow(sheet, row, removed.get(row) ?? null)),
    inserted: [],
  };
}

/** No change but the one that Excel makes by itself, or none at all. */
function isMovedAlone(
  sheet: SheetSnapshot,
  rows: RowChange,
  at: Edit['at'],
  before: SheetCell,
  after: SheetCell,
): boolean {
  if (rows.removed.length === 0 || before.formula === null) return sameCell(before, after);
  if (isTorn(before.formula, sheet.name, sheet.name, rows)) return false;
  const formula = referencesAfter(before.formula, sheet.name, sheet.name, rows);
  return rowAfter(rows, at.row) !== null && sameCell({ ...before, formula }, after);
}

/** Formulas that Excel changes when rows go and does not change back when they come again. */
function tornFormulas(sheet: SheetSnapshot, rows: RowChange): Edit[] {
  if (rows.removed.length === 0) return [];
  return sheet.formulas.flatMap((line, row) =>
    line.flatMap((formula, column) => {
      if (formula === null || rows.removed.includes(row) || !isTorn(formula, sheet.name, sheet.name, rows))
        return [];
      const before = cellAt(sheet, { row, column });
      const after = { ...before, formula: referencesAfter(formula, sheet.name, sheet.name, rows) };
      return [{ at: { row, column }, before, after }];
    }),
  );
}

function toPlanRow(sheet: SheetSnapshot, row: number, into: number | null): PlanRow {
  const width = sheet.values[row]?.length ?? 0;
  return {
    row,
    cells: Array.from({ length: width }, (_, column) => cellAt(sheet, { row, column })),
    merges: (sheet.merges ?? []).filter((area) => area.row === row),
    into,
  };
}

function toEdit(sheet: SheetSnapshot, { at, value, format }: CellChange): Edit {
  const before = cellAt(sheet, at);
  // A text format would make text of a number again.
  const kept = typeof value === 'number' && before.format === '@' ? 'General' : before.format;
  return { at, before, after: { value, formula: null, format: format ?? kept } };
}

function clashes(taken: Edit | undefined, edit: Edit): boolean {
  return taken !== undefined && !sameCell(taken.after, edit.after);
}

function isRowRemoval(change: Fix[number]): change is RowRemoval {
  return 'removeRow' in change;
}

function isCellChange(change: Fix[number]): change is CellChange {
  return !isRowRemoval(change);
}
