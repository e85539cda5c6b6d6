import { type Area, parseA1 } from '../sheet/address';

/** A difference that waits for one of its cells. */
const AWAITED = /^IF\(([A-Z]{1,3}\d+)="","",(.*)\)$/;
const ROUNDED = /^ROUND\((.*),(\d)\)$/;
const OPERAND = /^(?:SUM\(([^()]*)\)|([A-Z]{1,3}\d+))$/;

/** A formula without the marks that change nothing. */
export interface Spelling {
  /** What it works out. */
  readonly body: string;
  /** How many decimals that is rounded to; infinitely many where it is not. */
  readonly digits: number;
  /** The cell without which it gives nothing. */
  readonly awaits: string | null;
}

/** Reads a formula: with or without `=+`, `$`, spaces and capitals, rounded or not, waiting for a cell or not. */
export function spelled(formula: string): Spelling {
  const whole = formula.replace(/^=\+?/, '').replace(/[\s$]/g, '').toUpperCase();
  const [, awaits = null, body = whole] = AWAITED.exec(whole) ?? [];
  const [, inner, digits] = ROUNDED.exec(body) ?? [];
  return inner === undefined
    ? { body, digits: Number.POSITIVE_INFINITY, awaits }
    : { body: inner, digits: Number(digits), awaits };
}

/**
 * The cells that a formula adds up, where it does nothing else but round: `=SUM(E8:E11,E13)`, `=E8+E9`. `null` for
 * any other formula, and for one that looks at other sheets.
 */
export function addends(formula: string): readonly Area[] | null {
  const { body, awaits } = spelled(formula);
  if (awaits !== null) return null;
  const areas: Area[] = [];
  for (const operand of body.split('+')) {
    const [found, within, single = ''] = OPERAND.exec(operand) ?? [];
    if (found === undefined) return null;
    for (const reference of (within ?? single).split(/[,;]/)) {
      const area = reference.includes('!') ? null : parseA1(reference);
      if (!area) return null;
      areas.push(area);
    }
  }
  return areas;
}

/** The same for a plain sum of one column; `null` where it takes cells of others. */
export function addendsIn(formula: string, column: number): readonly Area[] | null {
  const areas = addends(formula);
  return areas?.every((area) => area.column === column && area.columnCount === 1) ? areas : null;
}

/** The rows that a plain sum of a column takes, as often as it takes them; `null` for any other formula. */
export function rowsAdded(formula: string, column: number): readonly number[] | null {
  const areas = addendsIn(formula, column);
  return (
    areas?.flatMap(({ row, rowCount }) => Array.from({ length: rowCount }, (_, index) => row + index)) ?? null
  );
}
