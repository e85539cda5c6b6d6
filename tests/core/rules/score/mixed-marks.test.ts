import { scoreMixedMarks } from '../../../../src/core/rules/score/mixed-marks';
import { testRule } from '../../../support/rule-tester';

testRule(scoreMixedMarks, {
  valid: [
    { name: 'commas only', rows: "1.3 | A | 1 | '0,5' | 0,5\n1.5 | B | 1 | 0,8 | 0,2" },
    {
      name: 'dots only, which is reported as text',
      rows: "1.3 | A | 1 | '0.5' | '0.5'\n1.5 | B | 1 | '0.8' | '0.2'",
    },
    { name: 'dots beside whole numbers', rows: "1.3 | A | 1 | '0.5' | 1\n1.5 | B | 1 | 1 | 0" },
    { name: 'each column by itself', rows: "1.3 | A | 1 | '0.5' | 0,5\n1.5 | B | 1 | '0.8' | 0,2" },
  ],
  invalid: [
    {
      name: 'a column with both, said once at its first dot',
      rows: "1.3 | A | 1 | 0,5 | 0,5\n1.5 | B | 1 | '0.8' | 0,2\n1.7 | C | 1 | '0.9' | 0,1",
      findings: [
        {
          at: 'D3',
          criterion: '1.5',
          field: 'score',
          fix: ['D3 = 0,8', 'D4 = 0,9'],
          data: { dots: 2, commas: 1 },
        },
      ],
    },
    {
      name: 'a formula’s text is left as it is',
      rows: `1.3 | A | 1 | 0,5 | 0,5\n1.5 | B | 1 | =TEXT(0.8,"0.0")→'0.8' | 0,2`,
      findings: [{ at: 'D3', data: { dots: 1, commas: 1 } }],
    },
  ],
});
