import { strayNumber } from '../../../../src/core/rules/sheet/stray-number';
import { testRule } from '../../../support/rule-tester';
import { ANNEX_HEADER } from '../../../support/sheet';

testRule(strayNumber, {
  valid: [
    { name: 'nothing beside the table', rows: '1.2 | A | 1 | 0 | 1' },
    { name: 'words beside it', rows: '1.2 | A | 1 | 0 | 1 | | | | | | xem lại' },
    {
      name: 'a column with a title',
      header: `${ANNEX_HEADER} | Tỷ lệ`,
      rows: '1.2 | A | 1 | 0 | 1 | | | | | | 0,5',
    },
    {
      name: 'a running number with a title',
      header: `Số | ${ANNEX_HEADER}`,
      rows: '1 | 1.2 | A | 1 | 0 | 1',
    },
    { name: 'a date', rows: '1.2 | A | 1 | 0 | 1 | | | | | | 46203', formats: { K2: 'dd/mm/yyyy' } },
    {
      name: 'above the table',
      header: `| | | | | | | | | | | 2026\n${ANNEX_HEADER}`,
      rows: '1.2 | A | 1 | 0 | 1',
    },
  ],
  invalid: [
    {
      name: 'a sum in the margin',
      rows: '1.2 | A | 1 | 0 | 1 | | | | | | | 2\n1.3 | B | 1 | 0 | 1 | | | | | | | 3',
      findings: [{ at: 'L2', data: { cells: ['L2', 'L3'] } }],
    },
  ],
});
