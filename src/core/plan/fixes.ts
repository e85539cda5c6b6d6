import { toA1 } from '../sheet/address';
import { isTorn, referencesAfter } from '../sheet/references';
import { type RowChange, rowAfter, rowBefore } from '../sheet/rows';
import { cellAt, EMPTY_CELL, type SheetCell, type SheetSnapshot } from '../sheet/snapshot';
import type { CellChange, Fix, RowMove, RowRemoval } from './change';
import { orderOf } from './order';
import { type Edit, type Plan, type PlanRow, rowsOf, sameCell } from './plan';

/** What is to become of a sheet: its cells by address, and the rows that go with what takes them in. */
interface Wish {
  readonly cells: ReadonlyMap<string, Pick<Edit, 'at' | 'after'>>;
  readonly removed: ReadonlyMap<number, number | null>;
  /** By their places in the end, top to bottom. */
  readonly inserted: readonly PlanRow[];
}

/**
 * Turns fixes into one plan. A fix goes in whole or not at all: one that touches a cell or a row which an
 * earlier fix changes otherwise has to wait for the next check. All positions are those of the sheet before.
 */
export function planFixes(sheet: SheetSnapshot, fixes: readonly Fix[]): Plan {
  const cells = new Map<string, Edit>();
  const removed = new Map<number, number | null>();
  let moves: readonly RowMove[] = [];
  for (const fix of fixes) {
    const own = fix.filter(isCellChange).map((change) => toEdit(sheet, change));
    const gone = fix.filter(isRowRemoval);
    const moving = fix.filter(isRowMove);
    const touched = new Set([...cells.values(), ...own].map(({ at }) => at.row));
    const unsteady = new Set([...moves, ...moving].flatMap(({ moveRow, before }) => [moveRow, before]));
    const clashing =
      own.some((edit) => removed.has(edit.at.row) || clashes(cells.get(toA1(edit.at)), edit)) ||
      gone.some(({ removeRow, into }) => touched.has(removeRow) || (into !== null && removed.has(into))) ||
      gone.some(({ removeRow, into }) => removed.has(removeRow) && removed.get(removeRow) !== into) ||
      [...removed.keys(), ...gone.map(({ removeRow }) => removeRow)].some((row) => unsteady.has(row)) ||
      (moves.length > 0 && moving.length > 0 && JSON.stringify(moves) !== JSON.stringify(moving));
    if (clashing) continue;
    for (const edit of own) cells.set(toA1(edit.at), edit);
    for (const { removeRow, into } of gone) removed.set(removeRow, into);
    if (moving.length > 0) moves = moving;
  }
  const moved = moves.length > 0 ? planMoves(sheet, { cells, removed, inserted: [] }, moves) : null;
  if (moved) return moved;
  const rows: RowChange = { removed: [...removed.keys()].sort((a, b) => a - b), inserted: [] };
  return planOf(sheet, { cells: movedAlong(sheet, cells, rows), removed, inserted: [] });
}

/** What one way out of several would do. */
export function planChoice(sheet: SheetSnapshot, changes: Fix | Plan): Plan {
  return 'edits' in changes ? changes : planFixes(sheet, [changes]);
}

/** Rows that move are taken out and put in again; every formula follows its cells. `null` where one cannot. */
function planMoves(sheet: SheetSnapshot, wish: Wish, moves: readonly RowMove[]): Plan | null {
  const { change, moved, follow } = orderOf(sheet, moves, [...wish.removed.keys()]);
  let lost = false;
  const after = (at: Edit['at']): SheetCell => {
    const cell = wish.cells.get(toA1(at))?.after ?? cellAt(sheet, at);
    if (cell.formula === null) return cell;
    const formula = follow(cell.formula, sheet.name);
    lost ||= formula === null;
    return { ...cell, formula };
  };
  const gone = new Set(change.removed);
  const computed = sheet.formulas.flatMap((line, row) =>
    line.flatMap((formula, column) => (formula === null ? [] : [{ row, column }])),
  );
  const changed = [...[...wish.cells.values()].map(({ at }) => at), ...computed];
  const cells = new Map(
    changed.filter(({ row }) => !gone.has(row)).map((at) => [toA1(at), { at, after: after(at) }]),
  );
  const inserted = moved.map((from, index) => ({
    row: change.inserted[index] ?? from,
    cells: (sheet.values[from] ?? []).map((_, column) => after({ row: from, column })),
    merges: [],
    into: null,
    like: from,
  }));
  const removed = new Map([...wish.removed, ...moved.map((row): [number, null] => [row, null])]);
  return lost ? null : planOf(sheet, { cells, removed, inserted });
}

/**
 * One plan after another, as a single one: from what the first found on `sheet` to what the second leaves.
 * The second may change, move and take out rows that the first puts in.
 */
export function joined(sheet: SheetSnapshot, first: Plan, second: Plan): Plan {
  const earlier = rowsOf(first);
  const later = rowsOf(second);
  const before = (row: number) => rowBefore(earlier, row);
  const removed = new Map(first.removed.map(({ row, into }) => [row, into]));
  for (const { row, into } of second.removed) {
    const place = before(row);
    if (place !== null) removed.set(place, into === null ? null : before(into));
  }
  const cells = new Map<string, Pick<Edit, 'at' | 'after'>>();
  for (const edit of first.edits) if (!removed.has(edit.at.row)) cells.set(toA1(edit.at), edit);
  const moved = new Map(movedAlong(sheet, cells, later));
  const filled = new Map<string, Pick<Edit, 'at' | 'after'>>();
  for (const { at, after } of second.edits) {
    const row = before(at.row);
    if (row === null) filled.set(toA1(at), { at, after });
    else moved.set(toA1({ ...at, row }), { at: { ...at, row }, after });
  }
  const kept = first.inserted.flatMap((come) => {
    const row = rowAfter(later, come.row);
    return row === null ? [] : [{ ...come, row, ...contentsAfter(sheet, come, filled, later) }];
  });
  const model = (row: number) => before(row) ?? first.inserted.find((come) => come.row === row)?.like ?? null;
  const come = second.inserted.map((each) => ({
    ...each,
    like: each.like === null ? null : model(each.like),
  }));
  const inserted = [...kept, ...come].sort((a, b) => a.row - b.row);
  return planOf(sheet, { cells: moved, removed, inserted });
}

/** What stands in a new row once rows have moved and cells of it have been filled. */
function contentsAfter(
  sheet: SheetSnapshot,
  { row, cells, merges }: PlanRow,
  filled: Wish['cells'],
  rows: RowChange,
): Pick<PlanRow, 'cells' | 'merges'> {
  const columns = Math.max(
    cells.length,
    ...[...filled.values()].map(({ at }) => (at.row === row ? at.column + 1 : 0)),
  );
  return {
    cells: Array.from(
      { length: columns },
      (_, column) =>
        filled.get(toA1({ row, column }))?.after ??
        withMovedFormula(sheet, cells[column] ?? EMPTY_CELL, rows),
    ),
    merges: merges.map((area) => ({ ...area, row: rowAfter(rows, area.row) ?? area.row })),
  };
}

function movedAlong(
  sheet: SheetSnapshot,
  cells: Wish['cells'],
  rows: RowChange,
): Map<string, Pick<Edit, 'at' | 'after'>> {
  return new Map(
    [...cells].map(([place, { at, after }]) => [place, { at, after: withMovedFormula(sheet, after, rows) }]),
  );
}

function withMovedFormula({ name }: SheetSnapshot, cell: SheetCell, rows: RowChange): SheetCell {
  return cell.formula === null ? cell : { ...cell, formula: referencesAfter(cell.formula, name, name, rows) };
}

function planOf(sheet: SheetSnapshot, { cells, removed, inserted }: Wish): Plan {
  const rows: RowChange = {
    removed: [...removed.keys()].sort((a, b) => a - b),
    inserted: inserted.map(({ row }) => row),
  };
  const edits = [...cells.values()].map(({ at, after }) => ({ at, before: cellAt(sheet, at), after }));
  const kept = edits.filter(({ at, before, after }) => !isMovedAlone(sheet, rows, at, before, after));
  return {
    sheet: sheet.name,
    edits: [...kept, ...tornFormulas(sheet, rows).filter(({ at }) => !cells.has(toA1(at)))],
    removed: rows.removed.map((row) => toPlanRow(sheet, row, removed.get(row) ?? null)),
    inserted,
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
  if (before.formula === null) return sameCell(before, after);
  if (isTorn(before.formula, sheet.name, sheet.name, rows)) return false;
  return rowAfter(rows, at.row) !== null && sameCell(withMovedFormula(sheet, before, rows), after);
}

/** Formulas that Excel changes when rows go and does not change back when they come again. */
function tornFormulas(sheet: SheetSnapshot, rows: RowChange): Edit[] {
  if (rows.removed.length === 0) return [];
  return sheet.formulas.flatMap((line, row) =>
    line.flatMap((formula, column) => {
      if (formula === null || rows.removed.includes(row) || !isTorn(formula, sheet.name, sheet.name, rows))
        return [];
      const before = cellAt(sheet, { row, column });
      return [{ at: { row, column }, before, after: withMovedFormula(sheet, before, rows) }];
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
    like: null,
  };
}

function toEdit(sheet: SheetSnapshot, { at, value, formula, format }: CellChange): Edit {
  const before = cellAt(sheet, at);
  // A text format would make text of a number, or of a formula, again.
  const typed = typeof value === 'number' || formula !== undefined;
  const kept = typed && before.format === '@' ? 'General' : before.format;
  return { at, before, after: { value, formula: formula ?? null, format: format ?? kept } };
}

function clashes(taken: Edit | undefined, edit: Edit): boolean {
  return taken !== undefined && !sameCell(taken.after, edit.after);
}

function isRowRemoval(change: Fix[number]): change is RowRemoval {
  return 'removeRow' in change;
}

function isRowMove(change: Fix[number]): change is RowMove {
  return 'moveRow' in change;
}

function isCellChange(change: Fix[number]): change is CellChange {
  return 'at' in change;
}
