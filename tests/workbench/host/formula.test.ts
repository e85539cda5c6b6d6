import { describe, expect, test } from 'vitest';
import { formatArea, parseArea, quoteSheet, splitSheet } from '../../../src/workbench/host/a1';
import { moveFormula, type Shift, shiftFormula } from '../../../src/workbench/host/formula';

describe('addresses', () => {
  test.each([
    ['A1', 'A1'],
    ['$B$2:C$3', 'B2:C3'],
    ['C3:B2', 'B2:C3'],
    ['3:5', '3:5'],
    ['$A:$C', 'A:C'],
    ['AA10', 'AA10'],
    ['XFD1048576', 'XFD1048576'],
  ])('%s is the area %s', (text, address) => {
    const area = parseArea(text);
    expect(area && formatArea(area)).toBe(address);
  });

  test.each(['', 'A', '5', 'A1:', 'A:5', 'XFE1', 'A1048577', 'A0', 'A1:B2:C3', 'tên'])(
    '%j is none',
    (text) => {
      expect(parseArea(text)).toBeNull();
    },
  );

  test.each([
    ['S', 'S'],
    ['Phụ lục', "'Phụ lục'"],
    ['Khác', 'Khác'],
    ["O'Neil", "'O''Neil'"],
    ['2026', "'2026'"],
    ['A1', "'A1'"],
  ])('the sheet %s is written %s, and read back', (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
    expect(splitSheet(`${quoted}!B2`)).toEqual({ sheet: name, local: 'B2' });
  });
});

const insertTwoAt3: Shift = { dimension: 'row', at: 2, count: 2 };
const deleteTwoAt3: Shift = { dimension: 'row', at: 2, count: -2 };
const insertColumnAtB: Shift = { dimension: 'column', at: 1, count: 1 };

describe('references after a shift', () => {
  test.each<[string, Shift, string]>([
    ['=A1+A3', insertTwoAt3, '=A1+A5'],
    ['=SUM($A$2:$A$4)', insertTwoAt3, '=SUM($A$2:$A$6)'],
    ['=S!A3+Khác!A3', insertTwoAt3, '=S!A5+Khác!A3'],
    ["='S'!A3", insertTwoAt3, "='S'!A5"],
    ['="A3"&A3', insertTwoAt3, '="A3"&A5'],
    ['=LOG10(A3)+TEN3A', insertTwoAt3, '=LOG10(A5)+TEN3A'],
    ['=A3+A4+A5', deleteTwoAt3, '=#REF!+#REF!+A3'],
    ['=SUM(A2:A3)', deleteTwoAt3, '=SUM(A2:A2)'],
    ['=SUM(A4:A6)', deleteTwoAt3, '=SUM(A3:A4)'],
    ['=A1+B1+$C$1', insertColumnAtB, '=A1+C1+$D$1'],
  ])('%s', (formula, shift, shifted) => {
    expect(shiftFormula(formula, 'S', 'S', shift)).toBe(shifted);
  });

  test('of another sheet’s formula only what names the shifted sheet', () => {
    expect(shiftFormula('=A3+S!A3', 'Khác', 'S', insertTwoAt3)).toBe('=A3+S!A5');
  });
});

describe('references of a copy', () => {
  test.each([
    ['=A1', 2, 1, '=B3'],
    ['=$A$1+A$1+$A1', 2, 1, '=$A$1+B$1+$A3'],
    ['=SUM(A1:B2)', 1, 0, '=SUM(A2:B3)'],
    ['=A1', -1, 0, '=#REF!'],
    ['="A1"', 1, 1, '="A1"'],
  ])('%s moved by %i and %i', (formula, rows, columns, moved) => {
    expect(moveFormula(formula, rows, columns)).toBe(moved);
  });
});
