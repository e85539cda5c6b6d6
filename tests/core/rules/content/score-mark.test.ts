import { contentScoreMark } from '../../../../src/core/rules/content/score-mark';
import { testRule } from '../../../support/rule-tester';
import { DEPARTMENT_HEADER } from '../../../support/sheet';

const header = DEPARTMENT_HEADER;

testRule(contentScoreMark, {
  valid: [
    { name: 'a comma', header, rows: '1 | Tiêu chí 1: A: đạt 10,951/13 điểm | B | Quý II/2026' },
    {
      name: 'whole numbers',
      header,
      rows: '1 | Tiêu chí 1: A: đạt 12/13 điểm. Bị trừ Tiêu chí 1.1 | B | Quý II/2026',
    },
    { name: 'no score', header, rows: '1 | Tiêu chí 1.1: nộp trước 1.5/2026 | B | Quý II/2026' },
    {
      name: 'an annex with columns of points',
      rows: '1.3 | A, đạt 0.8/1 điểm | 1 | 0,5 | 0,5 | Thiếu | Làm | Công an xã | A | Năm 2026',
    },
  ],
  invalid: [
    {
      name: 'three decimals, which read as thousands',
      header,
      rows: '1 | Tiêu chí 1: A: đạt 10.951/13 điểm. Bị trừ:⏎- Tiêu chí 1.1: B | B | Quý II/2026',
      findings: [
        {
          at: 'B2',
          criterion: '1',
          field: 'content',
          suggestions: ['10,951/13'],
          data: { text: '10.951/13', written: '10,951/13', thousands: true },
        },
      ],
    },
    {
      name: 'one decimal',
      header,
      rows: '4 | Tiêu chí 6: A⏎Đoàn thẩm định đánh giá đạt 12.8/13 điểm | B | Quý II/2026',
      findings: [{ at: 'B2', criterion: '6', suggestions: ['12,8/13'], data: { thousands: false } }],
    },
    {
      name: 'the result of a formula, which is not written over',
      header,
      rows: '4 | ="Tiêu chí 6"→Tiêu chí 6: A: đạt 12.8/13 điểm | B | Quý II/2026',
      findings: [{ at: 'B2', criterion: '6' }],
    },
  ],
});
