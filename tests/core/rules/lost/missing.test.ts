import { lostMissing } from '../../../../src/core/rules/lost/missing';
import { testRule } from '../../../support/rule-tester';

testRule(lostMissing, {
  valid: [
    {
      name: 'one figure for two criteria in a merged cell',
      rows: '1.3 | A | 1 | 0,8 | 0,3\n1.4 | B | 1 | 0,9 |',
      merges: ['E2:E3'],
    },
    { name: 'filled in', rows: '1.3 | Phân công | 1 | 0,5 | 0,5' },
    { name: 'nothing lost is a figure too', rows: '2 | Cải cách thể chế | 6 | 6 | 0' },
    { name: 'something is there, though no number', rows: '1.3 | Phân công | 1 | 0,5 | –' },
    {
      name: 'the column is not there',
      header: 'Tiêu chí | Nội dung | Điểm chuẩn | Điểm thẩm định | Lý do',
      rows: '1.3 | Phân công | 1 | 0,5 | Thiếu',
    },
    { name: 'a heading over sub-criteria', rows: '1.1 | Kế hoạch CCHC\n1.1.2 | Chất lượng | 1 | 0,8 | 0,2' },
    {
      name: 'sections are headings throughout',
      rows: 'I | Chỉ đạo\n1.3 | Phân công | 1 | 0,5 | 0,5\nII | Thể chế\n2.1 | Văn bản | 1 | 0,5 | 0,5',
    },
    { name: 'a continuation', rows: '1.3 | Phân công | 1 | 0,5 | 0,5\n| và chỉ đạo' },
    { name: 'it waits for the score', rows: '1.3 | Phân công | 1 | | =IF(D2="","",C2-D2)→\'\'' },
  ],
  invalid: [
    {
      name: 'of an annex’s survey without a number',
      rows: '1 | Chỉ đạo | 13 | 12,8 | 0,2\n| Điều tra xã hội học | 30,5 | 26,5 |\n| Tổng cộng | 43,5 | 39,3 | 4,2',
      findings: [{ at: 'E3', criterion: null, fix: ['E3 = 4'], data: { expected: 4 } }],
    },
    {
      name: 'maximum − score',
      rows: '1.3 | Phân công | 1 | 0,5 |',
      findings: [{ at: 'E2', criterion: '1.3', field: 'lost', fix: ['E2 = 0,5'], data: { expected: 0.5 } }],
    },
    { name: 'from text', rows: "1.3 | Phân công | 1 | '0.8' |", findings: [{ at: 'E2', fix: ['E2 = 0,2'] }] },
    {
      name: 'the score is missing too',
      rows: '1.3 | Phân công | 1 | |',
      findings: [{ at: 'E2', data: { expected: null } }],
    },
    {
      name: 'the score is above the maximum',
      rows: '1.3 | Phân công | 1 | 1,5 |',
      findings: [{ at: 'E2', data: { expected: null } }],
    },
    {
      name: 'of a section, where others have theirs',
      rows: '1 | Chỉ đạo | 13 | 12 | 1\n2 | Thể chế',
      findings: [{ at: 'E3', criterion: '2' }],
    },
    {
      name: 'a formula that gives nothing',
      rows: '1.3 | Phân công | 1 | 0,5 | =IF(D2="","",C2-D2)→\'\'',
      findings: [{ at: 'E2' }],
    },
    {
      name: 'of a heading whose sub-criteria are not listed',
      rows: '1.1 | Kế hoạch CCHC\n1.2 | Báo cáo | 1 | 1 | 0\n1.10 | Khác | 1 | 1 | 0',
      findings: [{ at: 'E2', criterion: '1.1' }],
    },
  ],
});
