import type { SheetSnapshot } from '../sheet/snapshot';
import { cellAt, textOf } from '../sheet/snapshot';
import { tidy } from '../values/text';
import type { SheetDraft } from './draft';
import { isNamedAfter } from './name';

/** Names of the sheets that are there already for these drafts: they have their names, numbered or not, and begin alike. */
export function earlierOf(
  drafts: readonly SheetDraft[],
  sheets: readonly SheetSnapshot[],
): readonly string[] {
  return sheets
    .filter((sheet) =>
      drafts.some((draft) => isNamedAfter(sheet.name, draft.name) && beginsAlike(sheet, draft)),
    )
    .map(({ name }) => name);
}

/** The first text of a draft stands in the same place. */
function beginsAlike(sheet: SheetSnapshot, { rows }: SheetDraft): boolean {
  for (const [row, { cells }] of rows.entries()) {
    const column = cells.findIndex(({ value }) => typeof value === 'string' && tidy(value) !== '');
    if (column < 0) continue;
    const first = cells[column]?.value ?? null;
    return tidy(textOf(cellAt(sheet, { row, column }).value)) === tidy(textOf(first));
  }
  return false;
}
