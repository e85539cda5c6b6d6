import { totalConstant } from '../../../../src/core/rules/total/constant';
import { testRule } from '../../../support/rule-tester';

testRule(totalConstant, {
  valid: [
    {
      name: 'formulas',
      rows: '1 | A | 13 | 12 | =SUM(E3)→1\n1.1 | B | 1 | 0 | 1\nTổng | | =C2→13 | =D2→12 | =E2→1',
    },
    { name: 'a section without criteria has nothing to sum', rows: '1 | A | 13 | 13 | 0\n2 | B | 6 | 6 | 0' },
    { name: 'no sections', rows: '1.1 | B | 1 | 0 | 1' },
  ],
  invalid: [
    {
      name: 'nothing but constants, said once',
      rows: '1 | A | 13 | 12 | 1\n1.1 | B | 1 | 0 | 1\n2 | A | 6 | 5 | 1\n2.1 | B | 1 | 0 | 1\nTổng | | 19 | 17 | 2',
      findings: [{ at: 'E2', criterion: '1', field: 'lost', data: { others: false } }],
    },
    {
      name: 'one among formulas',
      rows: '1 | A | 13 | 12 | =E3→1\n1.1 | B | 1 | 0 | 1\n2 | A | 6 | 5 | 1\n2.1 | B | 1 | 0 | 1',
      findings: [{ at: 'E4', criterion: '2', field: 'lost', data: { others: true } }],
    },
  ],
});
