import { columnIndex, columnName, splitSheet } from './a1';
import { hostError } from './errors';

/** Refuses what Excel's own parser would: the engine would only compute an error value. */
export function checkFormula(formula: string): string {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, 'S');
  let depth = 0;
  for (const mark of bare) {
    if (mark === '(') depth += 1;
    if (mark === ')') depth -= 1;
    if (depth < 0) break;
    if (depth === 0 && /[,;]/.test(mark) && !bare.includes('{')) throw hostError('InvalidArgument');
  }
  const unclosed = depth !== 0 || /(?<!")"(?!")/.test(bare) || bare.includes("'");
  if (unclosed || /[-+*/^&=<>,(]\s*$/.test(bare) || /[.:!]\s*$/.test(bare))
    throw hostError('InvalidArgument');
  return formula;
}

/** How many rows or columns are put in (or, negative, taken out) at a place. */
export interface Shift {
  readonly dimension: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** A span of rows or columns after a shift; `null` when all of it was deleted. Both ends within. */
export function shiftSpan(
  first: number,
  last: number,
  { at, count }: Shift,
): readonly [number, number] | null {
  if (count > 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at - count;
  if (first >= at && last < end) return null;
  const newFirst = first >= end ? first + count : Math.min(first, at);
  const newLast = last >= end ? last + count : last >= at ? at - 1 : last;
  return [newFirst, newLast];
}

const REFERENCE =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_(.])/giu;

/** A formula's references after a shift of the named sheet; for formulas that the engine does not move itself. */
export function shiftFormula(formula: string, ownSheet: string, shiftedSheet: string, shift: Shift): string {
  return formula.replace(
    REFERENCE,
    (whole, sheet, c$ = '', column, r$ = '', row, lastC$, lastColumn, lastR$, lastRow) => {
      if (!column) return whole;
      const named = sheet ? splitSheet(`${sheet}A1`).sheet : ownSheet;
      if (named !== shiftedSheet) return whole;
      const rows: [number, number] = [Number(row) - 1, Number(lastRow ?? row) - 1];
      const columns: [number, number] = [columnIndex(column), columnIndex(lastColumn ?? column)];
      const [newRows, newColumns] =
        shift.dimension === 'row'
          ? [shiftSpan(...rows, shift), columns]
          : [rows, shiftSpan(...columns, shift)];
      if (!newRows || !newColumns) return `${sheet ?? ''}#REF!`;
      const first = `${c$}${columnName(newColumns[0])}${r$}${newRows[0] + 1}`;
      if (lastRow === undefined) return `${sheet ?? ''}${first}`;
      return `${sheet ?? ''}${first}:${lastC$}${columnName(newColumns[1])}${lastR$}${newRows[1] + 1}`;
    },
  );
}

/** A formula copied to another place: relative references move along; `#REF!` for those that leave the sheet. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  const moved = (c$: string, column: string, r$: string, row: string) => {
    const newColumn = columnIndex(column) + (c$ ? 0 : columns);
    const newRow = Number(row) + (r$ ? 0 : rows);
    return newColumn < 0 || newRow < 1 ? '#REF!' : `${c$}${columnName(newColumn)}${r$}${newRow}`;
  };
  return formula.replace(
    REFERENCE,
    (whole, sheet, c$ = '', column, r$ = '', row, lastC$, lastColumn, lastR$, lastRow) => {
      if (!column) return whole;
      const first = `${sheet ?? ''}${moved(c$, column, r$, row)}`;
      return lastRow === undefined ? first : `${first}:${moved(lastC$, lastColumn, lastR$, lastRow)}`;
    },
  );
}
