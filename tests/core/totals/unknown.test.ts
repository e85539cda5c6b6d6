import { testPlans } from './planned';

testPlans({
  'points that cannot be read, or are text, are named and nothing hides them': {
    rows: `
      1   | Chỉ đạo   | 13 |          |
      1.1 | Kế hoạch  | 1  | chưa rõ  |
      1.2 | Kiểm tra  | 1  | 0,5      | xem lại
      2   | Thể chế   | 6  |          | 1
      2.1 | Văn bản   | '2'| 1        | 1
      2.2 | Rà soát   | 1  |          | 0,5
      2.3 | Theo dõi  | 1  | 2        |
          | Tổng cộng |    |          |`,
    writes: ['D5 =ROUND(C5-E5,3) → 5', 'C9 =ROUND(SUM(C2,C5),3) → 19'],
    skips: [
      'E3: D3',
      'E4: E4',
      'E6: C6',
      'E7: D7',
      'E8: D8',
      'E2: D3, E4',
      'D2: D3, E4',
      'E5: D8',
      'E9: D3, E4',
      'D9: D3, E4',
    ],
  },
  'criteria not scored yet: what they lost follows when they are': {
    rows: `
      1   | Chỉ đạo   | 13 |   |
      1.1 | Kế hoạch  | 1  |   |
      1.2 | Kiểm tra  |    |   |`,
    writes: [
      'D2 =ROUND(C2-E2,3) → 13',
      'E2 =ROUND(SUM(E3:E4),3) → 0',
      'E3 =IF(D3="","",ROUND(C3-D3,3)) → null',
    ],
  },
  'a sum by plus signs could not pass over what a criterion is still to lose': {
    rows: `
      1   | Chỉ đạo   | 13 | 12,5 | =E3+E4→0,5
      1.1 | Kế hoạch  | 1  | 0,5  | =C3-D3→0,5
      1.2 | Kiểm tra  | 1  |      |`,
    writes: [
      'D2 =ROUND(C2-E2,3) → 12,5',
      'E2 =ROUND(SUM(E3:E4),3) → 0,5',
      'E4 =IF(D4="","",ROUND(C4-D4,3)) → null',
    ],
  },
  'figures that one cell gives for several rows': {
    rows: `
      1   | Chỉ đạo   | 13 | 12 | 1
      1.1 | Kế hoạch  | 1  | 0  | 1
      1.2 | Kiểm tra  | 1  |    | `,
    merges: ['D3:D4', 'E3:E4'],
    writes: ['D2 =ROUND(C2-E2,3) → 12'],
    skips: ['E3: D3', 'E4: D4', 'E2: D3, D4'],
  },
});
