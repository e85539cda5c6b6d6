import { codeWrongSection } from '../../../../src/core/rules/code/wrong-section';
import { testRule } from '../../../support/rule-tester';

testRule(codeWrongSection, {
  valid: [
    { name: 'under its own', rows: '1 | Chỉ đạo\n1.3 | Phân công\n3. | Thủ tục\n3.3.2 | Xin lỗi' },
    { name: 'no sections', rows: '1.3 | Phân công\n3.3.2 | Xin lỗi' },
    { name: 'sections in numerals', rows: 'III | Thủ tục\n3.3.2 | Xin lỗi' },
    {
      name: 'numerals that only count the sections listed',
      rows: 'I | Chỉ đạo\n1.3 | Phân công\nII | Thủ tục\n3.3.2 | Xin lỗi',
    },
    {
      name: 'sections named in the content',
      rows: '| 1. Chỉ đạo | 13 | 12 | 1\n1.3 | Phân công\n| Lĩnh vực 3: Thủ tục\n3.3.2 | Xin lỗi',
    },
    {
      name: 'sections named across merged cells',
      rows: '1. CHỈ ĐẠO, ĐIỀU HÀNH | | 13 | 12 | 1\n1.3 | Phân công',
      merges: ['A2:B2'],
    },
    { name: 'section 1 is not section 10', rows: '10 | Lĩnh vực mới\n10.1 | Việc mới' },
  ],
  invalid: [
    {
      name: 'under another',
      rows: '2 | Thể chế\n2.1 | Văn bản\n3.3.2 | Xin lỗi',
      findings: [
        { at: 'A4', criterion: '3.3.2', field: 'code', data: { code: '3.3.2', section: '3', stands: '2' } },
      ],
    },
    {
      name: 'under another in numerals',
      rows: 'II | Thể chế\n2.1 | Văn bản\n3.3.2 | Xin lỗi',
      findings: [{ at: 'A4', data: { section: '3', stands: '2' } }],
    },
  ],
});
