import { errorValue } from '../../../../src/core/rules/cell/error-value';
import { testRule } from '../../../support/rule-tester';

testRule(errorValue, {
  valid: [
    { name: 'no error', rows: '1.3 | Phân công | 1 | 0,5 | =C2-D2→0,5' },
    { name: 'text about one', rows: "1.3 | Ô ghi '#REF!' trên Hệ thống | 1 | 0,5 | 0,5" },
    { name: 'outside the table', rows: '1.3 | Phân công | 1 | 0,5 | 0,5 | | | | | | #N/A' },
    {
      name: 'in a blank part below the table',
      rows: '1.3 | Phân công | 1 | 0,5 | 0,5\n|\n| | | | | | #REF!',
    },
  ],
  invalid: [
    {
      name: 'in a score, a text and a total',
      rows: '1.3 | #NAME? | 1 | #REF! | =C2-D2→#REF!\n| Tổng | 1 | #DIV/0! | 0',
      findings: [
        { at: 'B2', field: 'content', data: { error: '#NAME?' } },
        { at: 'D2', criterion: '1.3', field: 'score', data: { error: '#REF!' } },
        { at: 'E2', field: 'lost' },
        { at: 'D3', criterion: null, field: 'score', data: { error: '#DIV/0!' } },
      ],
    },
    {
      name: 'in a code, which leaves the row without one',
      rows: '#N/A | Phân công | 1 | 0,5 | 0,5',
      findings: [{ at: 'A2', criterion: null, field: 'code' }],
    },
  ],
});
