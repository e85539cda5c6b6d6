import { continuation } from '../../../../src/core/rules/row/continuation';
import { testRule } from '../../../support/rule-tester';
import { ANNEX_HEADER } from '../../../support/sheet';

const BOTH = [
  'B2 = Thực hiện báo cáo được cấp trên phân công và phân cấp',
  'row 4 goes into row 2',
  'row 5 goes into row 2',
];
const NAME = ['B2 = Cải cách tổ chức bộ máy và phân cấp quản lý', 'row 4 goes into row 2'];
const NOT_SURE = [
  { name: 'one more remedy', row: '| | | | | | - Họp giao ban' },
  { name: 'a numbered remedy', row: '| | | | | | 2. Họp giao ban' },
  { name: 'a new sentence', row: '| | | | | Thiếu kinh phí | Họp giao ban' },
  { name: 'another owner', row: '| | | | | | | Văn phòng HĐND và UBND' },
  { name: 'a figure', row: '| nhiệm vụ | | | | | | | | 2026' },
];

testRule(continuation, {
  valid: [
    {
      name: 'every row has its code',
      rows: '1.3 | Phân công | 1 | 0,5 | 0,5\n1.5 | Kiểm tra | 1 | 0,5 | 0,5',
    },
    {
      name: 'points without a code are a criterion’s',
      rows: '1.3 | Phân công | 1 | 0,5 | 0,5\n| Kiểm tra | 1 | 0,5 | 0,5',
    },
    {
      name: 'a signature',
      rows: '1.3 | Phân công | 1 | 0,5 | 0,5\n| | | | | | TM. ỦY BAN NHÂN DÂN\n| | | | | | CHỦ TỊCH',
    },
    {
      name: 'a note after a blank row',
      rows: '1.3 | Phân công | 1 | 0,5 | 0,5\n|\n| Số liệu tính đến tháng 4',
    },
    {
      name: 'a section without a code',
      rows: '1.3 | Phân công | 1 | 0,5 | 0,5\n| Lĩnh vực 2: Cải cách thể chế',
    },
    {
      name: 'several remedies of one criterion, its other cells merged over them',
      rows: '1.3 | Phân công | 1 | 0,5 | 0,5 | Thiếu | Ban hành thông báo | Phòng Kinh tế\n| | | | | | Họp định kỳ | Văn phòng HĐND và UBND',
      merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:F3'],
    },
  ],
  invalid: [
    {
      name: 'the rest of a text',
      rows: '4.3.2 | Thực hiện báo cáo đối với các nhiệm vụ đã | 1 | 0 | 1\n| được cấp trên phân công',
      findings: [
        {
          at: 'A3',
          criterion: '4.3.2',
          data: { of: '4.3.2' },
          fix: [
            'B2 = Thực hiện báo cáo đối với các nhiệm vụ đã được cấp trên phân công',
            'row 3 goes into row 2',
          ],
        },
      ],
    },
    {
      name: 'below a header pasted with the page break',
      rows: `4.3.2 | Thực hiện báo cáo | 1 | 0 | 1\n${ANNEX_HEADER}\n| được cấp trên phân công\n| và phân cấp`,
      findings: [
        { at: 'A4', data: { of: '4.3.2' }, fix: BOTH },
        { at: 'A5', data: { of: '4.3.2' }, fix: BOTH },
      ],
    },
    {
      name: 'of a section',
      rows: `4 | Cải cách tổ chức bộ máy và | 7 | 5 | 2\n${ANNEX_HEADER}\n| phân cấp quản lý\n4.1 | Rà soát | 1 | 0 | 1`,
      findings: [{ at: 'A4', criterion: '4', fix: NAME }],
    },
    ...NOT_SURE.map(({ name, row }) => ({
      name: `left to a person: ${name}`,
      rows: `4.3.2 | Thực hiện báo cáo đối với các | 1 | 0 | 1 | Chưa đủ. | Ban hành kế hoạch; | Phòng Kinh tế\n${row}`,
      findings: [{ at: 'A3', criterion: '4.3.2' }],
    })),
    {
      name: 'left to a person: the text above is worked out',
      rows: '4.3.2 | =B9→Thực hiện các | 1 | 0 | 1\n| nhiệm vụ được giao',
      findings: [{ at: 'A3' }],
    },
    {
      name: 'left to a person: a formula points at the row',
      rows: '4.3.2 | Thực hiện các | 1 | 0 | 1\n| nhiệm vụ được giao\n4.4 | Quy chế | 1 | 1 | 0 | =B3→nhiệm vụ',
      findings: [{ at: 'A3' }],
    },
  ],
});
