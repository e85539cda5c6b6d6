import { deadlinePast } from '../../../../src/core/rules/deadline/past';
import { testRule } from '../../../support/rule-tester';
import { ANNEX_HEADER } from '../../../support/sheet';

const header = `PHỤ LỤC NĂM 2025\n(Kèm theo Kế hoạch số 45/KH-UBND ngày 10 tháng 4 năm 2026)\n${ANNEX_HEADER}`;

const rows = (...deadlines: readonly string[]) =>
  deadlines
    .map((text, i) => `1.${i + 1} | Việc | 1 | 0 | 1 | Thiếu | Làm | Công an xã | Các phòng | ${text}`)
    .join('\n');

testRule(deadlinePast, {
  valid: [
    { name: 'still to come', rows: rows('30/12/2026', 'Quý IV/2026', 'Năm 2026', 'Tháng 11/2026') },
    { name: 'on the day', rows: rows('22/11/2026') },
    { name: 'open ends', rows: rows('Thường xuyên', 'Theo Quyết định số 12/QĐ-UBND ngày 25/9/2025') },
    {
      name: 'what only begins then',
      rows: rows('Ban hành kế hoạch trong tháng 01/2026 và tổ chức thực hiện'),
    },
    {
      name: 'another year, which is reported as such',
      header,
      rows: rows('30/6/2025', 'Năm 2026', 'Năm 2026'),
    },
    {
      name: 'day and month in doubt, which is reported as such',
      rows: rows('46034'),
      formats: { J2: 'dd/mm/yyyy' },
    },
  ],
  invalid: [
    {
      name: 'days, months and quarters',
      header,
      rows: rows('30/6/2026', 'Tháng 10/2026', 'Quý II', 'Trước ngày 15/01/2026', 'Năm 2026'),
      findings: [
        { at: 'J4', criterion: '1.1', field: 'deadline', data: { due: { year: 2026, month: 6, day: 30 } } },
        { at: 'J5', data: { due: { month: 10, day: 31 } } },
        { at: 'J6' },
        { at: 'J7', data: { due: { month: 1, day: 15 } } },
      ],
    },
    { name: 'the year is over', rows: rows('Năm 2025'), findings: [{ at: 'J2' }] },
  ],
});
