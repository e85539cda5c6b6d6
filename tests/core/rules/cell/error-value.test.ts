import { errorValue } from '../../../../src/core/rules/cell/error-value';
import { testRule } from '../../../support/rule-tester';
import { SUMMARY_HEADER } from '../../../support/sheet';

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
      name: 'of an annex’s survey without a number',
      rows: '1 | Chỉ đạo | 13 | 12,8 | 0,2\n| Điều tra xã hội học | 30,5 | #REF! | 4\n| Tổng cộng | 43,5 | 39,3 | 4,2',
      findings: [{ at: 'D3', criterion: null }],
    },
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
      name: 'in the survey’s row below the total of what was appraised',
      header: SUMMARY_HEADER,
      rows: '1 | Chỉ đạo | 13 | 12 | 1\n| Tổng | 13 | 12 | 1\n| Điều tra xã hội học | 30,5 | #REF! | 3\n| Tổng cộng | 43,5 | 38,5 | 4',
      findings: [{ at: 'D4', criterion: null, field: 'score' }],
    },
    {
      name: 'in a code, which leaves the row without one',
      rows: '#N/A | Phân công | 1 | 0,5 | 0,5',
      findings: [{ at: 'A2', criterion: null, field: 'code' }],
    },
  ],
});
