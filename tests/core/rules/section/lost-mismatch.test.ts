import { sectionLostMismatch } from '../../../../src/core/rules/section/lost-mismatch';
import { testRule } from '../../../support/rule-tester';
import { ANNEX_HEADER, SUMMARY_HEADER } from '../../../support/sheet';

testRule(sectionLostMismatch, {
  valid: [
    {
      name: 'a parent counted beside its sub-criteria, which is reported as such',
      rows: '1 | Chỉ đạo | 13 | 12 | 1\n1.1 | Kế hoạch | 2 | 1,5 | 0,5\n1.1.1 | A | 1 | 0,5 | 0,5',
    },
    {
      name: 'a formula that leaves a row out, which is reported as such',
      rows: '1 | Chỉ đạo | 13 | 12 | =SUM(E3)→0,5\n1.1 | A | 1 | 0,5 | 0,5\n1.2 | B | 1 | 0,5 | 0,5',
    },
    {
      name: 'the sum of its criteria',
      rows: '1 | Chỉ đạo | 13 | 12,3 | 0,7\n1.1.2 | A | 1 | 0,8 | 0,2\n1.3 | B | 1 | 0,5 | 0,5',
    },
    {
      name: 'the sum of its criteria, its row once more behind a page break',
      rows: `1 | Chỉ đạo | 3 | 1,5 | 1,5\n1.1 | A | 2 | 1 | 1\n${ANNEX_HEADER}\n1 | Chỉ đạo | 3 | 1,5 | 1,5\n1.2 | B | 1 | 0,5 | 0,5`,
    },
    {
      name: 'the survey, which has no criteria',
      rows: '1 | Chỉ đạo | 13 | 12,5 | 0,5\n1.1 | A | 2 | 1,5 | 0,5\n8 | Điều tra xã hội học | 26,5 | 22,5 | 4',
    },
    {
      name: 'nothing lost, nothing listed',
      rows: '2 | Thể chế | 6 | 6 | 0\n3 | Thủ tục | 14 | 13 | 1\n3.3.2 | A | 1 | 0 | 1',
    },
    {
      name: 'sub-criteria listed with their parent count once',
      rows: '1 | Chỉ đạo | 13 | 12,5 | 0,5\n1.1 | Kế hoạch | 2 | 1,5 | 0,5\n1.1.1 | A | 1 | 0,7 | 0,3\n1.1.2 | B | 1 | 0,8 | 0,2',
    },
    {
      name: 'sub-criteria under a heading without points',
      rows: '1 | Chỉ đạo | 13 | 12,5 | 0,5\n1.1 | Kế hoạch\n1.1.1 | A | 1 | 0,7 | 0,3\n1.1.2 | B | 1 | 0,8 | 0,2',
    },
    {
      name: 'text counts as the number that it spells',
      rows: "1 | Chỉ đạo | 13 | 12,3 | 0,7\n1.1.2 | A | 1 | '0.8' | '0.2'\n1.3 | B | 1 | 0,5 | '0,5'",
    },
    {
      name: 'only rounding',
      rows: '7 | Số | 17 | 14,12 | 2,88\n7.3 | A | 1 | 0,25 | 0,75\n7.5 | B | 1,5 | 1,17 | 0,33\n7.9 | C | 2 | 0,21 | 1,79',
    },
    {
      name: 'computed figures, shown to two decimals',
      rows: '7 | Số | 17 | 15,91 | 1,08\n7.3 | A | 1 | 0,25 | 0,75\n7.5 | B | 1,5 | 1,166667 | 0,333333',
    },
    {
      name: 'a row’s own slip is reported at that row',
      rows: '1 | Chỉ đạo | 13 | 12,3 | 0,7\n1.1.2 | A | 1 | 0,8 | 0,3\n1.3 | B | 1 | 0,5 | 0,5',
    },
    {
      name: 'a figure that cannot be read',
      rows: '1 | Chỉ đạo | 13 | 12 | 1\n1.1.2 | A | 1 | 0,8 | chưa có',
    },
    {
      name: 'a header pasted in between, a continuation, a blank row',
      rows: `4 | Bộ máy | 7 | 5 | 2\n4.3.2 | A | 1 | 0 | 1\n${ANNEX_HEADER}\n| phần sau\n|\n4.4 | B | 1 | 0 | 1`,
    },
    {
      name: 'a section that says itself how it is to be mended',
      rows: '2 | Thể chế | 6 | 5 | 1 | Chậm | Rà soát văn bản | Văn phòng HĐND và UBND | Các phòng | Năm 2026',
    },
    { name: 'sections that are headings', rows: 'I | Chỉ đạo\n1.1.2 | A | 1 | 0,8 | 0,2' },
    { name: 'a summary lists no criteria', header: SUMMARY_HEADER, rows: '1 | Chỉ đạo | 13 | 11,3 | 1,7' },
  ],
  invalid: [
    {
      name: 'many rows do not make a large difference a rounding',
      rows: '1 | A | 13 | 10,71 | 2,29\n1.1 | Việc | 1 | 0,75 | 0,25\n1.2 | Việc | 1 | 0,75 | 0,25\n1.3 | Việc | 1 | 0,75 | 0,25\n1.4 | Việc | 1 | 0,75 | 0,25\n1.5 | Việc | 1 | 0,75 | 0,25\n1.6 | Việc | 1 | 0,75 | 0,25\n1.7 | Việc | 1 | 0,75 | 0,25\n1.8 | Việc | 1 | 0,75 | 0,25\n1.9 | Việc | 1 | 0,75 | 0,25',
      findings: [{ at: 'E2', data: { lost: 2.29, rows: 2.25 } }],
    },
    {
      name: 'points that no row explains',
      rows: '1 | Chỉ đạo | 13 | 11,3 | 1,7\n1.1.2 | A | 1 | 0,8 | 0,2\n1.3 | B | 1 | 0,5 | 0,5',
      findings: [
        { at: 'E2', criterion: '1', field: 'lost', data: { lost: 1.7, rows: 0.7, difference: 1, listed: 2 } },
      ],
    },
    {
      name: 'rows of more than the section lost',
      rows: '1 | Chỉ đạo | 13 | 12,8 | 0,2\n1.1.2 | A | 1 | 0,8 | 0,2\n1.3 | B | 1 | 0,5 | 0,5',
      findings: [{ at: 'E2', data: { difference: -0.5 } }],
    },
    {
      name: 'no row at all',
      rows: '3 | Thủ tục | 14 | 13 | 1',
      findings: [{ at: 'E2', data: { rows: 0, difference: 1, listed: 0 } }],
    },
    {
      name: 'tenths are not rounded',
      rows: '1 | Chỉ đạo | 13 | 12,4 | 0,6\n1.1.2 | A | 1 | 0,8 | 0,2\n1.3 | B | 1 | 0,5 | 0,5',
      findings: [{ at: 'E2', data: { difference: -0.1 } }],
    },
  ],
});
