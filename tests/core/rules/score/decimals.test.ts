import { scoreDecimals } from '../../../../src/core/rules/score/decimals';
import { testRule } from '../../../support/rule-tester';

testRule(scoreDecimals, {
  valid: [
    { name: 'hundredths', rows: '1 | A | 17 | 14,12 | 2,88\n1.3 | B | 1 | 0,5 | 0,5' },
    { name: 'what a sum of doubles leaves', rows: '1.3 | B | 1 | =0.7+0.1→0,7999999999999999 | 0,2' },
    {
      name: 'a computed figure, shown to two decimals',
      rows: '1.3 | B | 1,5 | 1,166666667 | 0,33',
      formats: { D2: '0.00' },
    },
    {
      name: 'thousandths throughout',
      rows: '1 | A | 13 | 10,951 | 2,049\n2 | B | 16 | 14,432 | 1,568\n3 | C | 13 | 12,8 | 0,2',
    },
  ],
  invalid: [
    {
      name: 'one figure as computed',
      rows: '1 | A | 17 | 14,12 | 2,88\n1.3 | B | 1 | 0,6666667 | 0,3\n1.4 | C | 1 | 0,5 | 0,5',
      findings: [{ at: 'D3', criterion: '1.3', field: 'score', data: { decimals: 7, usual: 2 } }],
    },
  ],
});
