import { contentRepeated } from '../../../../src/core/rules/content/repeated';
import { testRule } from '../../../support/rule-tester';
import { TASK_HEADER } from '../../../support/sheet';

const header = TASK_HEADER;
const OWN = 'Báo cáo | Năm 2026 | Phòng Kinh tế | Các phòng | Công an xã';

testRule(contentRepeated, {
  valid: [
    { name: 'other tasks', header, rows: `1 | Rà soát văn bản | ${OWN}\n2 | Rà soát văn bản cũ | ${OWN}` },
    { name: 'a phrase of few words', header, rows: `1 | Từng bước, từng bước | ${OWN}` },
    {
      name: 'one task with two products, merged',
      header,
      rows: `1 | Kiểm tra công tác | ${OWN}\n | | ${OWN}`,
      merges: ['A2:A3', 'B2:B3'],
    },
    {
      name: 'a deadline that stands line by line',
      header,
      rows: '1 | Rà soát | Báo cáo | Thường xuyên trong năm⏎Thường xuyên trong năm | Phòng Kinh tế | A | B',
    },
    {
      name: 'the same remedy for two criteria, which is told otherwise',
      rows: '1.3 | A | 1 | 0 | 1 | B | Thực hiện đúng kế hoạch | C | D | E\n1.5 | A | 1 | 0 | 1 | B | Thực hiện đúng kế hoạch | C | D | E',
    },
  ],
  invalid: [
    {
      name: 'a task once more below a page break',
      header,
      rows: `2 | Ban hành Kế hoạch kiểm tra | ${OWN}\n${TASK_HEADER}\n2 | Ban hành  kế hoạch kiểm tra | Kế hoạch | Năm 2026 | Phòng Kinh tế | A | B`,
      findings: [{ at: 'B4', criterion: '2', field: 'content', data: { first: 'B2' } }],
    },
    {
      name: 'a text twice in one cell',
      header,
      rows: `1 | Ban hành Kế hoạch kiểm tra.⏎Ban hành Kế hoạch kiểm tra | ${OWN}`,
      findings: [
        { at: 'B2', criterion: '1', fix: ['B2 = Ban hành Kế hoạch kiểm tra.'], data: { first: null } },
      ],
    },
    {
      name: 'a remedy twice in one cell of an annex of criteria',
      rows: '1.3 | A | 1 | 0 | 1 | B | Xây dựng kế hoạch sớm Xây dựng kế hoạch sớm | C | D | E',
      findings: [{ at: 'G2', field: 'remedy', fix: ['G2 = Xây dựng kế hoạch sớm'], data: { first: null } }],
    },
  ],
});
