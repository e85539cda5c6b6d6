import { type CellRef, parseA1 } from '../sheet/address';
import { type CellValue, isCellError, MAX_ROWS } from '../sheet/snapshot';
import { type Score, score, sum, toNumber } from '../values/score';
import { spelled } from './spelling';

const TERM = /([+-]?)(?:SUM\(([^()]*)\)|([A-Z]{1,3}\d+|\d+(?:\.\d+)?))/gy;
const NUMBER = /^\d+(?:\.\d+)?$/;

/** A cell's value, `''` where a formula gives nothing; `undefined` where nobody can tell. */
export type Lookup = (at: CellRef) => CellValue | undefined;

/**
 * What Excel makes of a formula that only adds, takes away, rounds and waits, as sums of points do; `undefined`
 * where it does anything else or looks at what nobody can tell.
 */
export function evaluated(formula: string, lookup: Lookup): CellValue | undefined {
  if (formula.includes('#REF!')) return { error: '#REF!' };
  const { body, digits, awaits } = spelled(formula);
  const awaited = awaits === null ? null : parseA1(awaits);
  const there = awaited ? lookup(awaited) : 0;
  if (there === undefined || isCellError(there)) return there;
  if (there === null || there === '') return '';
  const terms: Score[] = [];
  const found = [...body.matchAll(TERM)];
  if (found.length === 0 || found.map(([text]) => text).join('') !== body) return undefined;
  for (const [index, [, sign, within, single = '']] of found.entries()) {
    if (sign === '' && index > 0) return undefined;
    const value = within === undefined ? valueOf(single, lookup) : added(within, lookup);
    if (value === undefined || isCellError(value)) return value;
    if (typeof value !== 'number') return { error: '#VALUE!' };
    terms.push(sign === '-' ? score(value).times('-1') : score(value));
  }
  const total = sum(terms);
  return toNumber(Number.isFinite(digits) ? total.round(digits) : total);
}

/** One cell, or a number, between plus and minus signs. A text that reads like a number would count as one, or not. */
function valueOf(operand: string, lookup: Lookup): CellValue | undefined {
  if (NUMBER.test(operand)) return Number(operand);
  const at = parseA1(operand);
  const value = at ? lookup(at) : undefined;
  if (value === null) return 0;
  return typeof value === 'boolean' || (typeof value === 'string' && /\d/.test(value)) ? undefined : value;
}

/** What SUM makes of its list: it passes over texts. */
function added(list: string, lookup: Lookup): CellValue | undefined {
  const numbers: Score[] = [];
  for (const operand of list.split(/[,;]/)) {
    if (NUMBER.test(operand)) {
      numbers.push(score(operand));
      continue;
    }
    const area = operand.includes('!') ? null : parseA1(operand);
    if (!area || area.rowCount > MAX_ROWS) return undefined;
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const value = lookup({ row, column });
        if (value === undefined || isCellError(value)) return value;
        if (typeof value === 'number') numbers.push(score(value));
      }
    }
  }
  return toNumber(sum(numbers));
}
