import { expect, test } from 'vitest';
import { toA1 } from '../../../src/core/sheet/address';
import { type Case, planned, testPlans } from './planned';

const CASES: Readonly<Record<string, Case>> = {
  'typed figures that are right become formulas, wrong ones are conflicts': {
    rows: `
      7   | Số hóa     | 17  | 14,12 | 2,88
      7.3 | AI         | 1   | 0,25  | 0,75
      7.5 | Báo cáo    | 1,5 | 1,17  | '0,33'
      7.9 | Trực tuyến | 2   | 0,21  | 1,8`,
    writes: [
      'D2 =ROUND(C2-E2,3) → 14,13',
      'E2 =ROUND(SUM(E3:E5),3) → 2,87',
      'E3 =ROUND(C3-D3,3) → 0,75',
      'E4 =ROUND(C4-D4,3) → 0,33',
      'E5 =ROUND(C5-D5,3) → 1,79',
    ],
    conflicts: ['E5 1,8 → 1,79', 'E2 2,88 → 2,87', 'D2 14,12 → 14,13'],
  },
  'typed figures kept: what is worked out follows them': {
    typed: 'kept',
    rows: `
      7   | Số hóa     | 17  | 14,12 | 2,88
      7.3 | AI         | 1   | 0,25  | 0,7
      7.9 | Trực tuyến | 2   | 0,21  |
          | Tổng       |     |       |`,
    writes: [
      'D2 =ROUND(C2-E2,3) → 14,12',
      'E4 =ROUND(C4-D4,3) → 1,79',
      'C5 =ROUND(SUM(C2),3) → 17',
      'D5 =ROUND(SUM(D2),3) → 14,12',
      'E5 =ROUND(SUM(E2),3) → 2,88',
    ],
    conflicts: ['E3 0,7 → 0,75', 'E2 2,88 → 2,49'],
  },
  'formulas of a person that do the same are left alone': {
    rows: `
      1   | Chỉ đạo   | 13 | =C2-E2→12,5      | =SUM($E$3:$E$5)→0,5
      1.1 | Kế hoạch  | 1  | 0,5              | =+C3 - D3→0,5
          | …tiếp     |    |                  |
      1.2 | Kiểm tra  | 1  | 1                | =IF(D5="","",C5-D5)→0
          | Tổng cộng | =C2→13 | =SUM(D2)→12,5 | =C6-D6→0,5`,
    writes: [],
  },
  'a sum that rows have outgrown, one over rows that are gone, and one that looks elsewhere': {
    rows: `
      1   | Chỉ đạo   | 13 | =C2-E2→12,5 | =SUM(E3)→0,5
      1.1 | Kế hoạch  | 1  | 0,5         | 0,5
      1.2 | Kiểm tra  | 1  | 0,25        |
      2   | Thể chế   | 6  | =ROUND(C5-E5,3)→#REF! | =ROUND(SUM(#REF!),3)→#REF!
      3   | Thủ tục   | 10 |             | =SUM(E1:E2)→3
      3.1 | Văn bản   | 1  | 0           | 1
          | Tổng cộng | =ROUND(C2+#REF!,3)→#REF! | 1 | `,
    writes: [
      'E2 =ROUND(SUM(E3:E4),3) → 1,25',
      'E3 =ROUND(C3-D3,3) → 0,5',
      'E4 =ROUND(C4-D4,3) → 0,75',
      'E5 → 0',
      'D6 =ROUND(C6-E6,3) → 9',
      'E6 =ROUND(SUM(E7),3) → 1',
      'E7 =ROUND(C7-D7,3) → 1',
      'C8 =ROUND(SUM(C2,C5,C6),3) → 29',
      'D8 =ROUND(SUM(D2,D5,D6),3) → 26,75',
      'E8 =ROUND(SUM(E2,E5,E6),3) → 2,25',
    ],
    conflicts: ['E6 3 → 1', 'D8 1 → 26,75'],
  },
  'formulas that wait stay once the score is there': {
    rows: `
      1   | Chỉ đạo   | 13 | =ROUND(C2-E2,3)→12,5 | =ROUND(SUM(E3:E4),3)→0,5
      1.1 | Kế hoạch  | 1  | 0,5  | =IF(D3="","",ROUND(C3-D3,3))→0,5
      1.2 | Kiểm tra  | 1  |      | =IF($D4="","",C4-D4)`,
    writes: [],
  },
  'text and date formats give way': {
    rows: `
      1   | Chỉ đạo   | 13 | | 
      1.1 | Kế hoạch  | 1  | 0  | 1`,
    formats: { E2: '@', E3: '0.00' },
    writes: ['D2 =ROUND(C2-E2,3) → 12', 'E2 =ROUND(SUM(E3),3) → 1', 'E3 =ROUND(C3-D3,3) → 1'],
  },
  'a score that is worked out from what was lost': {
    rows: `
      1   | Chỉ đạo   | 13 | | 
      1.1 | Kế hoạch  | 1  | =C3-E3→0,5 | 0,5`,
    writes: ['D2 =ROUND(C2-E2,3) → 12,5', 'E2 =ROUND(SUM(E3),3) → 0,5'],
  },
  'a formula of their own over cells that change is worth what it will come to': {
    typed: 'kept',
    rows: `
      1   | Chỉ đạo   | 10 | 8   | =E3+E4→0
      1.1 | Kế hoạch  | 1  | 0   |
      1.2 | Kiểm tra  | 1  | 0   |
          | Tổng cộng | 10 | 9,5 | 0,5`,
    writes: [
      'D2 =ROUND(C2-E2,3) → 8',
      'E3 =ROUND(C3-D3,3) → 1',
      'E4 =ROUND(C4-D4,3) → 1',
      'C5 =ROUND(SUM(C2),3) → 10',
    ],
    conflicts: ['E5 0,5 → 2', 'D5 9,5 → 8'],
  },
  'a formula that is left as it is, for want of a figure, makes no total': {
    typed: 'kept',
    rows: `
      1   | Chỉ đạo   | 10  | 9,5 | =SUM(E3:E5)→0,5
      1.1 | Kế hoạch  |     | 0   |
      1.2 | Kiểm tra  | 1,5 | 0   |
      1.3 | Phân công | 1   | 0,5 | 0,5
          | Tổng cộng | 10  | 9,5 | 0,5`,
    writes: [
      'E4 =ROUND(C4-D4,3) → 1,5',
      'E5 =ROUND(C5-D5,3) → 0,5',
      'C6 =ROUND(SUM(C2),3) → 10',
      'D6 =ROUND(SUM(D2),3) → 9,5',
    ],
    skips: ['E3: C3', 'E2: C3', 'D2: C3', 'E6: C3'],
  },
  'a total of everything above it counts twice as soon as there is anything': {
    rows: `
      1   | Chỉ đạo   | 10 |   |
      1.1 | Kế hoạch  | 1  | 0 |
          | Tổng cộng |    |   | =SUM(E2:E3)→0`,
    writes: [
      'D2 =ROUND(C2-E2,3) → 9',
      'E2 =ROUND(SUM(E3),3) → 1',
      'E3 =ROUND(C3-D3,3) → 1',
      'C4 =ROUND(SUM(C2),3) → 10',
      'D4 =ROUND(SUM(D2),3) → 9',
      'E4 =ROUND(SUM(E2),3) → 1',
    ],
    conflicts: ['E4 0 → 1'],
  },
};

testPlans(CASES);

test('formats that would not show a number', () => {
  const { plan } = planned(CASES['text and date formats give way']?.rows ?? '', {
    formats: { E2: '@', E3: '0.00', D2: 'd-mmm' },
  });
  expect(plan.edits.map(({ at, after }) => `${toA1(at)} ${after.format}`).sort()).toEqual([
    'D2 General',
    'E2 General',
    'E3 0.00',
  ]);
});
