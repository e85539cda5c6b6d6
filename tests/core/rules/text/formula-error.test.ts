import { textFormulaError } from '../../../../src/core/rules/text/formula-error';
import { testRule } from '../../../support/rule-tester';

const row = (reason: string) => `1.3 | Việc | 1 | 0 | 1 | ${reason}`;

testRule(textFormulaError, {
  valid: [
    { name: 'a formula of the user’s own', rows: row('=VLOOKUP(A2,Z:Z,1)→#NAME?') },
    { name: 'one word may be a name that is missing', rows: row('=LyDo→#NAME?') },
    { name: 'another sheet', rows: row("='Lý do cũ'!A1→#REF!") },
    { name: 'a sum of cells', rows: row('=-A1+B2→#VALUE!') },
    { name: 'text as text', rows: row('- Chưa đạt') },
    { name: 'points', rows: '1.3 | Việc | 1 | =-Chưa đạt→#NAME? | 1' },
  ],
  invalid: [
    {
      name: 'a dash at the head',
      rows: row('=-Chưa đạt yêu cầu→#NAME?'),
      findings: [{ at: 'F2', field: 'reason', fix: ['F2 = -Chưa đạt yêu cầu'] }],
    },
    {
      name: 'an equals sign, as newer Excels show it',
      rows: row('=@Rà @soát @lại→#NAME?'),
      findings: [{ at: 'F2', fix: ['F2 = Rà soát lại'], data: { text: 'Rà soát lại' } }],
    },
  ],
});
