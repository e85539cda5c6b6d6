import type { Edit } from '../plan/plan';
import type { SheetDraft } from './draft';

/** The draft with these changes of its cells; their looks stay. */
export function edited(draft: SheetDraft, edits: readonly Edit[]): SheetDraft {
  const after = new Map(edits.map((edit) => [`${edit.at.row}:${edit.at.column}`, edit.after]));
  const rows = draft.rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell, column) => ({ ...cell, ...after.get(`${index}:${column}`) })),
  }));
  return { ...draft, rows };
}
