import { sectionLostRounding } from '../../../../src/core/rules/section/lost-rounding';
import { testRule } from '../../../support/rule-tester';

testRule(sectionLostRounding, {
  valid: [
    {
      name: 'they add up',
      rows: '7 | Số | 17 | 14,13 | 2,87\n7.3 | A | 1 | 0,25 | 0,75\n7.5 | B | 1,5 | 1,17 | 0,33\n7.9 | C | 2 | 0,21 | 1,79',
    },
    {
      name: 'they add up as printed',
      rows: '7 | Số | 17 | 15,92 | 1,08\n7.3 | A | 1 | 0,25 | 0,75\n7.5 | B | 1,5 | 1,166667 | 0,333333',
    },
    {
      name: 'more than rounding',
      rows: '7 | Số | 17 | 14 | 3\n7.3 | A | 1 | 0,25 | 0,75\n7.9 | C | 2 | 0,21 | 1,79',
    },
    {
      name: 'tenths are not rounded',
      rows: '1 | Chỉ đạo | 13 | 12,4 | 0,6\n1.1.2 | A | 1 | 0,8 | 0,2\n1.3 | B | 1 | 0,5 | 0,5',
    },
    { name: 'no rows', rows: '7 | Số | 17 | 14,12 | 2,88' },
  ],
  invalid: [
    {
      name: 'section 7 of Nam Đàn',
      rows: '7 | Số | 17 | 14,12 | 2,88\n7.3 | A | 1 | 0,25 | 0,75\n7.5 | B | 1,5 | 1,17 | 0,33\n7.9 | C | 2 | 0,21 | 1,79',
      findings: [
        { at: 'E2', criterion: '7', field: 'lost', data: { lost: 2.88, rows: 2.87, difference: 0.01 } },
      ],
    },
    {
      name: 'the rows come to more',
      rows: '7 | Số | 17 | 15,93 | 1,07\n7.3 | A | 1 | 0,25 | 0,75\n7.5 | B | 1,5 | 1,17 | 0,33',
      findings: [{ at: 'E2', data: { difference: -0.01 } }],
    },
  ],
});
