import { continuation } from '../../../../src/core/rules/row/continuation';
import { testRule } from '../../../support/rule-tester';
import { ANNEX_HEADER } from '../../../support/sheet';

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
      findings: [{ at: 'A3', criterion: '4.3.2', data: { of: '4.3.2' } }],
    },
    {
      name: 'below a header pasted with the page break',
      rows: `4.3.2 | Thực hiện báo cáo | 1 | 0 | 1\n${ANNEX_HEADER}\n| được cấp trên phân công\n| và phân cấp`,
      findings: [
        { at: 'A4', data: { of: '4.3.2' } },
        { at: 'A5', data: { of: '4.3.2' } },
      ],
    },
  ],
});
