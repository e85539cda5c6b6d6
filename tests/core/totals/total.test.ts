import { SUMMARY_HEADER } from '../../support/sheet';
import { testPlans } from './planned';

testPlans({
  'a total above the sections, and one of the whole Bộ tiêu chí': {
    rows: `
          | Tổng điểm | 100 | 98,5 | 1,5
      1   | Chỉ đạo   | 13 | 12 | 1
      1.1 | Kế hoạch  | 1  | 0  | 1
      4   | Bộ máy    | 7  | 6,5 | 0,5
      4.1 | Sắp xếp   | 1  | 0,5 | 0,5`,
    writes: [
      'E2 =ROUND(SUM(E3,E5),3) → 1,5',
      'D3 =ROUND(C3-E3,3) → 12',
      'E3 =ROUND(SUM(E4),3) → 1',
      'E4 =ROUND(C4-D4,3) → 1',
      'D5 =ROUND(C5-E5,3) → 6,5',
      'E5 =ROUND(SUM(E6),3) → 0,5',
      'E6 =ROUND(C6-D6,3) → 0,5',
    ],
  },
  'a summary, the survey counted with or without a number': {
    header: SUMMARY_HEADER,
    rows: `
      1 | Chỉ đạo              | 13   | 11,3  |
      2 | Cải cách thể chế     | 6    | 6     |
        | Điểm điều tra XHH    | 30,5 | 26,22 |
        | Tổng                 |      |       |`,
    writes: [
      'E2 =ROUND(C2-D2,3) → 1,7',
      'E3 =ROUND(C3-D3,3) → 0',
      'E4 =ROUND(C4-D4,3) → 4,28',
      'C5 =ROUND(SUM(C2:C4),3) → 49,5',
      'D5 =ROUND(SUM(D2:D4),3) → 43,52',
      'E5 =ROUND(SUM(E2:E4),3) → 5,98',
    ],
  },
  'a summary whose survey has a heading with the same points: they count once': {
    header: SUMMARY_HEADER,
    rows: `
      1 | Chỉ đạo               | 13   | 11,3  | 1,7
      2 | Cải cách thể chế      | 6    | 6     | 0
      B | Điểm điều tra XHH     | 30,5 | 26,22 | 4,28
      8 | Điều tra xã hội học   | 30,5 | 26,22 | 4,28
        | Tổng                  |      |       |`,
    writes: [
      'E2 =ROUND(C2-D2,3) → 1,7',
      'E3 =ROUND(C3-D3,3) → 0',
      'E5 =ROUND(C5-D5,3) → 4,28',
      'C6 =ROUND(SUM(C2:C3,C5),3) → 49,5',
      'D6 =ROUND(SUM(D2:D3,D5),3) → 43,52',
      'E6 =ROUND(SUM(E2:E3,E5),3) → 5,98',
    ],
  },
  'a summary with rows that say nothing of what they count towards': {
    header: SUMMARY_HEADER,
    rows: `
      1 | Chỉ đạo          | 13   | 11,3  | 1,7
        | Trong đó điểm thưởng | 2 | 1    | 1
      2 | Cải cách thể chế | 6    | 6     | 0
        | Tổng             | 19   | 17,3  | 1,7`,
    writes: ['E2 =ROUND(C2-D2,3) → 1,7', 'E3 =ROUND(C3-D3,3) → 1', 'E4 =ROUND(C4-D4,3) → 0'],
  },
  'a row between two totals counts towards no section, nor is it known to make the second': {
    rows: `
      1   | Chỉ đạo             | 10 | 9  | 1
      1.1 | Kế hoạch            | 2  | 1  | 1
      2   | Thể chế             | 6  | 6  | 0
          | Tổng điểm thẩm định | 16 | 15 | 1
          | Điểm thưởng         | 2  | 1  | 1
          | Tổng cộng           | 18 | 16 | 2`,
    writes: [
      'D2 =ROUND(C2-E2,3) → 9',
      'E2 =ROUND(SUM(E3),3) → 1',
      'E3 =ROUND(C3-D3,3) → 1',
      'E4 =ROUND(C4-D4,3) → 0',
      'C5 =ROUND(SUM(C2,C4),3) → 16',
      'D5 =ROUND(SUM(D2,D4),3) → 15',
      'E5 =ROUND(SUM(E2,E4),3) → 1',
      'E6 =ROUND(C6-D6,3) → 1',
    ],
  },
  'an annex’s survey without a number counts in the total and in no section': {
    rows: `
      1   | Chỉ đạo             | 10 | 9  | 1
      1.1 | Kế hoạch            | 2  | 1  | 1
      2   | Thể chế             | 6  |    |
      2.1 | Văn bản             | 2  | 1  |
          | Điều tra xã hội học | 30 | 25 | 5
          | Tổng cộng           |    |    |`,
    writes: [
      'D2 =ROUND(C2-E2,3) → 9',
      'E2 =ROUND(SUM(E3),3) → 1',
      'E3 =ROUND(C3-D3,3) → 1',
      'D4 =ROUND(C4-E4,3) → 5',
      'E4 =ROUND(SUM(E5),3) → 1',
      'E5 =ROUND(C5-D5,3) → 1',
      'E6 =ROUND(C6-D6,3) → 5',
      'C7 =ROUND(SUM(C2,C4,C6),3) → 46',
      'D7 =ROUND(SUM(D2,D4,D6),3) → 39',
      'E7 =ROUND(SUM(E2,E4,E6),3) → 7',
    ],
  },
  'the survey between a total of what was appraised and one of all': {
    rows: `
      1   | Chỉ đạo             | 10 | 9  | 1
      1.1 | Kế hoạch            | 2  | 1  | 1
      2   | Thể chế             | 6  | 6  | 0
          | Tổng điểm thẩm định | 16 | 15 | 1
          | Điều tra xã hội học | 30 | 25 | 5
          | Tổng cộng           | 46 | 40 | 6`,
    writes: [
      'D2 =ROUND(C2-E2,3) → 9',
      'E2 =ROUND(SUM(E3),3) → 1',
      'E3 =ROUND(C3-D3,3) → 1',
      'E4 =ROUND(C4-D4,3) → 0',
      'C5 =ROUND(SUM(C2,C4),3) → 16',
      'D5 =ROUND(SUM(D2,D4),3) → 15',
      'E5 =ROUND(SUM(E2,E4),3) → 1',
      'E6 =ROUND(C6-D6,3) → 5',
      'C7 =ROUND(SUM(C2,C4,C6),3) → 46',
      'D7 =ROUND(SUM(D2,D4,D6),3) → 40',
      'E7 =ROUND(SUM(E2,E4,E6),3) → 6',
    ],
  },
  'the survey lost its points between two totals of a summary': {
    header: SUMMARY_HEADER,
    rows: `
      1 | Chỉ đạo, điều hành  | 13   | 12   |
      2 | Cải cách thể chế    | 6    | 6    |
        | Tổng điểm thẩm định |      |      |
        | Điều tra xã hội học | 30,5 | 26,5 |
        | Tổng cộng           |      |      |`,
    writes: [
      'E2 =ROUND(C2-D2,3) → 1',
      'E3 =ROUND(C3-D3,3) → 0',
      'C4 =ROUND(SUM(C2:C3),3) → 19',
      'D4 =ROUND(SUM(D2:D3),3) → 18',
      'E4 =ROUND(SUM(E2:E3),3) → 1',
      'E5 =ROUND(C5-D5,3) → 4',
      'C6 =ROUND(SUM(C2:C3,C5),3) → 49,5',
      'D6 =ROUND(SUM(D2:D3,D5),3) → 44,5',
      'E6 =ROUND(SUM(E2:E3,E5),3) → 5',
    ],
  },
  'what an annex’s survey without a number lost is worked out': {
    rows: `
      1   | Chỉ đạo             | 13   | 12   | 1
      1.1 | Kế hoạch            | 2    | 1    | 1
          | Điều tra xã hội học | 30,5 | 26,5 |
          | Tổng cộng           |      |      |`,
    writes: [
      'D2 =ROUND(C2-E2,3) → 12',
      'E2 =ROUND(SUM(E3),3) → 1',
      'E3 =ROUND(C3-D3,3) → 1',
      'E4 =ROUND(C4-D4,3) → 4',
      'C5 =ROUND(SUM(C2,C4),3) → 43,5',
      'D5 =ROUND(SUM(D2,D4),3) → 38,5',
      'E5 =ROUND(SUM(E2,E4),3) → 5',
    ],
  },
});
