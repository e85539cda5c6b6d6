import { scoreNegative } from '../../../../src/core/rules/score/negative';
import { testRule } from '../../../support/rule-tester';

testRule(scoreNegative, {
  valid: [
    { name: 'zero', rows: '1.3 | Phân công | 1 | 0 | 1' },
    { name: 'a dash, which is no minus', rows: '1.3 | Phân công | 1 | – | 1' },
    {
      name: 'a whole column so, which is told once',
      rows: '1.3 | A | 1 | 0,5 | -0,5\n1.5 | B | 1 | 0,8 | -0,2',
    },
  ],
  invalid: [
    {
      name: 'a number',
      rows: '1.3 | Phân công | 1 | -0,5 | 1,5',
      findings: [{ at: 'D2', criterion: '1.3', field: 'score', data: { value: -0.5 } }],
    },
    {
      name: 'a deduction written with its sign',
      rows: "1.3 | Phân công | 1 | 0,5 | '−0,5'",
      findings: [{ at: 'E2', field: 'lost', data: { value: -0.5 } }],
    },
    { name: 'in a total', rows: '| Tổng | 1 | 1 | =C2-D3→-1', findings: [{ at: 'E2', criterion: null }] },
  ],
});
