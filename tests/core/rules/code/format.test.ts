import { codeFormat } from '../../../../src/core/rules/code/format';
import { testRule } from '../../../support/rule-tester';

testRule(codeFormat, {
  valid: [
    { name: 'the code and nothing else', rows: '1.1.2 | Chất lượng kế hoạch\n1 | Chỉ đạo' },
    { name: 'a numeral, which is a section’s', rows: 'II | Cải cách thể chế | 6 | 6 | 0' },
    { name: 'a number', rows: '5,1 | Cơ cấu công chức | 1 | 0,5 | 0,5' },
    { name: 'a running number with the code in the content', rows: '1. | 1.1.2. Chất lượng | 1 | 0,8 | 0,2' },
    { name: 'what is no code at all', rows: 'mới | Chất lượng kế hoạch | 1 | 0,8 | 0,2' },
    { name: 'a name behind the code', rows: '1.1.2. Chất lượng kế hoạch | | 1 | 0,8 | 0,2' },
  ],
  invalid: [
    {
      name: 'a dot behind it',
      rows: '1.1.2. | Chất lượng',
      findings: [
        { at: 'A2', criterion: '1.1.2', field: 'code', fix: ['A2 = 1.1.2'], data: { text: '1.1.2.' } },
      ],
    },
    { name: 'spaces inside', rows: '1. 1 .2 | Chất lượng', findings: [{ at: 'A2', fix: ['A2 = 1.1.2'] }] },
    {
      name: 'the word before it',
      rows: 'Tiêu chí 1.1.2 | Chất lượng',
      findings: [{ at: 'A2', fix: ['A2 = 1.1.2'] }],
    },
    {
      name: 'the word in decomposed letters',
      rows: 'Tiêu chí 1.1.2'.normalize('NFD'),
      findings: [{ at: 'A2', fix: ['A2 = 1.1.2'] }],
    },
    { name: 'commas', rows: "'1,1,2' | Chất lượng", findings: [{ at: 'A2', fix: ['A2 = 1.1.2'] }] },
    {
      name: 'a section’s',
      rows: '2. | Cải cách thể chế | 6 | 6 | 0',
      findings: [{ at: 'A2', criterion: '2', fix: ['A2 = 2'] }],
    },
    {
      name: 'a formula is the user’s to mend',
      rows: '="1.1.2"&"."→1.1.2. | Chất lượng',
      findings: [{ at: 'A2' }],
    },
    {
      name: 'no-break space around it',
      rows: '\u00a01.1.2\u200b | Chất lượng',
      findings: [{ at: 'A2', fix: ['A2 = 1.1.2'] }],
    },
  ],
});
