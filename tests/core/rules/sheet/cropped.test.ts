import { sheetCropped } from '../../../../src/core/rules/sheet/cropped';
import { MAX_ROWS } from '../../../../src/core/sheet/snapshot';
import { testRule } from '../../../support/rule-tester';

testRule(sheetCropped, {
  valid: [
    { name: 'a sheet read in full', rows: '1.3 | Phân công | 1 | 0,5 | 0,5' },
    {
      name: 'what was not read stands far below the table',
      rows: '1.3 | Phân công | 1 | 0,5 | 0,5',
      cropped: true,
    },
  ],
  invalid: [
    {
      name: 'the table goes on to the last row read',
      rows: Array.from({ length: MAX_ROWS - 1 }, () => '1.3 | Phân công | 1 | 1 | 0').join('\n'),
      cropped: true,
      findings: [{ at: 'A5000', data: { rows: 5000 } }],
    },
  ],
});
