import { codeAsNumber } from '../../../../src/core/rules/code/as-number';
import { testRule } from '../../../support/rule-tester';

testRule(codeAsNumber, {
  valid: [
    { name: 'text', rows: '5.1 | Cơ cấu công chức' },
    { name: 'a section’s ordinal', rows: '5 | Cải cách chế độ công vụ | 10 | 9 | 1' },
    {
      name: 'a number that lost its zero is reported as that',
      rows: '1 | Chỉ đạo\n1.9 | Đổi mới\n1,1 | Kiểm tra\n1.11 | Khác',
    },
    { name: 'a running number', rows: '1 | 1.1.2. Chất lượng | 1 | 0,8 | 0,2' },
  ],
  invalid: [
    {
      name: '5.1',
      rows: '5 | Công vụ\n5,1 | Cơ cấu',
      findings: [{ at: 'A3', criterion: '5.1', field: 'code', fix: ['A3 = 5.1'], data: { code: '5.1' } }],
    },
    {
      name: 'shown with two decimals',
      rows: '5 | Công vụ\n5,1 | Cơ cấu',
      formats: { A3: '0.00' },
      findings: [{ at: 'A3', fix: ['A3 = 5.1'] }],
    },
    {
      name: 'a formula is the user’s to mend',
      rows: '5 | Công vụ\n=5+0.1→5,1 | Cơ cấu',
      findings: [{ at: 'A3' }],
    },
  ],
});
