import { remedyRepeated } from '../../../../src/core/rules/remedy/repeated';
import { testRule } from '../../../support/rule-tester';

const rows = (...remedies: readonly string[]) =>
  remedies.map((remedy, i) => `1.${i + 1} | Việc | 1 | 0 | 1 | Thiếu | ${remedy}`).join('\n');

testRule(remedyRepeated, {
  valid: [
    { name: 'each its own', rows: rows('Ban hành kế hoạch', 'Rà soát', 'Xin lỗi', 'Báo cáo') },
    { name: 'half of them', rows: rows('Đôn đốc', 'Đôn đốc', 'Xin lỗi', 'Báo cáo') },
    { name: 'too few rows', rows: rows('Đôn đốc', 'Đôn đốc', 'Đôn đốc') },
    { name: 'all empty', rows: rows('', '', '', '', '') },
    { name: 'none anywhere', rows: rows('-', '-', '–', '-', '-') },
  ],
  invalid: [
    {
      name: 'most of them',
      rows: rows('Ban hành kế hoạch', 'Đôn đốc', 'đôn đốc ', 'Đôn đốc'),
      findings: [{ at: 'G3', criterion: '1.2', field: 'remedy', data: { count: 3, of: 4 } }],
    },
  ],
});
