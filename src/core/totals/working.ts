import { type Edit, sameCell } from '../plan/plan';
import { type Area, type CellRef, contains, toA1 } from '../sheet/address';
import { sightOf } from '../sheet/references';
import { type CellValue, cellAt, type SheetCell, type SheetSnapshot } from '../sheet/snapshot';
import { evaluated } from './evaluate';

/** A sheet while cells of it are written one by one: what each holds, gives and looks at by now. */
export interface WorkingSheet {
  readonly edits: () => readonly Edit[];
  cell(at: CellRef): SheetCell;
  put(at: CellRef, after: SheetCell): void;
  /** What a cell gives once Excel has worked everything out anew, `''` for a formula that gives nothing; `undefined` where nobody can tell. */
  value(at: CellRef): CellValue | undefined;
  /** Whether what a cell gives depends on another; `null` where it depends on something that cannot be followed. */
  dependsOn(at: CellRef, other: CellRef): boolean | null;
}

export function workingOn(sheet: SheetSnapshot): WorkingSheet {
  const edits = new Map<string, Edit>();
  const worked = new Map<string, CellValue | undefined>();
  const cell = (at: CellRef) => edits.get(toA1(at))?.after ?? cellAt(sheet, at);

  /** Whether a formula looks, itself or through others, at an area that `isMeant`. */
  const reaches = (from: CellRef, isMeant: (area: Area) => boolean): boolean | null => {
    const seen = new Set([toA1(from)]);
    const open = [from];
    let clear = true;
    for (let at = open.pop(); at; at = open.pop()) {
      const { formula } = cell(at);
      if (formula === null) continue;
      const sight = sightOf(formula, sheet.name, at.row);
      if (sight.areas.some(isMeant)) return true;
      clear &&= sight.clear;
      for (const next of sight.areas.flatMap((area) => computedIn(area))) {
        if (seen.has(toA1(next))) continue;
        seen.add(toA1(next));
        open.push(next);
      }
    }
    return clear ? false : null;
  };

  /** The cells of an area that hold formulas. */
  const computedIn = (area: Area): CellRef[] => {
    const found: CellRef[] = [];
    const bottom = Math.min(area.row + area.rowCount, sheet.formulas.length);
    for (let row = area.row; row < bottom; row++) {
      const right = Math.min(area.column + area.columnCount, sheet.formulas[row]?.length ?? 0);
      for (let column = area.column; column < right; column++) {
        if (cell({ row, column }).formula !== null) found.push({ row, column });
      }
    }
    return found;
  };

  /** Whether a cell's own value is no longer what was read: cells that it depends on, or may, give another by now. */
  const isStale = (at: CellRef): boolean => {
    const changed = [...edits.values()].filter(({ before, after }) => before.value !== after.value);
    if (changed.length === 0) return false;
    return reaches(at, (area) => changed.some((edit) => contains(area, edit.at))) !== false;
  };

  const value = (at: CellRef): CellValue | undefined => {
    const { formula, value: own } = cell(at);
    if (formula === null) return own;
    const place = toA1(at);
    if (edits.has(place)) return own ?? '';
    if (!worked.has(place)) {
      // As long as it is being worked out nobody knows: it may look at itself.
      worked.set(place, undefined);
      const found = evaluated(formula, value);
      worked.set(place, found === undefined && !isStale(at) ? (own ?? '') : found);
    }
    return worked.get(place);
  };

  return {
    edits: () => [...edits.values()],
    cell,
    put(at, after) {
      const before = cellAt(sheet, at);
      if (sameCell(before, after)) edits.delete(toA1(at));
      else edits.set(toA1(at), { at, before, after });
      worked.clear();
    },
    value,
    dependsOn: (at, other) => reaches(at, (area) => contains(area, other)),
  };
}
