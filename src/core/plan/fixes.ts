import type { CellChange, Fix } from '../rules/finding';
import { toA1 } from '../sheet/address';
import { cellAt, type SheetCell, type SheetSnapshot } from '../sheet/snapshot';
import { type Edit, type Plan, sameContent } from './plan';

/**
 * Turns fixes into one plan. A fix goes in whole or not at all: one that touches a cell which an earlier
 * fix changes otherwise has to wait for the next check.
 */
export function planFixes(sheet: SheetSnapshot, fixes: readonly Fix[]): Plan {
  const edits = new Map<string, Edit>();
  for (const fix of fixes) {
    const own = fix.map((change) => toEdit(sheet, change));
    if (own.some((edit) => clashes(edits.get(toA1(edit.at)), edit))) continue;
    for (const edit of own) edits.set(toA1(edit.at), edit);
  }
  return { sheet: sheet.name, edits: [...edits.values()].filter(changes) };
}

/** The sheet as it will be once a plan is applied; what formulas make of it is not worked out. */
export function applied(sheet: SheetSnapshot, plan: Plan): SheetSnapshot {
  const values = sheet.values.map((row) => [...row]);
  const formulas = sheet.formulas.map((row) => [...row]);
  const formats = sheet.formats.map((row) => [...row]);
  for (const { at, after } of plan.edits) {
    set(values, at.row, at.column, after.value);
    set(formulas, at.row, at.column, after.formula);
    set(formats, at.row, at.column, after.format);
  }
  return { ...sheet, values, formulas, formats };
}

/** One plan after another, as a single one: from what the first found to what the second leaves. */
export function joined(first: Plan, second: Plan): Plan {
  const edits = new Map(first.edits.map((edit) => [toA1(edit.at), edit]));
  for (const edit of second.edits) {
    const before = edits.get(toA1(edit.at))?.before ?? edit.before;
    edits.set(toA1(edit.at), { ...edit, before });
  }
  return { sheet: first.sheet, edits: [...edits.values()].filter(changes) };
}

function changes({ before, after }: Edit): boolean {
  return !sameCell(before, after);
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

function sameCell(a: SheetCell, b: SheetCell): boolean {
  return sameContent(a, b) && a.format === b.format;
}

function set<Value>(grid: Value[][], row: number, column: number, value: Value): void {
  const line = grid[row];
  if (line && column < line.length) line[column] = value;
}
