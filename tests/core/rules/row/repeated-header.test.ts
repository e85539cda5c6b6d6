import { repeatedHeader } from '../../../../src/core/rules/row/repeated-header';
import { testRule } from '../../../support/rule-tester';
import { ANNEX_HEADER } from '../../../support/sheet';

testRule(repeatedHeader, {
  valid: [
    { name: 'one header', rows: '1.3 | Phân công | 1 | 0,5 | 0,5' },
    {
      name: 'a criterion that speaks of reasons and remedies',
      rows: '1.3 | Nội dung, giải pháp | 1 | 0,5 | 0,5 | Lý do | Giải pháp',
    },
    { name: 'the columns’ numbers', rows: '(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)' },
  ],
  invalid: [
    {
      name: 'pasted with a page break',
      rows: `1.3 | Phân công | 1 | 0,5 | 0,5\n${ANNEX_HEADER}\n1.5 | Kiểm tra | 1 | 0,5 | 0,5`,
      findings: [{ at: 'A3', criterion: null, data: {} }],
    },
    {
      name: 'in capitals, twice, one straight under the other',
      rows: `1.3 | Phân công | 1 | 0,5 | 0,5\n${ANNEX_HEADER.toUpperCase()}\n${ANNEX_HEADER}\n1.5 | Kiểm tra | 1 | 0,5 | 0,5`,
      findings: [{ at: 'A3' }, { at: 'A4' }],
    },
    {
      name: 'with two of its cells lost',
      rows: `1.3 | Phân công | 1 | 0,5 | 0,5\n${ANNEX_HEADER.replace('Nội dung', '').replace('Giải pháp', '')}\n1.5 | Kiểm tra | 1 | 0,5 | 0,5`,
      findings: [{ at: 'A3' }],
    },
  ],
});
