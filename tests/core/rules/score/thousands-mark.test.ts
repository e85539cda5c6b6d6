import { scoreThousandsMark } from '../../../../src/core/rules/score/thousands-mark';
import { testRule } from '../../../support/rule-tester';

testRule(scoreThousandsMark, {
  valid: [
    { name: 'one or two decimals', rows: "1 | Chỉ đạo | 13 | '10.95' | '2.1'" },
    { name: 'three after a comma', rows: "1 | Chỉ đạo | 13 | '10,951' | 2,049" },
    { name: 'a number', rows: '1 | Chỉ đạo | 13 | 10,951 | 2,049' },
    { name: 'too much even after dividing', rows: '1 | Chỉ đạo | 13 | 14500 | 2' },
    {
      name: 'not a whole number, or no maximum',
      rows: '1 | Chỉ đạo | 13 | 1000,5 | 2\n2 | Thể chế | | 1095 | 2',
    },
    { name: 'four digits before the dot', rows: "1 | Chỉ đạo | 13 | '1000.951' | 2" },
  ],
  invalid: [
    {
      name: 'Excel made thousands of it',
      rows: '1 | Chỉ đạo | 13 | 10951 | 2049',
      findings: [
        { at: 'D2', field: 'score', fix: ['D2 = 10,951'], data: { text: '10951', value: 10.951 } },
        { at: 'E2', field: 'lost', fix: ['E2 = 2,049'] },
      ],
    },
    {
      name: 'three after a dot',
      rows: "1 | Chỉ đạo | 13 | '10.951' | 2,049",
      findings: [
        {
          at: 'D2',
          criterion: '1',
          field: 'score',
          fix: ['D2 = 10,951'],
          data: { text: '10.951', value: 10.951 },
        },
      ],
    },
  ],
});
