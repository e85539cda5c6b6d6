import { deadlineUnreadable } from '../../../../src/core/rules/deadline/unreadable';
import { testRule } from '../../../support/rule-tester';

const rows = (...deadlines: readonly string[]) =>
  deadlines
    .map((text, i) => `1.${i + 1} | Việc | 1 | 0 | 1 | Thiếu | Làm | Công an xã | Các phòng | ${text}`)
    .join('\n');

testRule(deadlineUnreadable, {
  valid: [
    { name: 'times', rows: rows('30/6/2026', 'Quý II/2026', 'Năm 2026', '2026') },
    {
      name: 'open ends and references',
      rows: rows('Thường xuyên', 'Theo kế hoạch của tỉnh', 'Sau khi Đề án được phê duyệt'),
    },
    { name: 'a year is not said, nor known', rows: rows('Quý II', 'Tháng 9', '30/6') },
    { name: 'a dash for none', rows: rows('-', '–') },
    { name: 'a placeholder, which is reported as such', rows: rows('…') },
    { name: 'a day as Excel keeps it', rows: rows('46203'), formats: { J2: 'dd/mm/yyyy' } },
    { name: 'the same as above', rows: rows('Quý II/2026', '-nt-', 'Như trên.', '〃') },
  ],
  invalid: [
    { name: 'the same as above, where nothing is', rows: rows('-nt-'), findings: [{ at: 'J2' }] },
    {
      name: 'no time',
      rows: rows('Sớm nhất có thể'),
      findings: [{ at: 'J2', criterion: '1.1', field: 'deadline', data: { text: 'Sớm nhất có thể' } }],
    },
    {
      name: 'a day that lost its format',
      rows: rows('46203'),
      findings: [{ at: 'J2', suggestions: ['30/06/2026'] }],
    },
    {
      name: 'a month that became a number',
      rows: rows('6,2026'),
      findings: [{ at: 'J2', suggestions: ['Tháng 6/2026'] }],
    },
    { name: 'another number', rows: rows('7'), findings: [{ at: 'J2' }] },
  ],
});
