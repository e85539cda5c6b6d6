import { describe, expect, test } from 'vitest';
import { areaToA1 } from '../../../src/core/sheet/address';
import { addends, rowsAdded, spelled } from '../../../src/core/totals/spelling';

describe('what a formula adds up', () => {
  test.each<[string, readonly string[] | null]>([
    ['=SUM(E8:E11,E13)', ['E8:E11', 'E13']],
    ['=SUM(E8;E13)', ['E8', 'E13']],
    ['=+$E$3 + e4', ['E3', 'E4']],
    ['=ROUND(SUM(E3:E4)+E9, 3)', ['E3:E4', 'E9']],
    ['=SUM(E11:E8)', ['E8:E11']],
    ['=E3-E4', null],
    ['=E3:E4', null],
    ['=E3+0.5', null],
    ['=SUM(E3,1)', null],
    ['=SUM(Tính!E3)', null],
    ["='Phụ lục'!E3", null],
    ['=SUM(#REF!)', null],
    ['=IF(D8="","",SUM(E3:E4))', null],
    ['=ROUND(AVERAGE(E3:E4),3)', null],
  ])('%s', (formula, cells) => {
    expect(addends(formula)?.map(areaToA1) ?? null).toEqual(cells);
  });

  test('rows of one column, as often as they are taken', () => {
    expect(rowsAdded('=SUM(E3:E4)+E4', 4)).toEqual([2, 3, 3]);
    expect(rowsAdded('=SUM(E3:E4)', 3)).toBeNull();
    expect(rowsAdded('=SUM(D3:E4)', 3)).toBeNull();
  });
});

test.each<[string, ReturnType<typeof spelled>]>([
  ['= ROUND(C8 - $D$8, 3)', { body: 'C8-D8', digits: 3, awaits: null }],
  ['=+C8-D8', { body: 'C8-D8', digits: Number.POSITIVE_INFINITY, awaits: null }],
  ['=IF(D8="","",ROUND(C8-D8,3))', { body: 'C8-D8', digits: 3, awaits: 'D8' }],
])('%s without the marks that change nothing', (formula, expected) => {
  expect(spelled(formula)).toEqual(expected);
});
