import { expect, test } from 'vitest';
import { toA1 } from '../../../src/core/sheet/address';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { evaluated } from '../../../src/core/totals/evaluate';

const CELLS: Readonly<Record<string, CellValue | undefined>> = {
  A1: 13,
  A2: 0.1,
  A3: 0.2,
  A4: 4.916667,
  B1: '',
  B2: 'chưa rõ',
  B3: '0,5',
  B4: { error: '#DIV/0!' },
  B5: true,
  C1: undefined,
};

test.each<[string, CellValue | undefined]>([
  ['=A1', 13],
  ['=+A1-A2', 12.9],
  ['=-A2+A3', 0.1],
  ['=A2+A3', 0.3],
  ['=ROUND(A4, 3)', 4.917],
  ['=ROUND(A2-A4,2)', -4.82],
  ['=SUM($A$2:A3)+A1-1.5', 11.8],
  ['=SUM(A2,A3;2)', 2.3],
  ['=A1-A9', 13],
  ['=IF(A9="","",A1-A9)', ''],
  ['=IF(B1="","",A1-B1)', ''],
  ['=IF(A2="","",ROUND(A1-A2,3))', 12.9],
  // SUM passes over texts, plus and minus signs do not.
  ['=SUM(A1:B3)', 13.3],
  ['=A1-B1', { error: '#VALUE!' }],
  ['=A1-B2', { error: '#VALUE!' }],
  ['=SUM(A1,B4)', { error: '#DIV/0!' }],
  ['=SUM(#REF!,A2)', { error: '#REF!' }],
  // Excel makes a number of such a text, or none, as it is set up; the rest is none of ours.
  ['=A1-B3', undefined],
  ['=A1-B5', undefined],
  ['=A1-C1', undefined],
  ['=SUM(A:A)', undefined],
  ["=SUM('Tự chấm'!A1:A3)", undefined],
  ['=A1*2', undefined],
  ['=AVERAGE(A1:A3)', undefined],
])('%s gives %j', (formula, value) => {
  expect(
    evaluated(formula, (at) => {
      const place = toA1(at);
      return place in CELLS ? CELLS[place] : null;
    }),
  ).toEqual(value);
});
