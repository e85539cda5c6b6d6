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
    {
      name: 'both the same as above',
      rows: '1.3 | Việc | 1 | 0 | 1 | Thiếu kế hoạch | Ban hành\n1.5 | Việc | 1 | 0 | 1 | Như trên | Như trên',
    },
    { name: 'both a dash', rows: '1.3 | Việc | 1 | 1 | 0 | - | -' },
  ],
  invalid: [
    {
      name: 'both the same as above, where nothing is',
      rows: '1.3 | Việc | 1 | 0 | 1 | Như trên | Như trên',
      findings: [{ at: 'G2' }],
    },
    {
      name: 'copied',
      rows: '1.3 | Việc | 1 | 0 | 1 | Thiếu kế hoạch | thiếu kế hoạch.',
      findings: [{ at: 'G2', criterion: '1.3', field: 'remedy', data: { text: 'thiếu kế hoạch.' } }],
    },
  ],
});
