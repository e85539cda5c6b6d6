import { scoreTextNumber } from '../../../../src/core/rules/score/text-number';
import { testRule } from '../../../support/rule-tester';

testRule(scoreTextNumber, {
  valid: [
    { name: 'numbers and formulas', rows: '1.3 | Phân công | 1 | 0,5 | =C2-D2→0,5' },
    { name: 'no number at all', rows: '1.3 | Phân công | 1 | chưa chấm |' },
    { name: 'what reads as thousands is reported as that', rows: "1 | Chỉ đạo | 13 | '10.951' | 2" },
    { name: 'a fraction, or a date', rows: '1.3 | Phân công | 1 | 0,5/1 | 1/5' },
    { name: 'the columns’ numbers', rows: '(1) | (2) | (3) | (4) | (5)' },
  ],
  invalid: [
    {
      name: 'of an annex’s survey without a number',
      rows: "1 | Chỉ đạo | 13 | 12,8 | 0,2\n| Điều tra xã hội học | 30,5 | '26.5' | 4\n| Tổng cộng | 43,5 | 39,3 | 4,2",
      findings: [{ at: 'D3', criterion: null, fix: ['D3 = 26,5'] }],
    },
    {
      name: 'with a dot',
      rows: "1.3 | Phân công | 1 | '0.8' | 0,2",
      findings: [
        { at: 'D2', criterion: '1.3', field: 'score', fix: ['D2 = 0,8'], data: { text: '0.8', value: 0.8 } },
      ],
    },
    {
      name: 'with a comma',
      rows: "1.3 | Phân công | 1 | 0,8 | '0,2'",
      findings: [{ at: 'E2', fix: ['E2 = 0,2'] }],
    },
    {
      name: 'with a space, a unit, a stray mark',
      rows: "1.3 | A | '1 ' | 0,5 điểm | '0,5.'",
      findings: [
        { at: 'C2', fix: ['C2 = 1'] },
        { at: 'D2', fix: ['D2 = 0,5'] },
        { at: 'E2', fix: ['E2 = 0,5'] },
      ],
    },
    {
      name: 'with the mark that makes text of a number to be seen',
      rows: "1.3 | Phân công | 1 | ''0,5' | 0,5",
      findings: [{ at: 'D2', fix: ['D2 = 0,5'] }],
    },
    {
      name: 'in full-width digits',
      rows: "1.3 | A | '１' | 0,5 | 0,5",
      findings: [{ at: 'C2', fix: ['C2 = 1'] }],
    },
    {
      name: 'a formula’s text is the user’s to mend',
      rows: `1.3 | A | 1 | =TEXT(0.8,"0.0")→'0.8' | 0,2`,
      findings: [{ at: 'D2' }],
    },
    {
      name: 'in a section and a total',
      rows: "2 | Thể chế | '6' | 6 | 0\n| Tổng | '6' | 6 | 0",
      findings: [
        { at: 'C2', criterion: '2', fix: ['C2 = 6'] },
        { at: 'C3', criterion: null, fix: ['C3 = 6'] },
      ],
    },
  ],
});
