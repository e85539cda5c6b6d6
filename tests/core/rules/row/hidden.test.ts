import { hiddenRows } from '../../../../src/core/rules/row/hidden';
import { testRule } from '../../../support/rule-tester';
import { ANNEX_HEADER } from '../../../support/sheet';

testRule(hiddenRows, {
  valid: [
    { name: 'none hidden', rows: '1.2 | A | 1 | 0 | 1' },
    { name: 'below the table', rows: '1.2 | A | 1 | 0 | 1\n|\n| Nơi nhận:', hiddenRows: [3] },
    { name: 'a blank one', rows: '1.2 | A | 1 | 0 | 1\n|\n1.3 | B | 1 | 0 | 1', hiddenRows: [2] },
    { name: 'above the header', header: `ẩn\n${ANNEX_HEADER}`, rows: '1.2 | A | 1 | 0 | 1', hiddenRows: [0] },
  ],
  invalid: [
    {
      name: 'filtered',
      rows: '1.2 | A | 1 | 0 | 1\n1.3 | B | 1 | 0 | 1\n1.4 | C | 1 | 0 | 1\n1.5 | D | 1 | 0 | 1',
      hiddenRows: [2, 3],
      findings: [{ at: 'A2', data: { rows: [3, 4] } }],
    },
    {
      name: 'from the first row on',
      rows: '1.2 | A | 1 | 0 | 1\n1.3 | B | 1 | 0 | 1',
      hiddenRows: [1],
      findings: [{ at: 'A1', data: { rows: [2] } }],
    },
  ],
});
