import { expect, test } from 'vitest';
import { toA1 } from '../../../src/core/sheet/address';
import { planned, written } from './planned';

const skips = ({ skipped }: ReturnType<typeof planned>) =>
  skipped.map(({ at, because }) => `${toA1(at)}: ${because.map(toA1).join(', ')}`);

// What was lost is typed, and right: it becomes a formula where the score does not come from it.
test.each<[string, readonly string[], readonly string[]]>([
  ['0,5', ['E3 =ROUND(C3-D3,3) → 0,5'], []],
  ['=C3-E3', [], []],
  ['=[@[Điểm chuẩn]]-[@[Điểm bị mất]]', [], []],
  ["='Phụ lục'!C3-'Phụ lục'!E3", [], []],
  ['=L3', [], []],
  ['=L3+Z9', [], []],
  ['=INDEX(C:C,3)-INDEX(E:E,3)', [], []],
  ['=SUM(L:M)', [], []],
  ['=VLOOKUP(A3,L3:M9,2,0)', [], []],
  ["='Tự chấm'!D3", ['E3 =ROUND(C3-D3,3) → 0,5'], []],
  ['=M3/2', ['E3 =ROUND(C3-D3,3) → 0,5'], []],
  ['=DiemDat', [], ['E3: D3']],
  ['=SUM(Bang1[Đạt])', [], ['E3: D3']],
  ['=INDIRECT("D"&9)', [], ['E3: D3']],
  ['=N3', [], ['E3: D3']],
])('what a criterion lost, its score being %s', (score, writes, skipped) => {
  const totals = planned(
    `1.1 | Kế hoạch | 1 | ${score.startsWith('=') ? `${score}→0,5` : score} | 0,5 | | | | | | | =C3-E3→0,5 | 1 | =DiemDat→0,5`,
    {
      header:
        'Phụ lục\nTiêu chí | Nội dung | Điểm chuẩn | Điểm thẩm định | Điểm bị mất | Lý do trừ điểm | Giải pháp',
    },
  );
  expect([written(totals), skips(totals)]).toEqual([writes, skipped]);
});

test('a formula of which nobody can tell what it will come to: nothing is built on it', () => {
  const totals = planned(`
    1   | Chỉ đạo   | 10 |   | =SUMPRODUCT(E3:E4)→0
    1.1 | Kế hoạch  | 1  | 0 |
    1.2 | Kiểm tra  | 1  | 0 |
        | Tổng cộng |    |   |`);
  expect(written(totals)).toEqual([
    'E3 =ROUND(C3-D3,3) → 1',
    'E4 =ROUND(C4-D4,3) → 1',
    'C5 =ROUND(SUM(C2),3) → 10',
  ]);
  expect(skips(totals)).toEqual(['D2: E2', 'E5: E2', 'D5: E2']);
});
