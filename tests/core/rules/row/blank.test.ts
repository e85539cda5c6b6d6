import { blankRow } from '../../../../src/core/rules/row/blank';
import { testRule } from '../../../support/rule-tester';

testRule(blankRow, {
  valid: [
    { name: 'no blank row', rows: '1.2 | A | 1 | 0 | 1\n1.3 | B | 1 | 0 | 1' },
    { name: 'below the table', rows: '1.2 | A | 1 | 0 | 1\n|\n| Nơi nhận:' },
    { name: 'right under the header', rows: '|\n1.2 | A | 1 | 0 | 1' },
    {
      name: 'merged cells reach into it',
      rows: '1.2 | A | 1 | 0 | 1\n|\n1.3 | B | 1 | 0 | 1',
      merges: ['A2:A3', 'B2:B3'],
    },
  ],
  invalid: [
    {
      name: 'between criteria',
      rows: '1.2 | A | 1 | 0 | 1\n|\n1.3 | B | 1 | 0 | 1',
      findings: [{ at: 'A3', data: { rows: 1 }, fix: ['row 3 goes'] }],
    },
    {
      name: 'with a word beside the table',
      rows: '1.2 | A | 1 | 0 | 1\n| | | | | | | | | | xem lại\n1.3 | B | 1 | 0 | 1',
      findings: [{ at: 'A3' }],
    },
    {
      name: 'that a formula points at',
      rows: '1.2 | A | 1 | 0 | 1 | | | | | | =B3→0\n|\n1.3 | B | 1 | 0 | 1',
      findings: [{ at: 'A3' }],
    },
    {
      name: 'two runs',
      rows: '1.2 | A | 1 | 0 | 1\n|\n|\n1.3 | B | 1 | 0 | 1\n|\n1.4 | C | 1 | 0 | 1',
      findings: [
        { at: 'A3', data: { rows: 2 }, fix: ['row 3 goes', 'row 4 goes'] },
        { at: 'A6', data: { rows: 1 }, fix: ['row 6 goes'] },
      ],
    },
  ],
});
