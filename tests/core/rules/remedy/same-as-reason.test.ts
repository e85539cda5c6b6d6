import { remedySameAsReason } from '../../../../src/core/rules/remedy/same-as-reason';
import { testRule } from '../../../support/rule-tester';

testRule(remedySameAsReason, {
  valid: [
    { name: 'another sentence', rows: '1.3 | Việc | 1 | 0 | 1 | Thiếu kế hoạch | Ban hành kế hoạch' },
    {
      name: 'the reason and more',
      rows: '1.3 | Việc | 1 | 0 | 1 | Thiếu kế hoạch | Thiếu kế hoạch thì ban hành',
    },
    { name: 'both empty', rows: '1.3 | Việc | 1 | 0 | 1' },
    { name: 'both a dash', rows: '1.3 | Việc | 1 | 1 | 0 | - | -' },
  ],
  invalid: [
    {
      name: 'copied',
      rows: '1.3 | Việc | 1 | 0 | 1 | Thiếu kế hoạch | thiếu kế hoạch.',
      findings: [{ at: 'G2', criterion: '1.3', field: 'remedy', data: { text: 'thiếu kế hoạch.' } }],
    },
  ],
});
