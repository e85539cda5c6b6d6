import { textMisspelt } from '../../../../src/core/rules/text/misspelt';
import { testRule } from '../../../support/rule-tester';

const row = (remedy: string) =>
  `1.3 | Phân công | 1 | 0,5 | 0,5 | Thiếu | ${remedy} | Công an xã | Các phòng | Năm 2026`;

testRule(textMisspelt, {
  valid: [
    {
      name: 'the right words',
      rows: row('Đôn đốc thực hiện; chỉ số CCHC; các đơn vị; Cổng thông tin điện tử'),
    },
    {
      name: 'words that look alike',
      rows: row('Chi số tiền được giao; cacbon; tỉnh giản lược; công thông thường'),
    },
    { name: 'marks where they belong', rows: row('Ban hành kế hoạch. Báo cáo ...') },
    { name: 'a name with AL', rows: row('Triển khai ALPHA và mạng AL') },
  ],
  invalid: [
    {
      name: 'a capital stays a capital',
      rows: row('Đơn đốc thực hiện, hực hiện đơn đốc'),
      findings: [
        {
          at: 'G2',
          criterion: '1.3',
          field: 'remedy',
          suggestions: ['Đôn đốc; đôn đốc; thực hiện'],
          data: {
            slips: [
              { wrong: 'Đơn đốc', right: 'Đôn đốc' },
              { wrong: 'đơn đốc', right: 'đôn đốc' },
              { wrong: 'hực hiện', right: 'thực hiện' },
            ],
          },
        },
      ],
    },
    {
      name: 'in a word’s surroundings',
      rows: `${row('có cáo báo cáo ứng dụng trí tuệ nhân tạo (AL)')}\n${row('Văn phòng và cac đơn vị trên địa bàn xã . Lựa chọn')}\n${row('Đánh giá Chi số CCHC trên Công thông tin điện tử')}`,
      findings: [
        { at: 'G2', suggestions: ['có báo cáo; AI'] },
        { at: 'G3', suggestions: ['các; xã.'] },
        { at: 'G4', suggestions: ['Chỉ số; Cổng thông tin điện tử'] },
      ],
    },
    {
      name: 'the result of a formula',
      rows: row('="đơn đốc"→đơn đốc'),
      findings: [{ at: 'G2' }],
    },
  ],
});
