import { deadlineImpossible } from '../../../../src/core/rules/deadline/impossible';
import { testRule } from '../../../support/rule-tester';

const rows = (...deadlines: readonly string[]) =>
  deadlines
    .map((text, i) => `1.${i + 1} | Việc | 1 | 0 | 1 | Thiếu | Làm | Công an xã | Các phòng | ${text}`)
    .join('\n');

testRule(deadlineImpossible, {
  valid: [
    { name: 'real days', rows: rows('28/02/2026', '29/02/2028', 'Quý IV/2026', 'Tháng 12/2026') },
    { name: 'no day at all', rows: rows('Thường xuyên', 'Theo Quyết định số 31/02/QĐ-UBND', '') },
    { name: 'a fraction of the year', rows: rows('6 tháng đầu năm 2026') },
  ],
  invalid: [
    {
      name: '31 February',
      rows: rows('31/02/2026'),
      findings: [{ at: 'J2', criterion: '1.1', field: 'deadline', data: { text: '31/02/2026' } }],
    },
    { name: 'no such month', rows: rows('Tháng 13/2026'), findings: [{ at: 'J2' }] },
    { name: 'no such quarter', rows: rows('Quý V/2026'), findings: [{ at: 'J2' }] },
    {
      name: 'the month first',
      rows: rows('Trước ngày 12/31/2026'),
      findings: [{ at: 'J2', suggestions: ['Trước ngày 31/12/2026'] }],
    },
    { name: 'in words', rows: rows('ngày 31 tháng 11 năm 2026'), findings: [{ at: 'J2' }] },
  ],
});
