import { totalMismatch } from '../../../../src/core/rules/total/mismatch';
import { COMPLETE } from '../../../support/catalogue';
import { testRule } from '../../../support/rule-tester';
import { ANNEX_HEADER, SUMMARY_HEADER } from '../../../support/sheet';

testRule(totalMismatch, {
  valid: [
    {
      name: 'a section whose row comes once more behind a page break counts once',
      rows: `1 | Chỉ đạo | 3 | 1,5 | 1,5\n1.1 | A | 2 | 1 | 1\n${ANNEX_HEADER}\n1 | Chỉ đạo | 3 | 1,5 | 1,5\n1.2 | B | 1 | 0,5 | 0,5\n | Tổng cộng | 3 | 1,5 | 1,5`,
    },
    {
      name: 'the sum of the sections',
      rows: '1 | A | 13 | 11 | 2\n1.3 | Việc | 2 | 0 | 2\n2 | B | 6 | 6 | 0\n| Tổng cộng | 19 | 17 | 2',
    },
    { name: 'no sections to sum', rows: '1.3 | Việc | 2 | 0 | 2\n| Tổng cộng | 19 | 17 | 2' },
    { name: 'above the sections', rows: '| TỔNG ĐIỂM | 19 | 17 | 2\n1 | A | 13 | 11 | 2\n2 | B | 6 | 6 | 0' },
    {
      name: 'a section’s own sum below it',
      rows: '1 | A | 13 | 11 | 2\n| Cộng lĩnh vực 1 | 13 | 11 | 2\n2 | B | 6 | 6 | 0\n| Tổng | 19 | 17 | 2',
    },
    {
      name: 'the appraised sections, then the survey, then all',
      header: SUMMARY_HEADER,
      rows: '1 | A | 60 | 50 | 10\n2 | B | 9,5 | 9,5 | 0\n| Tổng điểm thẩm định | 69,5 | 59,5 | 10\n8 | Điều tra XHH | 30,5 | 30 | 0,5\n| Tổng cộng | 100 | 89,5 | 10,5',
    },
    {
      name: 'parts with headings of their own points',
      header: SUMMARY_HEADER,
      rows: 'A | Điểm thẩm định | 69,5 | 59,5 | 10\n1 | A | 60 | 50 | 10\n2 | B | 9,5 | 9,5 | 0\nB | Điểm điều tra XHH | 30,5 | 30 | 0,5\n| Tổng cộng | 100 | 89,5 | 10,5',
    },
    {
      name: 'a survey without a number',
      header: SUMMARY_HEADER,
      rows: '1 | A | 60 | 50 | 10\n2 | B | 9,5 | 9,5 | 0\n| Điều tra XHH | 30,5 | 30 | 0,5\n| Tổng cộng | 100 | 89,5 | 10,5',
    },
    {
      name: 'sections that lost nothing are not listed',
      rows: '1 | A | 13 | 11 | 2\n3 | C | 14 | 13 | 1\n| Tổng | 73,5 | 70,5 | 3',
    },
    {
      name: 'a figure that cannot be read',
      rows: '1 | A | 13 | chưa có | 2\n2 | B | 6 | 6 | 0\n| Tổng | 19 | 17 | 2',
    },
    {
      name: 'sections with maxima alone, under a total of all: those that lost nothing are not listed',
      rows: '1 | A | 13 | |\n1.3 | Việc | 2 | 0 | 2\n3 | C | 14 | |\n3.1 | Việc | 1 | 0 | 1\n| Tổng | 73,5 | 70,5 | 3',
    },
    {
      name: 'sections with maxima alone, under a total of the criteria that lost points',
      rows: '1 | A | 13 | |\n1.3 | Việc | 2 | 0 | 2\n3 | C | 14 | |\n3.1 | Việc | 1 | 0 | 1\n| Tổng | 3 | 0 | 3',
    },
    { name: 'blank', rows: '1 | A | 13 | 11 | 2\n| Tổng' },
    {
      name: 'computed figures, shown to two decimals',
      rows: '1 | A | 13 | 11,333333 | 1,666667\n2 | B | 6 | 6 | 0\n| Tổng | 19 | 17,33 | 1,67',
    },
    {
      name: 'a criterion whose name begins with the word',
      rows: '1 | A | 13 | 11 | 2\n1.3 | Tổng hợp, báo cáo | 2 | 0 | 2',
    },
  ],
  invalid: [
    {
      name: 'a summary without what was lost',
      header: 'TT | Nội dung | Điểm tối đa | Điểm thẩm định',
      rows: '1 | A | 10 | 9\n2 | B | 20 | 18\n| Tổng | 35 | 27',
      findings: [{ at: 'C4', field: 'maximum', fix: ['C4 = 30'] }],
    },
    {
      name: 'sections that only have maxima: what was lost is the sum of their criteria',
      rows: '1 | A | 13 | |\n1.3 | Việc | 1 | 0,8 | 0,2\n2 | B | 6 | |\n2.1 | Việc | 1 | 0,8 | 0,2\n| Tổng | 20 | | 0,5',
      findings: [
        { at: 'C6', fix: ['C6 = 19'] },
        { at: 'E6', fix: ['E6 = 0,4'] },
      ],
    },
    {
      name: 'a survey without a number counts',
      header: SUMMARY_HEADER,
      rows: '1 | A | 60 | 50 | 10\n2 | B | 9,5 | 9,5 | 0\n| Điều tra XHH | 30,5 | 30 | 0,5\n| Tổng cộng | 99 | 89,5 | 10,5',
      findings: [{ at: 'C5', fix: ['C5 = 100'] }],
    },
    {
      name: 'sections are headings: their criteria are summed',
      rows: '1 | Chỉ đạo\n1.3 | Việc | 1 | 0,8 | 0,2\n2 | Thể chế\n2.1 | Việc | 1 | 0,8 | 0,2\n| Tổng | 2 | 1,6 | 0,5',
      findings: [{ at: 'E6', fix: ['E6 = 0,4'], data: { value: 0.5, expected: 0.4 } }],
    },
    {
      name: 'a formula’s result may be stale: nothing is written over a typed total',
      rows: "1 | A | 13 | 12,5 | =SUM(E3:E4)→0,5\n1.3 | Việc | 1 | 0,5 | 0,5\n1.4 | Việc | 1 | 0,8 | '0.2'\n| Tổng | 13 | 12,5 | 0,7",
      findings: [{ at: 'E5' }],
    },
    {
      name: 'another sum',
      rows: '1 | A | 13 | 11 | 2\n2 | B | 6 | 6 | 0\n| Tổng | 19 | 17 | 3',
      findings: [
        { at: 'E4', criterion: null, field: 'lost', fix: ['E4 = 2'], data: { value: 3, expected: 2 } },
      ],
    },
    {
      name: 'in the code’s column, of a summary',
      header: SUMMARY_HEADER,
      rows: '1 | A | 13 | 11 | 2\n2 | B | 6 | 6 | 0\nTổng | | 100 | 17 | 2',
      findings: [{ at: 'C4', field: 'maximum', fix: ['C4 = 19'] }],
    },
    {
      name: 'a formula is the user’s to mend',
      rows: '1 | A | 13 | 11 | 2\n2 | B | 6 | 6 | 0\n| Tổng | 19 | 17 | =E2+E3+1→3',
      findings: [{ at: 'E4' }],
    },
    {
      name: 'all sections of the Bộ tiêu chí are listed, yet the total exceeds them',
      rows: '1 | Chỉ đạo | 3 | 2 | 1\n2 | Thể chế | 2 | 2 | 0\n| Tổng | 9 | 8 | 1',
      catalogue: COMPLETE,
      findings: [
        { at: 'C4', fix: ['C4 = 5'] },
        { at: 'D4', fix: ['D4 = 4'] },
      ],
    },
  ],
});
