import { scoreAboveMaximum } from '../../../../src/core/rules/score/above-maximum';
import { testRule } from '../../../support/rule-tester';

testRule(scoreAboveMaximum, {
  valid: [
    { name: 'all of it', rows: '1.3 | Phân công | 1 | 1 | 0' },
    { name: 'a dot is a decimal mark', rows: "1 | Chỉ đạo | 13 | '10.951' | 2,049" },
    { name: 'no maximum', rows: '1.3 | Phân công | | 5 | 0' },
  ],
  invalid: [
    {
      name: 'of an annex’s survey without a number',
      rows: '1 | Chỉ đạo | 13 | 12,8 | 0,2\n| Điều tra xã hội học | 26,5 | 30,5 | 4\n| Tổng cộng | 43,5 | 39,3 | 4,2',
      findings: [{ at: 'D3', criterion: null }],
    },
    {
      name: 'more',
      rows: '1.3 | Phân công | 1 | 1,5 | 0',
      findings: [{ at: 'D2', criterion: '1.3', field: 'score', data: { value: 1.5, maximum: 1 } }],
    },
    {
      name: 'the columns mixed up',
      rows: "1.3 | Phân công | '0,5' | 1 | 0,5",
      findings: [{ at: 'D2', data: { value: 1, maximum: 0.5 } }],
    },
    { name: 'a section', rows: '2 | Thể chế | 6 | 60 | 0', findings: [{ at: 'D2', criterion: '2' }] },
  ],
});
