import { codeOutOfOrder } from '../../../../src/core/rules/code/out-of-order';
import { testRule } from '../../../support/rule-tester';

const rows = (...codes: readonly string[]) =>
  codes.map((code) => `${/^\d\.\d$/.test(code) ? `'${code}'` : code} | Việc | 1 | 0 | 1`).join('\n');

testRule(codeOutOfOrder, {
  valid: [
    { name: 'in order, 1.9 before 1.10', rows: rows('1', '1.1.2', '1.9', "'1.10'", '2', '2.1') },
    { name: 'codes left out', rows: rows('1', '1.3', '4', '4.4', '7') },
    { name: 'the same twice, which is reported as such', rows: rows('1', '1.3', '1.3') },
    { name: 'under another section, which is reported as such', rows: rows('1', '1.3', '4.4', '2', '2.1') },
  ],
  invalid: [
    {
      name: 'one row moved up',
      rows: rows('1', '1.6.2', '1.1.2', '1.3'),
      findings: [{ at: 'A3', criterion: '1.6.2', field: 'code', data: { next: null, previous: '1.3' } }],
    },
    {
      name: 'one row moved down',
      rows: rows('1', '1.3', '1.6.2', '1.1.2'),
      findings: [{ at: 'A5', criterion: '1.1.2', data: { next: '1.3' } }],
    },
    {
      name: 'a section',
      rows: rows('1', '1.3', '4', '4.4', '3', '3.3.2', '5'),
      findings: [{ at: 'A6', criterion: '3', data: { next: '4' } }],
    },
    {
      name: 'without sections',
      rows: rows('1.3', '1.1.2', '1.6.2', '3.3.2'),
      findings: [{ at: 'A3', criterion: '1.1.2', data: { next: '1.3' } }],
    },
  ],
});
