import { sheetOversized } from '../../../../src/core/rules/sheet/oversized';
import { MAX_ROWS } from '../../../../src/core/sheet/snapshot';
import { testRule } from '../../../support/rule-tester';
import { ANNEX_HEADER } from '../../../support/sheet';

testRule(sheetOversized, {
  valid: [
    { name: 'a sheet read in full', rows: '1.3 | Phân công | 1 | 0,5 | 0,5' },
    {
      name: 'the table itself goes on to the last row read',
      rows: Array.from({ length: MAX_ROWS - 1 }, () => '1.3 | Phân công | 1 | 1 | 0').join('\n'),
      cropped: true,
    },
  ],
  invalid: [
    {
      name: 'what was not read stands far from the table',
      rows: '1.3 | Phân công | 1 | 0,5 | 0,5',
      cropped: true,
      findings: [{ at: 'A1', data: { rows: 5000, columns: 50 } }],
    },
    {
      name: 'and no row is there yet',
      header: `Phụ lục\n | ${ANNEX_HEADER}`,
      rows: '',
      cropped: true,
      findings: [{ at: 'B2' }],
    },
  ],
});
