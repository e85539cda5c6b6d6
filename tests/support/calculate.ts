import { Big } from 'big.js';
import { parseA1 } from '../../src/core/sheet/address';
import type { CellValue, SheetSnapshot } from '../../src/core/sheet/snapshot';

/** `=IF(D8="","",…)` */
const AWAITED = /^=IF\(([A-Z]+\d+)="","",(.*)\)$/;

/**
 * A sheet with its formulas worked out, exactly: sums, differences, ROUND and waiting for a cell, as Excel
 * understands them. Cells of other sheets are looked up in `others`. Throws at any other formula.
 */
export function calculated(sheet: SheetSnapshot, others: readonly SheetSnapshot[] = []): SheetSnapshot {
  const done = new Map<string, CellValue>();
  const valueAt = (of: SheetSnapshot, row: number, column: number): CellValue => {
    const key = `${of.name}!${row},${column}`;
    const known = done.get(key);
    if (known !== undefined) return known;
    const formula = of.formulas[row]?.[column] ?? null;
    if (formula === null) return of.values[row]?.[column] ?? null;
    done.set(key, { error: '#CIRCULAR!' });
    const value = evaluate(formula, of);
    done.set(key, value);
    return value;
  };
  const cellsOf = (reference: string, own: SheetSnapshot): CellValue[] => {
    const [, name] = /^'((?:[^']|'')+)'!/.exec(reference) ?? [];
    const of =
      name === undefined ? own : [sheet, ...others].find((each) => each.name === name.replaceAll("''", "'"));
    const area = parseA1(reference);
    if (!of || !area) throw new Error(`cannot look up ${reference}`);
    return Array.from({ length: area.rowCount * area.columnCount }, (_, index) =>
      valueAt(of, area.row + Math.floor(index / area.columnCount), area.column + (index % area.columnCount)),
    );
  };
  const evaluate = (formula: string, own: SheetSnapshot): CellValue => {
    if (formula.includes('#REF!')) return { error: '#REF!' };
    const [, awaited, then] = AWAITED.exec(formula) ?? [];
    if (awaited && then) return (cellsOf(awaited, own)[0] ?? '') === '' ? '' : evaluate(`=${then}`, own);
    const tokens =
      formula.slice(1).match(/'(?:[^']|'')+'![A-Z]+\d+|ROUND|SUM|[A-Z]+\d+(?::[A-Z]+\d+)?|\d+|[-+(),]/g) ??
      [];
    if (tokens.join('') !== formula.slice(1)) throw new Error(`cannot work out ${formula}`);
    let at = 0;
    const next = () => tokens[at++] ?? '';
    const number = (value: CellValue): Big => {
      if (value === null) return new Big(0);
      if (typeof value !== 'number') throw new Wrong(typeof value === 'object' ? value.error : '#VALUE!');
      return new Big(value.toPrecision(15));
    };
    const term = (): Big => {
      const token = next();
      if (token === 'ROUND') {
        next();
        const whole = sum();
        next();
        const digits = Number(next());
        next();
        return whole.round(digits, Big.roundHalfUp);
      }
      if (token === 'SUM') {
        next();
        let total = new Big(0);
        do {
          for (const value of cellsOf(next(), own)) {
            if (typeof value === 'number' || (typeof value === 'object' && value))
              total = total.plus(number(value));
          }
        } while (next() === ',');
        return total;
      }
      return number(cellsOf(token, own)[0] ?? null);
    };
    const sum = (): Big => {
      let total = term();
      while (tokens[at] === '+' || tokens[at] === '-') {
        total = next() === '+' ? total.plus(term()) : total.minus(term());
      }
      return total;
    };
    try {
      return Number(sum().toString());
    } catch (error) {
      if (error instanceof Wrong) return { error: error.message };
      throw error;
    }
  };
  const shown = (value: CellValue) => (value === '' ? null : value);
  const values = sheet.values.map((line, row) => line.map((_, column) => shown(valueAt(sheet, row, column))));
  return { ...sheet, values };
}

class Wrong extends Error {}
