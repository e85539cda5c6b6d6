import { lostNegative } from '../../../../src/core/rules/lost/negative';
import { testRule } from '../../../support/rule-tester';

testRule(lostNegative, {
  valid: [
    { name: 'without a minus', rows: '1 | Chỉ đạo | 13 | 12,5 | 0,5\n1.3 | A | 1 | 0,5 | 0,5' },
    { name: 'one slip', rows: '1.3 | A | 1 | 0,5 | -0,5\n1.5 | B | 1 | 1 | 0' },
    { name: 'some of them', rows: '1.3 | A | 1 | 0,5 | -0,5\n1.5 | B | 1 | 0,8 | -0,2\n1.6 | C | 1 | 0 | 1' },
    {
      name: 'score and maximum swapped in all rows, and taken from one another',
      rows: '1.3 | A | 0,5 | 1 | -0,5\n1.5 | B | 0,8 | 1 | -0,2',
    },
  ],
  invalid: [
    {
      name: 'the whole column, told once',
      rows: "1 | Chỉ đạo | 13 | 12,3 | -0,7\n1.3 | A | 1 | 0,5 | '−0,5'\n1.5 | B | 1 | 0,8 | -0,2\n1.6 | C | 1 | 1 | 0",
      findings: [
        {
          at: 'E2',
          criterion: '1',
          field: 'lost',
          data: { count: 3 },
          fix: ['E2 = 0,7', 'E3 = 0,5', 'E4 = 0,2'],
        },
      ],
    },
    {
      name: 'sums follow',
      rows: '1 | Chỉ đạo | 13 | 12,3 | =SUM(E3:E4)→-0,7\n1.3 | A | 1 | 0,5 | -0,5\n1.5 | B | 1 | 0,8 | -0,2',
      findings: [{ at: 'E2', fix: ['E3 = 0,5', 'E4 = 0,2'] }],
    },
    {
      name: 'differences are the user’s to turn round',
      rows: '1.3 | A | 1 | 0,5 | =D2-C2→-0,5\n1.5 | B | 1 | 0,8 | -0,2',
      findings: [{ at: 'E2' }],
    },
    {
      name: 'a sum that takes in another row does not follow',
      rows: '1 | Chỉ đạo | 13 | 12,3 | =SUM(E3:E5)→-1,7\n1.3 | A | 1 | 0,5 | -0,5\n1.5 | B | 1 | 0,8 | -0,2\n| Cộng lĩnh vực 1 | | | -1',
      findings: [{ at: 'E2' }],
    },
  ],
});
