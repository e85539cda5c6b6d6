import { contentCutOff } from '../../../../src/core/rules/content/cut-off';
import { testRule } from '../../../support/rule-tester';

testRule(contentCutOff, {
  valid: [
    {
      name: 'whole',
      rows: '6.1.3 | Thực hiện các kiến nghị sau thanh tra, kiểm tra, kiểm toán nhà nước về tài chính, ngân sách | 0,5 | 0 | 0,5',
    },
    {
      name: 'shortened before a bracket or a colon',
      rows: '3.3.2 | Thực hiện việc xin lỗi | 1 | 0 | 1\n1.1.2 | Chất lượng kế hoạch CCHC | 1 | 0 | 1',
    },
    {
      name: 'shortened before a comma',
      rows: '6.1.3 | Thực hiện các kiến nghị sau thanh tra | 0,5 | 0 | 0,5',
    },
    { name: 'without what is only added', rows: '1.6.2 | Phân tích đánh giá Chỉ số CCHC | 1 | 0 | 1' },
    { name: 'other words', rows: '7.9 | Hồ sơ trực tuyến toàn | 2 | 0 | 2' },
    { name: 'a short name', rows: '7.9 | Tỷ lệ hồ sơ | 2 | 0 | 2' },
  ],
  invalid: [
    {
      name: 'in the middle of a phrase',
      rows: '7.5 | Thực hiện chế độ báo cáo trên Hệ thống thông | 1,5 | 1 | 0,5',
      findings: [
        {
          at: 'B2',
          criterion: '7.5',
          field: 'content',
          suggestions: ['Thực hiện chế độ báo cáo trên Hệ thống thông tin báo cáo cấp tỉnh'],
          data: { end: 'Hệ thống thông', rest: 'tin báo cáo cấp tỉnh' },
        },
      ],
    },
    {
      name: 'in the middle of a word',
      rows: '7.9 | Tỷ lệ hồ sơ trực tuyến toàn tr | 2 | 0 | 2',
      findings: [{ at: 'B2', suggestions: ['Tỷ lệ hồ sơ trực tuyến toàn trình'] }],
    },
  ],
});
