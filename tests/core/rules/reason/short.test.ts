import { reasonShort } from '../../../../src/core/rules/reason/short';
import { testRule } from '../../../support/rule-tester';

const row = (text: string) => `1.3 | Việc | 1 | 0 | 1 | ${text}`;

testRule(reasonShort, {
  valid: [
    { name: 'a sentence', rows: row('Đôn đốc thực hiện kịp thời') },
    { name: 'empty, which is reported as such', rows: row('') },
    { name: 'nothing was lost', rows: '1.3 | Việc | 1 | 1 | 0 | Không | Không' },
    { name: 'a placeholder, which is reported as such', rows: row('Đang cập nhật') },
  ],
  invalid: [
    {
      name: 'two words',
      rows: row('Khắc phục'),
      findings: [{ at: 'F2', criterion: '1.3', field: 'reason', data: { text: 'Khắc phục' } }],
    },
    { name: 'a mark and a word', rows: row('- Chưa.'), findings: [{ at: 'F2' }] },
  ],
});
