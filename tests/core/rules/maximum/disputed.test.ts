import { maximumDisputed } from '../../../../src/core/rules/maximum/disputed';
import { COMPLETE } from '../../../support/catalogue';
import { testRule } from '../../../support/rule-tester';

testRule(maximumDisputed, {
  valid: [
    {
      name: 'sections that all sources agree on',
      rows: '1 | Chỉ đạo | 13 | 12 | 1\n2 | Thể chế | 6 | 6 | 0',
    },
    { name: 'a Bộ tiêu chí without doubts', rows: '1 | Chỉ đạo | 3 | 3 | 0', catalogue: COMPLETE },
    { name: 'no Bộ tiêu chí', rows: '3 | Cải cách thủ tục hành chính | 14 | 13 | 1', catalogue: null },
    { name: 'a criterion of the section', rows: '3.3.2 | Xin lỗi | 1 | 0 | 1' },
  ],
  invalid: [
    {
      name: 'section 3 of Nghệ An',
      rows: '3 | Cải cách thủ tục hành chính | 14 | 13 | 1',
      findings: [
        { at: 'C2', criterion: '3', field: 'maximum', data: { section: 'Cải cách thủ tục hành chính' } },
      ],
    },
    {
      name: 'whatever the annex says',
      rows: 'III | Cải cách thủ tục hành chính',
      findings: [{ at: 'C2', criterion: '3' }],
    },
  ],
});
