import { deadlineBareYear } from '../../../../src/core/rules/deadline/bare-year';
import { testRule } from '../../../support/rule-tester';

const rows = (...deadlines: readonly string[]) =>
  deadlines
    .map(
      (deadline, i) => `1.${i + 1} | Việc | 1 | 0 | 1 | Thiếu | Làm | Công an xã | Các phòng | ${deadline}`,
    )
    .join('\n');

testRule(deadlineBareYear, {
  valid: [
    { name: 'all write "Năm"', rows: rows('Năm 2026', 'Năm 2026') },
    { name: 'none does', rows: rows('2026', '2026') },
    {
      name: 'days, quarters and open ends',
      rows: rows('Quý II/2026', 'Thường xuyên', '30/6/2026', 'Năm 2026'),
    },
    { name: 'a date cell', rows: rows('46203', 'Năm 2026'), formats: { J2: 'dd/mm/yyyy' } },
    { name: 'blank', rows: rows('', 'Năm 2026') },
  ],
  invalid: [
    {
      name: 'a number',
      rows: rows('2026', 'Năm 2026'),
      findings: [
        { at: 'J2', criterion: '1.1', field: 'deadline', fix: ['J2 = Năm 2026'], data: { year: 2026 } },
      ],
    },
    { name: 'text', rows: rows('Năm 2026', "'2026 '"), findings: [{ at: 'J3', fix: ['J3 = Năm 2026'] }] },
    {
      name: 'a formula is the user’s to mend',
      rows: rows('Năm 2026', '=2025+1→2026'),
      findings: [{ at: 'J3' }],
    },
  ],
});
