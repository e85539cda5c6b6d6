import { addends } from '../rules/total/formula';
import { type CellRef, contains, parseA1, toA1 } from '../sheet/address';
import { DECIMALS } from './formula';

const ROUNDED = /^ROUND\((.*),(\d)\)$/;
/** A difference that waits for one of its cells. */
const AWAITED = /^IF\(([A-Z]{1,3}\d+)="","",(.*)\)$/;
const DIFFERENCE = /^[A-Z]{1,3}\d+-[A-Z]{1,3}\d+$/;
/** A reference to the formula's own sheet. */
const REFERENCE = /(?<![!:.\w$])\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/gi;

/** Whether a formula takes one cell from another, at once or when it is there, and rounds no further than points go. */
export function isDifference(formula: string | null, from: CellRef, taken: CellRef): boolean {
  const { body, digits, awaits } = spelled(formula);
  const cells = [toA1(from), toA1(taken)];
  return digits >= DECIMALS && body === cells.join('-') && (awaits === null || cells.includes(awaits));
}

/**
 * Whether a formula adds up these rows of a column, each once, and rounds no further than points go. Its ranges
 * may run over other rows where `harmless`: they hold no points.
 */
export function isSumOf(
  formula: string | null,
  column: number,
  rows: readonly number[],
  harmless: (row: number) => boolean,
): boolean {
  if (formula === null || spelled(formula).digits < DECIMALS) return false;
  const taken = rowsAdded(formula, column);
  if (!taken || new Set(taken).size < taken.length) return false;
  return (
    rows.every((row) => taken.includes(row)) && taken.every((row) => rows.includes(row) || harmless(row))
  );
}

/** The rows that a plain sum of a column takes, as often as it takes them; `null` for any other formula. */
export function rowsAdded(formula: string, column: number): readonly number[] | null {
  const areas = addends(formula);
  if (!areas?.every((area) => area.column === column && area.columnCount === 1)) return null;
  return areas.flatMap(({ row, rowCount }) => Array.from({ length: rowCount }, (_, index) => row + index));
}

/** Whether a formula has the very form in which sums and differences are written here. */
export function isOurs(formula: string): boolean {
  const { body, digits } = spelled(formula);
  return digits === DECIMALS && (DIFFERENCE.test(body) || addends(formula) !== null);
}

/** Whether a formula looks at a cell of its own sheet. */
export function refersTo(formula: string, at: CellRef): boolean {
  return [...formula.matchAll(REFERENCE)].some(([reference]) => {
    const area = parseA1(reference);
    return area !== null && contains(area, at);
  });
}

/** What a formula works out, without marks that change nothing, to how many decimals, and the cell it waits for. */
function spelled(formula: string | null): {
  readonly body: string;
  readonly digits: number;
  readonly awaits: string | null;
} {
  const whole = (formula ?? '').replace(/^=\+?/, '').replace(/[\s$]/g, '').toUpperCase();
  const [, awaits = null, body = whole] = AWAITED.exec(whole) ?? [];
  const [, inner, digits] = ROUNDED.exec(body) ?? [];
  return inner === undefined
    ? { body, digits: Number.POSITIVE_INFINITY, awaits }
    : { body: inner, digits: Number(digits), awaits };
}
