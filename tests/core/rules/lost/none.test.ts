import { lostNone } from '../../../../src/core/rules/lost/none';
import { testRule } from '../../../support/rule-tester';

const lossy = '1.1 | A | 1 | 0 | 1\n1.2 | B | 1 | 0 | 1\n1.3 | C | 1 | 0,5 | 0,5\n1.4 | D | 1 | 0 | 1';

testRule(lostNone, {
  valid: [
    { name: 'all lost something', rows: lossy },
    { name: 'sections without loss', rows: `2 | Thể chế | 6 | 6 | 0\n${lossy}` },
    { name: 'a list of all criteria', rows: `${lossy}\n1.5 | E | 1 | 1 | 0\n1.6 | F | 1 | 1 | 0` },
    { name: 'too few to tell', rows: '1.1 | A | 1 | 0 | 1\n1.2 | B | 1 | 1 | 0' },
    { name: 'a heading', rows: `${lossy}\n1.5 | E | 1 | 1 | 0\n1.5.1 | F | 1 | 0 | 1` },
  ],
  invalid: [
    {
      name: 'one among losses',
      rows: `${lossy}\n1.5 | E | 1 | 1 | 0`,
      findings: [{ at: 'E6', criterion: '1.5', field: 'lost' }],
    },
  ],
});
