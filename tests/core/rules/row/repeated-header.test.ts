import { repeatedHeader } from '../../../../src/core/rules/row/repeated-header';
import { testRule } from '../../../support/rule-tester';
import { ANNEX_HEADER } from '../../../support/sheet';

const TWO_ROWS = 'Tiêu chí | Nội dung | Điểm | | | Giải pháp\n| | Điểm chuẩn | Điểm thẩm định | Điểm bị mất';

testRule(repeatedHeader, {
  valid: [
    { name: 'one header', rows: '1.3 | Phân công | 1 | 0,5 | 0,5' },
    {
      name: 'a criterion that speaks of reasons and remedies',
      rows: '1.3 | Nội dung, giải pháp | 1 | 0,5 | 0,5 | Lý do | Giải pháp',
    },
    { name: 'the columns’ numbers', rows: '(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)' },
  ],
  invalid: [
    {
      name: 'pasted with a page break',
      rows: `1.3 | Phân công | 1 | 0,5 | 0,5\n${ANNEX_HEADER}\n1.5 | Kiểm tra | 1 | 0,5 | 0,5`,
      findings: [{ at: 'A3', criterion: null, data: {}, fix: ['row 3 goes'] }],
    },
    {
      name: 'in capitals, twice, one straight under the other',
      rows: `1.3 | Phân công | 1 | 0,5 | 0,5\n${ANNEX_HEADER.toUpperCase()}\n${ANNEX_HEADER}\n1.5 | Kiểm tra | 1 | 0,5 | 0,5`,
      findings: [
        { at: 'A3', fix: ['row 3 goes'] },
        { at: 'A4', fix: ['row 4 goes'] },
      ],
    },
    {
      name: 'with two of its cells lost',
      rows: `1.3 | Phân công | 1 | 0,5 | 0,5\n${ANNEX_HEADER.replace('Nội dung', '').replace('Giải pháp', '')}\n1.5 | Kiểm tra | 1 | 0,5 | 0,5`,
      findings: [{ at: 'A3', fix: ['row 3 goes'] }],
    },
    {
      name: 'two rows high and merged: it goes whole',
      header: TWO_ROWS,
      rows: `1.3 | Phân công | 1 | 0,5 | 0,5 | Thiếu\n${TWO_ROWS}\n1.5 | Kiểm tra | 1 | 0,5 | 0,5 | Thiếu`,
      merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2', 'A4:A5', 'B4:B5', 'C4:E4', 'F4:F5'],
      findings: [
        { at: 'A4', fix: ['row 4 goes', 'row 5 goes'] },
        { at: 'A5', fix: ['row 4 goes', 'row 5 goes'] },
      ],
    },
    {
      name: 'left to a person: more is written in it',
      rows: `1.3 | Phân công | 1 | 0,5 | 0,5\n${ANNEX_HEADER} | Đã sửa\n1.5 | Kiểm tra | 1 | 0,5 | 0,5`,
      findings: [{ at: 'A3' }],
    },
    {
      name: 'left to a person: merged with the row below',
      rows: `1.3 | Phân công | 1 | 0,5 | 0,5\n${ANNEX_HEADER}\n1.5 | Kiểm tra | 1 | 0,5 | 0,5`,
      merges: ['J3:J4'],
      findings: [{ at: 'A3' }],
    },
  ],
});
