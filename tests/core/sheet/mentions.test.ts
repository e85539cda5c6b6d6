import { describe, expect, test } from 'vitest';
import { mentionOf, speaksOf } from '../../../src/core/sheet/mentions';

describe('a formula speaks of a sheet', () => {
  test.each<[string, boolean]>([
    ["='Phụ lục'!C7", true],
    ["=SUM('phụ LỤC'!$C$7:$C$9)", true],
    ["=SUM('Phụ lục'!C:C)", true],
    ["='Phụ lục 2'!C7", false],
    ['="\'Phụ lục\'!C7"', false],
    ['=C7', false],
  ])('%s: %s', (formula, speaks) => {
    expect(speaksOf(formula, ['Phụ lục'])).toBe(speaks);
  });

  test.each<[string, string]>([
    ['=Sheet1!A1', 'Sheet1'],
    ['=PL_2025!A1+1', 'PL_2025'],
    ["='Xã O''Neil'!A1", "Xã O'Neil"],
    ['=Trang_tính1!A1', 'Trang_tính1'],
  ])('%s by its name %s', (formula, sheet) => {
    expect(speaksOf(formula, [sheet])).toBe(true);
  });
});

describe('the first other sheet that speaks of some', () => {
  const sheet = (name: string, formulas: (string | null)[][]) => ({
    name,
    visible: true,
    values: formulas.map((row) => row.map(() => 0)),
    formulas,
    formats: formulas.map((row) => row.map(() => 'General')),
    merges: [],
    hiddenRows: [],
    protected: false,
    cropped: false,
  });
  const workbook = {
    sheets: [sheet('A', [["='B'!A1"]]), sheet('B', [[null], [null, '=A1', '=A!C3']])],
    active: 'A',
    settings: null,
  };

  test.each([
    { of: ['A'], found: { sheet: 'B', at: { row: 1, column: 2 } } },
    { of: ['B'], found: { sheet: 'A', at: { row: 0, column: 0 } } },
    { of: ['A', 'B'], found: null },
    { of: ['C'], found: null },
  ])('$of', ({ of, found }) => {
    expect(mentionOf(workbook, of)).toEqual(found);
  });
});
