import { isTorn, losesCells } from '../../sheet/references';
import type { RuleContext } from '../rule';

/**
 * Whether rows of the annex may go, and come back as they were: nothing is merged over them and others,
 * none is hidden, and no formula of the workbook would lose what it points at.
 */
export function areRemovable({ annex, sheets }: RuleContext, rows: readonly number[]): boolean {
  const { sheet } = annex;
  const { merges } = sheet;
  if (merges === null || rows.some((row) => sheet.hiddenRows.includes(row))) return false;
  const gone = new Set(rows);
  const torn = merges.some((area) => {
    const covered = Array.from({ length: area.rowCount }, (_, index) => gone.has(area.row + index));
    return covered.includes(true) && covered.includes(false);
  });
  return !torn && sheets.every((other) => keepsItsReferences(other, sheet.name, rows));
}

/** A formula on the sheet itself may shrink, for undo writes it back; one elsewhere must come back by itself. */
function keepsItsReferences(
  { name, formulas }: RuleContext['sheets'][number],
  changed: string,
  removed: readonly number[],
): boolean {
  const rows = { removed, inserted: [] };
  return formulas.every((line, row) =>
    line.every((formula) => {
      if (formula === null || (name === changed && removed.includes(row))) return true;
      return (
        !losesCells(formula, name, changed, rows) &&
        (name === changed || !isTorn(formula, name, changed, rows))
      );
    }),
  );
}
