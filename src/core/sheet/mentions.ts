import type { CellRef } from './address';
import type { WorkbookSnapshot } from './snapshot';

/** The sheet's name before an exclamation mark; a text in quotes is passed over. */
const SHEET = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** Whether a formula, or what a name stands for, speaks of one of these sheets by its name. */
export function speaksOf(formula: string, sheets: readonly string[]): boolean {
  const wanted = sheets.map((name) => name.toLowerCase());
  return [...formula.matchAll(SHEET)].some(([, quoted, plain]) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    return name !== undefined && wanted.includes(name.toLowerCase());
  });
}

/** The first cell of any other sheet whose formula speaks of one of these. */
export function mentionOf(
  { sheets }: WorkbookSnapshot,
  mentioned: readonly string[],
): { readonly sheet: string; readonly at: CellRef } | null {
  for (const { name, formulas } of sheets) {
    if (mentioned.includes(name)) continue;
    for (const [row, line] of formulas.entries()) {
      const column = line.findIndex((formula) => formula !== null && speaksOf(formula, mentioned));
      if (column >= 0) return { sheet: name, at: { row, column } };
    }
  }
  return null;
}
