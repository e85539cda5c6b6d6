import { type CellRef, columnName, parseA1 } from '../core/sheet/address';

/** Texts, quoted sheet names and brackets are passed over; then `A1`, `A:C` and `1:3`, which move. */
const REFERENCE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.$\\])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})|(\$?\d{1,7}):(\$?\d{1,7}))(?![\p{L}\p{N}_(.![])/giu;

/** A formula as Excel shows it: with its `=`, without the file format's prefixes. */
export function shownFormula(text: string): string {
  return `=${text.replace(/"(?:[^"]|"")*"|_xl(?:fn|ws|pm|udf)\./g, (part) => (part.startsWith('"') ? part : ''))}`;
}

/**
 * A shared formula, written once for its first cell, as another cell has it: what is not fixed with `$` moves
 * along.
 */
export function moveFormula(formula: string, from: CellRef, to: CellRef): string {
  const rows = to.row - from.row;
  const columns = to.column - from.column;
  const moveRow = (text: string) => (text.startsWith('$') ? text : String(Number(text) + rows));
  const moveColumn = (text: string) => {
    if (text.startsWith('$')) return text;
    const column = (parseA1(`${text}1`)?.column ?? 0) + columns;
    return column < 0 ? '#REF!' : columnName(column);
  };
  return formula.replace(
    REFERENCE,
    (whole, fixedColumn, column, fixedRow, row, firstColumn, lastColumn, firstRow, lastRow) => {
      if (column !== undefined) return moveColumn(fixedColumn + column) + moveRow(fixedRow + row);
      if (firstColumn !== undefined) return `${moveColumn(firstColumn)}:${moveColumn(lastColumn)}`;
      if (firstRow !== undefined) return `${moveRow(firstRow)}:${moveRow(lastRow)}`;
      return whole;
    },
  );
}
