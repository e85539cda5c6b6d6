import { scoreMissing } from '../../../../src/core/rules/score/missing';
import { testRule } from '../../../support/rule-tester';

testRule(scoreMissing, {
  valid: [
    { name: 'nothing achieved is a score', rows: '1.6.2 | Phân tích | 1 | 0 | 1' },
    {
      name: 'text, or a word',
      rows: "1.3 | Phân công | 1 | '0.5' | 0,5\n1.5 | Kiểm tra | 1 | chưa chấm | 1",
    },
    { name: 'a heading over sub-criteria', rows: '1.1 | Kế hoạch CCHC\n1.1.2 | Chất lượng | 1 | 0,8 | 0,2' },
    { name: 'sections are headings throughout', rows: 'I | Chỉ đạo\n1.3 | Phân công | 1 | 0,5 | 0,5' },
    { name: 'a total', rows: '1.3 | Phân công | 1 | 0,5 | 0,5\n| Tổng cộng | 1' },
  ],
  invalid: [
    {
      name: 'a criterion’s',
      rows: '1.3 | Phân công | 1 | | 0,5',
      findings: [{ at: 'D2', criterion: '1.3', field: 'score' }],
    },
    {
      name: 'a section’s, of which the rest is there',
      rows: '1 | Chỉ đạo | 13 | | 1',
      findings: [{ at: 'D2', criterion: '1' }],
    },
    { name: 'only spaces', rows: "1.3 | Phân công | 1 | ' ' | 0,5", findings: [{ at: 'D2' }] },
  ],
});
