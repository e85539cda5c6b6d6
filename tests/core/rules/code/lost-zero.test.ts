import { codeLostZero } from '../../../../src/core/rules/code/lost-zero';
import { testRule } from '../../../support/rule-tester';

testRule(codeLostZero, {
  valid: [
    { name: 'in its place', rows: '1 | Chỉ đạo\n1,1 | Kế hoạch\n1.2 | Báo cáo' },
    { name: 'text tells them apart', rows: '1 | Chỉ đạo\n1.9 | Đổi mới\n1.1 | Kế hoạch' },
    { name: 'the content says which', rows: '1 | Chỉ đạo\n1.9 | Đổi mới\n1,1 | 1.1. Kế hoạch' },
    { name: 'a running number', rows: 'I | Chỉ đạo\n1 | 1.1.2. Chất lượng | 1 | 0,8 | 0,2' },
    { name: 'a single row out of order in another section', rows: '1 | Chỉ đạo\n2,1 | Thể chế' },
  ],
  invalid: [
    {
      name: 'after 1.9',
      rows: '1 | Chỉ đạo\n1.9 | Đổi mới\n1,1 | Kiểm tra\n1.11 | Khác',
      findings: [
        { at: 'A4', criterion: '1.10', suggestions: ['1.10', '1.1'], data: { shown: '1.1', code: '1.10' } },
      ],
    },
    {
      name: 'the content says 1.10',
      rows: '1 | Chỉ đạo\n1,1 | 1.10. Kiểm tra',
      findings: [{ at: 'A3', criterion: '1.10', suggestions: ['1.10', '1.1'] }],
    },
  ],
});
