import type { Area } from '../sheet/address';
import { referencesAfter } from '../sheet/references';
import { type RowChange, rowAfter, rowBefore, spanAfter } from '../sheet/rows';
import type { SheetSnapshot } from '../sheet/snapshot';
import { type Plan, type PlanRow, rowsOf } from './plan';

/** The sheet as it will be once a plan is applied; what formulas make of it is not worked out. */
export function applied(sheet: SheetSnapshot, plan: Plan): SheetSnapshot {
  const rows = rowsOf(plan);
  const moved = rows.removed.length + rows.inserted.length > 0 ? rearranged(sheet, plan, rows) : sheet;
  const values = moved.values.map((row) => [...row]);
  const formulas = moved.formulas.map((row) => [...row]);
  const formats = moved.formats.map((row) => [...row]);
  for (const { at, after } of plan.edits) {
    const row = rowAfter(rows, at.row);
    if (row === null) continue;
    set(values, row, at.column, after.value);
    set(formulas, row, at.column, after.formula);
    set(formats, row, at.column, after.format);
  }
  return { ...moved, values, formulas, formats };
}

/** Another sheet of the workbook once a plan is applied: what it says about the plan's sheet moves along. */
export function referring(sheet: SheetSnapshot, plan: Plan): SheetSnapshot {
  const rows = rowsOf(plan);
  return { ...sheet, formulas: movedFormulas(sheet, plan.sheet, rows) };
}

function movedFormulas(sheet: SheetSnapshot, changed: string, rows: RowChange) {
  return sheet.formulas.map((row) =>
    row.map((formula) => formula && referencesAfter(formula, sheet.name, changed, rows)),
  );
}

function rearranged(sheet: SheetSnapshot, plan: Plan, rows: RowChange): SheetSnapshot {
  const filled = [...sheet.values, ...plan.inserted.map(({ cells }) => cells)];
  const width = Math.max(0, ...filled.map((row) => row.length));
  const come = new Map(plan.inserted.map((row) => [row.row, row]));
  const height = sheet.values.length + rows.inserted.length - rows.removed.length;
  const gather = <Cell>(
    grid: readonly (readonly Cell[])[],
    pick: (cell: PlanRow['cells'][number]) => Cell,
    blank: Cell,
  ): readonly (readonly Cell[])[] =>
    Array.from({ length: height }, (_, row) => {
      const coming = come.get(row);
      if (!coming) return grid[rowBefore(rows, row) ?? -1] ?? [];
      return Array.from({ length: width }, (_, column) => {
        const cell = coming.cells[column];
        return cell ? pick(cell) : blank;
      });
    });
  return {
    ...sheet,
    values: gather(sheet.values, ({ value }) => value, null),
    formulas: gather(movedFormulas(sheet, sheet.name, rows), ({ formula }) => formula, null),
    formats: gather(sheet.formats, ({ format }) => format, 'General'),
    merges:
      sheet.merges &&
      [
        ...sheet.merges.flatMap((area) => areaAfter(area, rows) ?? []),
        ...plan.inserted.flatMap(({ merges }) => merges),
      ].sort((a, b) => a.row - b.row || a.column - b.column),
    hiddenRows: sheet.hiddenRows.flatMap((row) => rowAfter(rows, row) ?? []),
  };
}

function areaAfter(area: Area, rows: RowChange): Area | null {
  const span = spanAfter(rows, area.row, area.row + area.rowCount - 1);
  return span && { ...area, row: span[0], rowCount: span[1] - span[0] + 1 };
}

function set<Value>(grid: Value[][], row: number, column: number, value: Value): void {
  const line = grid[row];
  if (line && column < line.length) line[column] = value;
}
