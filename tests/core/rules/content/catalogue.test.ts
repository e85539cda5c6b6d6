import { contentCatalogue } from '../../../../src/core/rules/content/catalogue';
import { testRule } from '../../../support/rule-tester';

testRule(contentCatalogue, {
  valid: [
    { name: 'the name', rows: '5.6 | Thực hiện tinh giản biên chế | 0,5 | 0 | 0,5' },
    { name: 'shortened', rows: '1.1.2 | Chất lượng kế hoạch CCHC | 1 | 0,8 | 0,2' },
    { name: 'reworded', rows: '7.3 | Áp dụng trí tuệ nhân tạo | 1 | 0 | 1' },
    {
      name: 'as another commune words it',
      rows: '1.6.2 | Tổ chức thực hiện phân tích đánh giá Chi số CCHC của cơ quan, đơn vị đã được UBND tỉnh công bố | 1 | 0 | 1',
    },
    {
      name: 'with its code before it',
      rows: '7.9 | 7.9. Tỷ lệ hồ sơ trực tuyến toàn trình | 2 | 0,21 | 1,79',
    },
    { name: 'the catalogue’s own name is cut off', rows: '4.4 | Ban hành văn bản hành chính | 1 | 0 | 1' },
    { name: 'no entry, no content', rows: '1.9 | Việc khác hẳn | 1 | 0 | 1\n5.6 | | 0,5 | 0 | 0,5' },
    { name: 'no catalogue', rows: '5.6 | Giải ngân vốn đầu tư công | 0,5 | 0 | 0,5', catalogue: null },
  ],
  invalid: [
    {
      name: 'another criterion’s',
      rows: '5.6 | Giải ngân vốn đầu tư công | 0,5 | 0 | 0,5',
      findings: [
        {
          at: 'B2',
          criterion: '5.6',
          field: 'content',
          suggestions: ['Thực hiện tinh giản biên chế', '6.1.1'],
          data: { other: '6.1.1' },
        },
      ],
    },
    {
      name: 'nobody’s',
      rows: '7.9 | Trồng cây xanh quanh trụ sở | 2 | 0 | 2',
      findings: [{ at: 'B2', suggestions: ['Tỷ lệ hồ sơ trực tuyến toàn trình'], data: { other: null } }],
    },
  ],
});
