import type { Area, CellRef } from './address';

/** Few rectangles that cover just these cells: runs within rows, joined where they are the same in rows below each other. */
export function areasOf(cells: readonly CellRef[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const run = runs.at(-1);
    if (run?.row === row && run.column + run.columnCount === column)
      runs[runs.length - 1] = { ...run, columnCount: run.columnCount + 1 };
    else runs.push({ row, column, rowCount: 1, columnCount: 1 });
  }
  const areas = new Map<string, Area>();
  for (const run of runs) {
    const key = ({ row, column, columnCount }: Area) => `${row}:${column}:${columnCount}`;
    const above = areas.get(key(run));
    const grown = above ? { ...above, rowCount: above.rowCount + 1 } : run;
    areas.delete(key(run));
    // Under the row that would carry it on.
    areas.set(key({ ...run, row: run.row + 1 }), grown);
  }
  return [...areas.values()];
}
