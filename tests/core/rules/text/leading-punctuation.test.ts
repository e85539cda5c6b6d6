import { textLeadingPunctuation } from '../../../../src/core/rules/text/leading-punctuation';
import { testRule } from '../../../support/rule-tester';

const row = (content: string, rest = '') => `1.3 | ${content} | 1 | 0,5 | 0,5 | ${rest}`;

testRule(textLeadingPunctuation, {
  valid: [
    { name: 'none', rows: row('Phân công', 'Chưa đạt') },
    {
      name: 'bullets, brackets and quotes',
      rows: `${row('- Phân công', '(1) Chưa đạt')}\n1.5 | + Kiểm tra | 1 | 0,5 | 0,5 | “Chưa đạt”`,
    },
    {
      name: 'a text that is still to come',
      rows: `${row('Phân công', '…')}\n1.5 | Kiểm tra | 1 | 0,5 | 0,5 | ..........`,
    },
    { name: 'the mark alone', rows: row('Phân công', '.') },
  ],
  invalid: [
    {
      name: 'a full stop',
      rows: row('Phân công', '.Chưa đạt'),
      findings: [
        { at: 'F2', criterion: '1.3', field: 'reason', fix: ['F2 = Chưa đạt'], data: { mark: '.' } },
      ],
    },
    {
      name: 'a comma and a space',
      rows: row('Phân công', ', Báo cáo'),
      findings: [{ at: 'F2', fix: ['F2 = Báo cáo'], data: { mark: ',' } }],
    },
    {
      name: 'a formula is the user’s to mend',
      rows: row('Phân công', '=A1&A2→, Báo cáo'),
      findings: [{ at: 'F2' }],
    },
  ],
});
