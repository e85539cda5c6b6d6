import { describe, expect, test } from 'vitest';
import { across, awaited, difference, sumApart, sumOf } from '../../../src/core/totals/formula';

const E = 4;

describe('formulas that a person can read', () => {
  test('what is left', () => {
    expect(difference({ row: 7, column: 2 }, { row: 7, column: 3 })).toBe('=ROUND(C8-D8,3)');
  });

  test('nothing until the score is there', () => {
    expect(awaited({ row: 7, column: 2 }, { row: 7, column: 3 })).toBe('=IF(D8="","",ROUND(C8-D8,3))');
  });

  test.each<[string, readonly number[], string]>([
    ['one row', [7], '=ROUND(SUM(E8),3)'],
    ['rows that follow one another', [7, 8, 9], '=ROUND(SUM(E8:E10),3)'],
    ['rows in any order, each once', [9, 7, 8, 7], '=ROUND(SUM(E8:E10),3)'],
    ['rows apart and together', [7, 9, 10, 11], '=ROUND(SUM(E8,E10:E12),3)'],
    ['rows that all stand apart', [6, 12, 19], '=ROUND(SUM(E7,E13,E20),3)'],
  ])('a sum over %s', (_, rows, formula) => {
    expect(sumOf(E, rows)).toBe(formula);
  });

  test('rows without points between them do not part them', () => {
    expect(sumOf(E, [7, 10], (row) => row === 8 || row === 9)).toBe('=ROUND(SUM(E8:E11),3)');
    expect(sumOf(E, [7, 10], (row) => row === 8)).toBe('=ROUND(SUM(E8,E11),3)');
  });

  test('rows between which others may come', () => {
    expect(sumApart(E, [6, 7, 12])).toBe('=ROUND(SUM(E7,E8,E13),3)');
  });

  test('more cells than one SUM can take', () => {
    const rows = Array.from({ length: 300 }, (_, index) => index * 2);
    const formula = sumOf(E, rows);
    expect(formula.match(/SUM\(/g)).toHaveLength(2);
    expect(formula.split(/[,+]/).filter((part) => /E\d/.test(part))).toHaveLength(300);
    expect(formula.length).toBeLessThan(8192);
  });

  test('a cell of another sheet, whatever its name', () => {
    expect(across('Phụ lục 1', { row: 6, column: 2 })).toBe("='Phụ lục 1'!C7");
    expect(across("Xã 'A'", { row: 0, column: 0 })).toBe("='Xã ''A'''!A1");
  });
});
