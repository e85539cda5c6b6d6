import { deadlineFewerThanCriteria } from '../../../../src/core/rules/deadline/fewer-than-criteria';
import { testRule } from '../../../support/rule-tester';
import { DEPARTMENT_HEADER } from '../../../support/sheet';

const header = DEPARTMENT_HEADER;
const THREE = 'Tiêu chí 7: A⏎- Tiêu chí 7.1: B⏎- Tiêu chí 7.2: C⏎- Tiêu chí 7.3: D';

testRule(deadlineFewerThanCriteria, {
  valid: [
    { name: 'one for each', header, rows: `1 | ${THREE} | A | Thường xuyên⏎Quý II/2026⏎Quý III/2026` },
    { name: 'one for all', header, rows: `1 | ${THREE} | A | Quý III/2026` },
    { name: 'none, which is said elsewhere', header, rows: `1 | ${THREE} | A |` },
  ],
  invalid: [
    {
      name: 'two for three',
      header,
      rows: `1 | ${THREE} | A | Thường xuyên⏎Quý III/2026`,
      findings: [{ at: 'D2', criterion: '7', field: 'deadline', data: { criteria: 3, deadlines: 2 } }],
    },
  ],
});
