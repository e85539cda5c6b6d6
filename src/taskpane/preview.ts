import type { Fix } from '../core/rules/finding';
import { type CellRef, toA1 } from '../core/sheet/address';
import { cellAt, isCellError, type SheetCell, type SheetSnapshot } from '../core/sheet/snapshot';
import { formatDate, isDateFormat, serialToDate } from '../core/values/date';
import { formatScore, score } from '../core/values/score';
import { preview } from '../messages/pane';

/** One line of "trước → sau". */
export interface ChangeLine {
  readonly at: CellRef;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/** What some fixes would do to a sheet as it was last read; the same change is listed once. */
export function changeLines(sheet: SheetSnapshot, fixes: readonly Fix[]): readonly ChangeLine[] {
  const lines = new Map<string, ChangeLine>();
  for (const { at, content } of fixes.flat()) {
    const line = { at, cell: toA1(at), before: showContent(cellAt(sheet, at)), after: showContent(content) };
    lines.set(`${line.cell} ${line.after}`, line);
  }
  return [...lines.values()].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}

export function countCells(lines: readonly ChangeLine[]): number {
  return new Set(lines.map(({ cell }) => cell)).size;
}

/** A cell's content as people read it: text quoted, numbers with a decimal comma, a formula as it is. */
export function showContent({ value, formula, format }: SheetCell): string {
  if (formula !== null) return formula;
  if (value === null || value === '') return preview.blank;
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return preview.truth(value);
  if (typeof value === 'string') return preview.quoted(value);
  const date = isDateFormat(format) ? serialToDate(value) : null;
  return date ? formatDate(date) : formatScore(score(value));
}
