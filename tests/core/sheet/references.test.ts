import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTorn, losesCells, referencesAfter } from '../../../src/core/sheet/references';
import { inverseRows, rowAfter, rowBefore } from '../../../src/core/sheet/rows';

const gone = (...rows: readonly number[]) => ({ removed: rows.map((row) => row - 1), inserted: [] });
const come = (...rows: readonly number[]) => ({ removed: [], inserted: rows.map((row) => row - 1) });

describe('a formula after rows 10 and 11 of “Phụ lục” went', () => {
  test.each([
    ['=E9+E12', '=E9+E10'],
    ['=$E$12*E$13', '=$E$10*E$11'],
    ['=SUM(E8:E20)', '=SUM(E8:E18)'],
    ['=SUM(E10:E20)', '=SUM(E10:E18)'],
    ['=SUM(E8:E11)', '=SUM(E8:E9)'],
    ['=SUM(E20:E8)', '=SUM(E8:E18)'],
    ['=SUM(E10:E11)', '=SUM(#REF!)'],
    ['=E10+E9', '=#REF!+E9'],
    ["='Phụ lục'!E12", "='Phụ lục'!E10"],
    ["='phụ lục'!$E$10", "='phụ lục'!#REF!"],
    ["='Tổng hợp'!E12+Sheet2!E12", "='Tổng hợp'!E12+Sheet2!E12"],
    ['=SUM(E:E)+SUM($8:$14)', '=SUM(E:E)+SUM($8:$12)'],
    ['="E12 và "&E12', '="E12 và "&E10'],
    ['=LOG10(E12)', '=LOG10(E10)'],
    ['=DIEM12+Bang12[Điểm]', '=DIEM12+Bang12[Điểm]'],
    ['=e12', '=e10'],
  ])('%s → %s', (before, after) => {
    expect(referencesAfter(before, 'Phụ lục', 'Phụ lục', gone(10, 11))).toBe(after);
  });

  test('on another sheet only what names it moves', () => {
    expect(referencesAfter("=E12+'Phụ lục'!E12", 'Tổng hợp', 'Phụ lục', gone(10, 11))).toBe(
      "=E12+'Phụ lục'!E10",
    );
  });

  test('another workbook’s sheet of the same name is left alone', () => {
    const formula = "=[Khac.xlsx]PhuLuc!E12+'[Khac.xlsx]PhuLuc'!E12+PhuLuc!E12";
    expect(referencesAfter(formula, 'Tổng hợp', 'PhuLuc', gone(10, 11))).toBe(formula.replace(/E12$/, 'E10'));
  });

  test('a quote in the sheet’s name', () => {
    expect(referencesAfter("='Xã ''A'''!E12", 'B', "Xã 'A'", gone(3))).toBe("='Xã ''A'''!E11");
  });
});

test.each([
  ['=E9+E10', '=E9+E12'],
  ['=SUM(E8:E18)', '=SUM(E8:E20)'],
  ['=SUM(E8:E9)', '=SUM(E8:E9)'],
  ['=SUM(E10:E18)', '=SUM(E12:E20)'],
])('a formula after rows 10 and 11 came: %s → %s', (before, after) => {
  expect(referencesAfter(before, 'Phụ lục', 'Phụ lục', come(10, 11))).toBe(after);
});

test.each([
  ['=SUM(E8:E20)', false],
  ['=E20', false],
  ['=SUM(E10:E20)', true],
  ['=SUM(E8:E11)', true],
  ['=E10', true],
])('%s does not come back with the rows: %s', (formula, torn) => {
  expect(isTorn(formula, 'Phụ lục', 'Phụ lục', gone(10, 11))).toBe(torn);
});

const rows = fc.uniqueArray(fc.nat(12), { maxLength: 5 }).map((each) => each.sort((a, b) => a - b));
const change = fc.record({ removed: rows, inserted: rows });

test('every row that stays is found again where it was', () => {
  fc.assert(
    fc.property(change, fc.nat(20), (each, row) => {
      const after = rowAfter(each, row);
      if (after === null) expect(each.removed).toContain(row);
      else {
        expect(each.inserted).not.toContain(after);
        expect(rowBefore(each, after)).toBe(row);
        expect(rowAfter(inverseRows(each), after)).toBe(row);
      }
    }),
  );
});

test.each([
  ['=E10', true],
  ['=E9', false],
  ['=SUM(E9:E11)', false],
  ['=SUM(E10:E11)', true],
  ['=#REF!+E12', false],
  ['=#REF!+E11', true],
])('%s loses what it points at when rows 10 and 11 go: %s', (formula, lost) => {
  expect(losesCells(formula, 'A', 'A', gone(10, 11))).toBe(lost);
});

test('rows that stay keep their order', () => {
  fc.assert(
    fc.property(change, (each) => {
      const places = Array.from({ length: 20 }, (_, row) => rowAfter(each, row)).filter(
        (row) => row !== null,
      );
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    }),
  );
});
