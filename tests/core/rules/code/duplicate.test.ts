import { codeDuplicate } from '../../../../src/core/rules/code/duplicate';
import { testRule } from '../../../support/rule-tester';
import { ANNEX_HEADER } from '../../../support/sheet';

testRule(codeDuplicate, {
  valid: [
    { name: 'each once', rows: '1 | Chỉ đạo\n1.1 | Kế hoạch\n1.1.2 | Chất lượng\n1.10 | Kiểm tra' },
    { name: 'rows without a code', rows: '| Việc mới | 1 | 0 | 1\n| Việc khác | 1 | 0 | 1' },
    {
      name: 'running numbers that start again in each section',
      rows: 'I | Chỉ đạo\n1 | Việc A | 1 | 0 | 1\nII | Thể chế\n1 | Việc B | 1 | 0 | 1',
    },
    {
      name: 'a header pasted again',
      rows: `1.3 | Phân công | 1 | 0 | 1\n${ANNEX_HEADER}\n1.5 | Kiểm tra | 1 | 0 | 1`,
    },
  ],
  invalid: [
    {
      name: 'a criterion',
      rows: '1.3 | Phân công\n1.5 | Kiểm tra\n1.3. | Phân công',
      findings: [{ at: 'A4', criterion: '1.3', field: 'code', data: { code: '1.3', first: 'A2' } }],
    },
    {
      name: 'three times',
      rows: '1.3 | A\n1.3 | B\n1.3 | C',
      findings: [
        { at: 'A3', data: { first: 'A2' } },
        { at: 'A4', data: { first: 'A2' } },
      ],
    },
    {
      name: 'a section',
      rows: '2 | Cải cách thể chế | 6 | 6 | 0\n2. | Cải cách thể chế | 6 | 6 | 0',
      findings: [{ at: 'A3', criterion: '2' }],
    },
    {
      name: 'a section as a numeral and as a number',
      rows: 'II | Cải cách thể chế | 6 | 6 | 0\nII. | Cải cách thể chế | 6 | 6 | 0',
      findings: [{ at: 'A3', criterion: '2' }],
    },
  ],
});
