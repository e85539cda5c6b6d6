import { contentRepeatsCode } from '../../../../src/core/rules/content/repeats-code';
import { testRule } from '../../../support/rule-tester';

testRule(contentRepeatsCode, {
  valid: [
    { name: 'the content alone', rows: '1.1.2 | Chất lượng kế hoạch' },
    { name: 'a list inside the content', rows: '1.3 | (1) Phân công; (2) Tổ chức' },
    { name: 'another code, which is no repetition', rows: '1.1.2 | 1.1.3. Mức độ hoàn thành' },
    { name: 'an amount', rows: '1.5 | 1.5 tỷ đồng kinh phí' },
    { name: 'nothing but the code', rows: '1.1.2 | 1.1.2.' },
    { name: 'the only place where the code stands', rows: '1 | 1.1.2. Chất lượng | 1 | 0,8 | 0,2' },
    { name: 'the only place that still has the zero', rows: '1 | Chỉ đạo\n1,1 | 1.10. Kiểm tra' },
    { name: 'a section', rows: '1 | 1. Chỉ đạo, điều hành' },
  ],
  invalid: [
    {
      name: 'with a dot',
      rows: '1.1.2. | 1.1.2. Chất lượng kế hoạch',
      findings: [
        {
          at: 'B2',
          criterion: '1.1.2',
          field: 'content',
          fix: ['B2 = Chất lượng kế hoạch'],
          data: { code: '1.1.2' },
        },
      ],
    },
    {
      name: 'before a list',
      rows: '1.3 | 1.3. (1) Phân công',
      findings: [{ at: 'B2', fix: ['B2 = (1) Phân công'] }],
    },
    {
      name: 'with the word',
      rows: '1.1.2 | Tiêu chí 1.1.2 – Chất lượng'.normalize('NFD'),
      findings: [{ at: 'B2', fix: ['B2 = Chất lượng'] }],
    },
    {
      name: 'a formula is the user’s to mend',
      rows: '1.1.2 | =A2&". Chất lượng"→1.1.2. Chất lượng',
      findings: [{ at: 'B2' }],
    },
    {
      name: 'beside a number, which could be another code',
      rows: '5 | Công vụ\n5,1 | 5.1. Cơ cấu',
      findings: [{ at: 'B3' }],
    },
  ],
});
