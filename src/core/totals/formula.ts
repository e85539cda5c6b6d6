import { type CellRef, columnName, toA1 } from '../sheet/address';

/** Points have at most three decimals; what is finer is only how a computer keeps them. */
export const DECIMALS = 3;

/** How many values Excel lets one SUM have. */
const MOST_ARGUMENTS = 255;

/** What is left of one cell after another is taken away: `=ROUND(C8-D8,3)`. */
export function difference(from: CellRef, taken: CellRef): string {
  return rounded(`${toA1(from)}-${toA1(taken)}`);
}

/**
 * The same where one of the two is still to come: nothing until then, or a row would seem to have lost all that it
 * can. `=IF(D8="","",ROUND(C8-D8,3))`.
 */
export function awaited(from: CellRef, taken: CellRef, still: CellRef = taken): string {
  return `=IF(${toA1(still)}="","",${difference(from, taken).slice(1)})`;
}

/**
 * The sum of one column's cells in these rows: `=ROUND(SUM(E8:E10),3)`, `=ROUND(SUM(E8,E10:E12),3)`. Rows follow one
 * another also where only `passable` ones, which hold no points, lie between them. No plus signs: they would make an
 * error of a cell that still waits. Throws without any row.
 */
export function sumOf(
  column: number,
  rows: readonly number[],
  passable: (row: number) => boolean = () => false,
): string {
  return sumOver(spanNames(column, rows, passable));
}

/** The sum of one column's cells in these rows, each named by itself, so that no row put between them counts. */
export function sumApart(column: number, rows: readonly number[]): string {
  return sumOver([...new Set(rows)].sort((a, b) => a - b).map((row) => toA1({ row, column })));
}

/** The same cell of another sheet: `='Phụ lục'!C7`. */
export function across(sheet: string, at: CellRef): string {
  return `=${prefix(sheet)}${toA1(at)}`;
}

/** The sum of one column's cells in these rows of another sheet: `=ROUND(SUM('Phụ lục'!E8:E10),3)`. */
export function sumAcross(sheet: string, column: number, rows: readonly number[]): string {
  return sumOver(spanNames(column, rows).map((span) => prefix(sheet) + span));
}

function prefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

function sumOver(spans: readonly string[]): string {
  if (spans.length === 0) throw new Error('a sum of no cells');
  const sums: string[] = [];
  for (let from = 0; from < spans.length; from += MOST_ARGUMENTS) {
    sums.push(`SUM(${spans.slice(from, from + MOST_ARGUMENTS).join(',')})`);
  }
  return rounded(sums.join('+'));
}

function rounded(expression: string): string {
  return `=ROUND(${expression},${DECIMALS})`;
}

/** `E8`, `E10:E12` */
function spanNames(
  column: number,
  rows: readonly number[],
  passable: (row: number) => boolean = () => false,
): string[] {
  const name = columnName(column);
  return spansOf(rows, passable).map(([first, last]) =>
    first === last ? `${name}${first + 1}` : `${name}${first + 1}:${name}${last + 1}`,
  );
}

function spansOf(
  rows: readonly number[],
  passable: (row: number) => boolean,
): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const open = spans.at(-1);
    if (open && isClear(open[1], row, passable)) open[1] = row;
    else spans.push([row, row]);
  }
  return spans;
}

/** Whether only `passable` rows lie between two. */
export function isClear(above: number, below: number, passable: (row: number) => boolean): boolean {
  for (let row = above + 1; row < below; row++) if (!passable(row)) return false;
  return true;
}
