import type { Annex } from '../core/annex/annex';
import type { Plan } from '../core/plan/plan';
import { toA1 } from '../core/sheet/address';
import { cellAt, type SheetSnapshot } from '../core/sheet/snapshot';
import type { Placed } from '../excel/cells';

/** Every cell of a sheet: a fix was worked out from some of them, and each shows that rows are where they were. */
export function everyCell(sheet: SheetSnapshot): Placed[] {
  return sheet.values.flatMap((values, row) =>
    values.map((_, column) => ({ at: { row, column }, cell: cellAt(sheet, { row, column }) })),
  );
}

/**
 * What the rows that a plan touches are called: their codes and contents, other than those it changes itself.
 * They show that the rows have not moved, and leave people free to go on working in the rest of the sheet.
 */
export function rowNames(annex: Annex, { edits, inserted }: Plan): Placed[] {
  const own = new Set(edits.map(({ at }) => toA1(at)));
  // A row that comes back is told by the one above its place.
  const rows = new Set([...edits.map(({ at }) => at.row), ...inserted.map(({ row }) => row - 1)]);
  return [...rows].flatMap((row) =>
    (['code', 'content'] as const).flatMap((field) => {
      const column = annex.columns.get(field);
      if (column === undefined || row < 0 || own.has(toA1({ row, column }))) return [];
      return [{ at: { row, column }, cell: cellAt(annex.sheet, { row, column }) }];
    }),
  );
}
