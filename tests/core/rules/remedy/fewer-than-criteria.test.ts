import { remedyFewerThanCriteria } from '../../../../src/core/rules/remedy/fewer-than-criteria';
import { testRule } from '../../../support/rule-tester';
import { DEPARTMENT_HEADER } from '../../../support/sheet';

const header = DEPARTMENT_HEADER;
const FOUR =
  'Tiêu chí 1: A, đạt 11/13 điểm⏎- Tiêu chí 1.1: B⏎- Tiêu chí 1.2.2: C⏎- Tiêu chí 1.6.4: D⏎- Tiêu chí 1.7: E';

testRule(remedyFewerThanCriteria, {
  valid: [
    { name: 'one for each', header, rows: `1 | ${FOUR} | - Một⏎- Hai⏎- Ba⏎- Bốn | Quý II/2026` },
    {
      name: 'more than criteria',
      header,
      rows: '1 | Tiêu chí 2: A: Tiêu chí 2.1.1: B | - Một⏎- Hai | Quý II/2026',
    },
    { name: 'no remedy at all, which is said elsewhere', header, rows: `1 | ${FOUR} | | Quý II/2026` },
    {
      name: 'a row that names no criteria',
      header,
      rows: '1 | Chậm ban hành kế hoạch | Ban hành sớm | Quý II/2026',
    },
    {
      name: 'the same criterion named twice',
      header,
      rows: '1 | Tiêu chí 2: bị trừ Tiêu chí 2.1.1⏎- Tiêu chí 2.1.1: B | Một | Quý II/2026',
    },
    {
      name: 'an annex whose rows are criteria',
      rows: '1.3 | Tiêu chí 1.3, gồm Tiêu chí 1.3.1 và Tiêu chí 1.3.2 | 1 | 0 | 1 | A | B | Công an xã | C | Năm 2026',
    },
  ],
  invalid: [
    {
      name: 'two for four',
      header,
      rows: `1 | ${FOUR} | - Một⏎- Hai | Quý II/2026`,
      findings: [
        {
          at: 'C2',
          criterion: '1',
          field: 'remedy',
          data: { criteria: ['1.1', '1.2.2', '1.6.4', '1.7'], remedies: 2 },
        },
      ],
    },
  ],
});
