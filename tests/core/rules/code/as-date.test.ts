import { codeAsDate } from '../../../../src/core/rules/code/as-date';
import { testRule } from '../../../support/rule-tester';

testRule(codeAsDate, {
  valid: [
    { name: 'text', rows: '1.3 | Phân công' },
    { name: 'a number', rows: '1,3 | Phân công' },
    { name: 'a large number that is no date', rows: '46082 | Phân công | 1 | 0,5 | 0,5' },
  ],
  invalid: [
    {
      name: '1 March in section 1',
      rows: '1 | Chỉ đạo\n46082 | Phân công',
      formats: { A3: 'd-mmm' },
      findings: [
        {
          at: 'A3',
          criterion: '1.3',
          suggestions: ['1.3', '3.1'],
          data: { shown: '01/03/2026', code: '1.3' },
        },
      ],
    },
    {
      name: 'typed as text that looks like a date',
      rows: '3 | Thủ tục\n01/03 | Kiểm soát | 1 | 0 | 1',
      findings: [{ at: 'A3', criterion: '3.1', suggestions: ['3.1', '1.3'], data: { shown: '01/03' } }],
    },
  ],
});
