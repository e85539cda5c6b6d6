import { type CellRef, toA1 } from '../sheet/address';
import { DECIMALS } from './formula';
import { addends, rowsAdded, spelled } from './spelling';

const DIFFERENCE = /^[A-Z]{1,3}\d+-[A-Z]{1,3}\d+$/;

/** Whether a formula takes one cell from another, at once or when it is there, and rounds no further than points go. */
export function isDifference(formula: string | null, from: CellRef, taken: CellRef): boolean {
  if (formula === null) return false;
  const { body, digits, awaits } = spelled(formula);
  const cells = [toA1(from), toA1(taken)];
  return digits >= DECIMALS && body === cells.join('-') && (awaits === null || cells.includes(awaits));
}

/**
 * Whether a formula adds up these rows of a column, each once, and rounds no further than points go. Its ranges
 * may run over other rows where `harmless`: they hold no points.
 */
export function isSumOf(
  formula: string,
  column: number,
  rows: readonly number[],
  harmless: (row: number) => boolean,
): boolean {
  const taken = spelled(formula).digits < DECIMALS ? null : rowsAdded(formula, column);
  if (!taken || new Set(taken).size < taken.length) return false;
  return (
    rows.every((row) => taken.includes(row)) && taken.every((row) => rows.includes(row) || harmless(row))
  );
}

/** Whether a formula has the very form in which sums and differences are written here. */
export function isOurs(formula: string): boolean {
  const { body, digits } = spelled(formula);
  return digits === DECIMALS && (DIFFERENCE.test(body) || addends(formula) !== null);
}
