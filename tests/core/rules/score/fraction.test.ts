import { scoreFraction } from '../../../../src/core/rules/score/fraction';
import { testRule } from '../../../support/rule-tester';

testRule(scoreFraction, {
  valid: [
    { name: 'a number', rows: '1.3 | A | 10 | 8,5 | 1,5' },
    { name: 'what Excel took for a date', rows: '1.3 | A | 1 | 46143 | 0', formats: { D2: 'd/m' } },
    { name: 'words', rows: '1.3 | A | 1 | đạt/không đạt | 0' },
    { name: 'in the content', rows: '1.3 | Đạt 8,5/10 | 1 | 0,5 | 0,5' },
  ],
  invalid: [
    {
      name: 'a score',
      rows: "1.3 | A | 10 | '8,5/10' | 1,5",
      findings: [
        { at: 'D2', criterion: '1.3', field: 'score', suggestions: ['8,5'], data: { value: 8.5, of: 10 } },
      ],
    },
    {
      name: 'in the maximum’s column',
      rows: "6 | Tài chính công | '6,4/6,5' | 6,4 | 0,1",
      findings: [{ at: 'C2', field: 'maximum', suggestions: ['6,5'] }],
    },
    {
      name: 'more than all of it',
      rows: "6 | Tài chính công | 6,5 | '6,4/1' | 0,1",
      findings: [{ at: 'D2', suggestions: ['6,4'], data: { value: 6.4, of: 1 } }],
    },
    {
      name: 'a formula is the user’s to mend',
      rows: `1.3 | A | 10 | =8.5&"/10"→'8.5/10' | 1,5`,
      findings: [{ at: 'D2' }],
    },
  ],
});
