import { COMPLETE } from '../../support/catalogue';
import { ANNEX_HEADER } from '../../support/sheet';
import { testPlans } from './planned';

testPlans({
  'an annex of what was lost': {
    rows: `
      1     | Chỉ đạo    | 13 |     |
      1.1.2 | Kế hoạch   | 1  | 0,8 |
      1.3   | Phân công  | 1  | 0,5 |
      2     | Thể chế    | 6  | 6   |
      3     | Thủ tục    | 10 |     |
      3.3.2 | Xin lỗi    | 1  | 0   |
            | Tổng cộng  |    |     |`,
    writes: [
      'D2 =ROUND(C2-E2,3) → 12,3',
      'E2 =ROUND(SUM(E3:E4),3) → 0,7',
      'E3 =ROUND(C3-D3,3) → 0,2',
      'E4 =ROUND(C4-D4,3) → 0,5',
      'E5 =ROUND(C5-D5,3) → 0',
      'D6 =ROUND(C6-E6,3) → 9',
      'E6 =ROUND(SUM(E7),3) → 1',
      'E7 =ROUND(C7-D7,3) → 1',
      'C8 =ROUND(SUM(C2,C5,C6),3) → 29',
      'D8 =ROUND(SUM(D2,D5,D6),3) → 27,3',
      'E8 =ROUND(SUM(E2,E5,E6),3) → 1,7',
    ],
  },
  'a full annex, its maxima adding up': {
    rows: `
      1   | Chỉ đạo   | 3 | |
      1.1 | Kế hoạch  | 2 | 1,5 |
      1.2 | Kiểm tra  | 1 | 1   |`,
    writes: [
      'C2 =ROUND(SUM(C3:C4),3) → 3',
      'D2 =ROUND(SUM(D3:D4),3) → 2,5',
      'E2 =ROUND(SUM(E3:E4),3) → 0,5',
      'E3 =ROUND(C3-D3,3) → 0,5',
      'E4 =ROUND(C4-D4,3) → 0',
    ],
  },
  'a section known in full by the catalogue, its sub-criteria counted once': {
    catalogue: COMPLETE,
    rows: `
      1     | Chỉ đạo   |     | |
      1.1   | Kế hoạch  | 2   | 1,25 |
      1.1.1 | Ban hành  | 0,5 | 0,5  |
      1.1.2 | Mức độ    | 1,5 | 0,75 |
      1.2   | Kiểm tra  | 1   | 1    |`,
    writes: [
      'C2 =ROUND(SUM(C3,C6),3) → 3',
      'D2 =ROUND(SUM(D3,D6),3) → 2,25',
      'E2 =ROUND(SUM(E3,E6),3) → 0,75',
      'C3 =ROUND(SUM(C4:C5),3) → 2',
      'D3 =ROUND(SUM(D4:D5),3) → 1,25',
      'E3 =ROUND(C3-D3,3) → 0,75',
      'E4 =ROUND(C4-D4,3) → 0',
      'E5 =ROUND(C5-D5,3) → 0,75',
      'E6 =ROUND(C6-D6,3) → 0',
    ],
  },
  'a section of which the catalogue knows more; its blank maximum is filled': {
    catalogue: COMPLETE,
    rows: `
      1     | Chỉ đạo   |     | |
      1.1   | Kế hoạch  | 2   | 1,25 |
      1.1.2 | Mức độ    | 1,5 | 0,75 |`,
    writes: [
      'C2 → 3',
      'D2 =ROUND(C2-E2,3) → 2,25',
      'E2 =ROUND(SUM(E3),3) → 0,75',
      'E3 =ROUND(C3-D3,3) → 0,75',
      'E4 =ROUND(C4-D4,3) → 0,75',
    ],
  },
  'sub-criteria under a heading without points': {
    rows: `
      1     | Chỉ đạo   | 13  | |
      1.1   | Kế hoạch  |     | |
      1.1.1 | Ban hành  | 0,5 | 0,25 |
      1.1.2 | Mức độ    | 1,5 | 1 |
      1.2   | Kiểm tra  | 1   | 0 |`,
    writes: [
      'D2 =ROUND(C2-E2,3) → 11,25',
      'E2 =ROUND(SUM(E4:E6),3) → 1,75',
      'E4 =ROUND(C4-D4,3) → 0,25',
      'E5 =ROUND(C5-D5,3) → 0,5',
      'E6 =ROUND(C6-D6,3) → 1',
    ],
  },
  'sections that are mere headings stay so': {
    rows: `
      1     | Chỉ đạo   |   | |
      1.3   | Kiểm tra  | 1 | 0 |
      2     | Thể chế   |   | |
      2.3   | Văn bản   | 2 | 1 |
            | Tổng cộng |   | |`,
    writes: [
      'E3 =ROUND(C3-D3,3) → 1',
      'E5 =ROUND(C5-D5,3) → 1',
      'C6 =ROUND(SUM(C3,C5),3) → 3',
      'D6 =ROUND(SUM(D3,D5),3) → 1',
      'E6 =ROUND(SUM(E3,E5),3) → 2',
    ],
  },
  'a section whose row comes once more behind a page break counts once': {
    rows: `
      1   | Chỉ đạo  | 3 | 1,5 | 1,5
      1.1 | Kế hoạch | 2 | 1   |
      ${ANNEX_HEADER}
      1   | Chỉ đạo  | 3 | 1,5 | 1,5
      1.2 | Kiểm tra | 1 | 0,5 |
          | Tổng cộng | 3 | 1,5 | 1,5`,
    writes: [
      'C2 =ROUND(SUM(C3,C6),3) → 3',
      'D2 =ROUND(SUM(D3,D6),3) → 1,5',
      'E2 =ROUND(SUM(E3,E6),3) → 1,5',
      'E3 =ROUND(C3-D3,3) → 1',
      'E6 =ROUND(C6-D6,3) → 0,5',
      'C7 =ROUND(SUM(C2),3) → 3',
      'D7 =ROUND(SUM(D2),3) → 1,5',
      'E7 =ROUND(SUM(E2),3) → 1,5',
    ],
  },
  'headers in between, cut rows and blank ones do not part a sum': {
    rows: `
      1   | Chỉ đạo   | 13 |   |
      1.1 | Kế hoạch  | 1  | 0 | | | Việc
          |           |    |   | | | tiếp theo
      ${ANNEX_HEADER}
          |           |    |   |
      1.2 | Kiểm tra  | 1  | 0 |`,
    writes: [
      'D2 =ROUND(C2-E2,3) → 11',
      'E2 =ROUND(SUM(E3:E7),3) → 2',
      'E3 =ROUND(C3-D3,3) → 1',
      'E7 =ROUND(C7-D7,3) → 1',
    ],
  },
  'no column of lost points': {
    header:
      'Tiêu chí | Nội dung | Điểm chuẩn | Điểm thẩm định | Lý do trừ điểm | Giải pháp | Cơ quan chủ trì',
    rows: `
      1   | Chỉ đạo   | 2 | |
      1.1 | Kế hoạch  | 1 | 0,5 |
      1.2 | Kiểm tra  | 1 | 0,5 |
      2   | Thể chế   | 6 | 5 |
      2.1 | Văn bản   | 1 | 0 |`,
    writes: ['C2 =ROUND(SUM(C3:C4),3) → 2', 'D2 =ROUND(SUM(D3:D4),3) → 1'],
  },
  'sections next to one another, between which criteria may yet come': {
    rows: `
      1 | Chỉ đạo   | 13 | 12 | 1
      2 | Thể chế   | 6  | 6  | 0
        | Tổng cộng |    |    |`,
    writes: [
      'E2 =ROUND(C2-D2,3) → 1',
      'E3 =ROUND(C3-D3,3) → 0',
      'C4 =ROUND(SUM(C2,C3),3) → 19',
      'D4 =ROUND(SUM(D2,D3),3) → 18',
      'E4 =ROUND(SUM(E2,E3),3) → 1',
    ],
  },
  'a sum of fewer rows than the catalogue knows of': {
    catalogue: COMPLETE,
    rows: `
      1   | Chỉ đạo   | =ROUND(SUM(C3),3)→1 | =ROUND(SUM(D3),3)→0,5 | =ROUND(SUM(E3),3)→0,5
      1.2 | Kiểm tra  | 1 | 0,5 | =ROUND(C3-D3,3)→0,5`,
    writes: ['C2 → 3', 'D2 =ROUND(C2-E2,3) → 2,5'],
  },
});
