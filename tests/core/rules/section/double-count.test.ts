import { sectionDoubleCount } from '../../../../src/core/rules/section/double-count';
import { testRule } from '../../../support/rule-tester';

testRule(sectionDoubleCount, {
  valid: [
    {
      name: 'the parent alone',
      rows: '5 | E | 10 | 9,5 | 0,5\n5.1 | A | 1 | 0,5 | 0,5\n5.1.2 | B | 0,5 | 0,25 | 0,25',
    },
    {
      name: 'no parent listed',
      rows: '5 | E | 10 | 9,25 | 0,75\n5.1 | A | 1 | 0,5 | 0,5\n5.2 | B | 0,5 | 0,25 | 0,25',
    },
    {
      name: 'the sum is wrong otherwise',
      rows: '5 | E | 10 | 9 | 1\n5.1 | A | 1 | 0,5 | 0,5\n5.1.2 | B | 0,5 | 0,25 | 0,25',
    },
    {
      name: '1.10 is not within 1.1',
      rows: "1 | E | 10 | 9 | 1\n1.1.1 | A | 1 | 0,5 | 0,5\n'1.10' | B | 0,5 | 0 | 0,5",
    },
  ],
  invalid: [
    {
      name: 'both',
      rows: '5 | E | 10 | 9,25 | 0,75\n5.1 | A | 1 | 0,5 | 0,5\n5.1.2 | B | 0,5 | 0,25 | 0,25',
      findings: [
        { at: 'E2', criterion: '5', field: 'lost', data: { lost: 0.75, rows: 0.5, within: ['5.1.2'] } },
      ],
    },
  ],
});
