import { deadlineOpenEnded } from '../../../../src/core/rules/deadline/open-ended';
import { testRule } from '../../../support/rule-tester';

const rows = (...deadlines: readonly string[]) =>
  deadlines
    .map((text, i) => `1.${i + 1} | Việc | 1 | 0 | 1 | Thiếu | Làm | Công an xã | Các phòng | ${text}`)
    .join('\n');

testRule(deadlineOpenEnded, {
  valid: [
    { name: 'times', rows: rows('30/6/2026', 'Quý II/2026', 'Năm 2026') },
    {
      name: 'what comes back by the calendar',
      rows: rows('Định kỳ hằng tháng', 'Trước ngày 05 của tháng liền kề'),
    },
    { name: 'told elsewhere', rows: rows('Theo hướng dẫn của UBND tỉnh') },
    { name: 'with a day after all', rows: rows('Thường xuyên; báo cáo trước ngày 15/12/2026') },
    { name: 'empty', rows: rows('') },
  ],
  invalid: [
    {
      name: 'always, or when it comes',
      rows: rows('Thường xuyên', 'Khi có văn bản', 'Thường xuyên trong năm'),
      findings: [
        { at: 'J2', criterion: '1.1', field: 'deadline', data: { text: 'Thường xuyên' } },
        { at: 'J3' },
        { at: 'J4' },
      ],
    },
  ],
});
