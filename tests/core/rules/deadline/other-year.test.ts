import { deadlineOtherYear } from '../../../../src/core/rules/deadline/other-year';
import { testRule } from '../../../support/rule-tester';
import { ANNEX_HEADER, DEPARTMENT_HEADER, TASK_HEADER } from '../../../support/sheet';

const header = `PHỤ LỤC NĂM 2025\n(Kèm theo Kế hoạch số 45/KH-UBND ngày 10 tháng 4 năm 2026)\n${ANNEX_HEADER}`;

const rows = (...deadlines: readonly string[]) =>
  deadlines
    .map((text, i) => `1.${i + 1} | Việc | 1 | 0 | 1 | Thiếu | Làm | Công an xã | Các phòng | ${text}`)
    .join('\n');

testRule(deadlineOtherYear, {
  valid: [
    { name: 'the plan’s year', header, rows: rows('30/6/2026', 'Năm 2026', 'Quý I') },
    { name: 'no year in the title', rows: rows('30/6/2025', 'Năm 2026') },
    { name: 'from this year to the next', header, rows: rows('Từ tháng 10/2026 đến tháng 3/2027') },
    {
      name: 'a plan of December is for the next year',
      header: header.replace('10 tháng 4 năm 2026', '20 tháng 12 năm 2025'),
      rows: rows('30/6/2026', 'Năm 2025'),
    },
    {
      name: 'most are of another year: it is that year’s plan',
      header,
      rows: rows('Năm 2027', 'Quý I/2027', 'Năm 2026'),
    },
    {
      name: 'a title of last year, which is reported as such',
      header: `Khắc phục trong năm 2025 các tiêu chí bị trừ điểm\n${DEPARTMENT_HEADER}`,
      rows: '1 | Tiêu chí 1: A | B | Quý III/2026\n2 | Tiêu chí 2: A | B | Năm 2027',
    },
    {
      name: 'most tasks are of another year: the title is reported',
      header: `NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026\n${TASK_HEADER}`,
      rows: '1 | Rà soát | Báo cáo | Năm 2027 | Phòng Kinh tế\n2 | Đôn đốc | Báo cáo | Năm 2027 | Phòng Kinh tế',
    },
  ],
  invalid: [
    {
      name: 'a slip',
      header,
      rows: rows('30/6/2025', 'Năm 2026', '2026'),
      findings: [{ at: 'J4', criterion: '1.1', field: 'deadline', data: { year: 2025, plan: 2026 } }],
    },
    {
      name: 'the only time of a task annex whose title names its year',
      header: `NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026\n${TASK_HEADER}`,
      rows: '1 | Rà soát | Báo cáo | Năm 2027 | Phòng Kinh tế\n2 | Đôn đốc | Báo cáo | Thường xuyên | Phòng Kinh tế',
      findings: [{ at: 'D3', data: { year: 2027, plan: 2026 } }],
    },
    {
      name: 'the plan’s year is that in which its title says that it mends, and others agree',
      header: `Khắc phục trong năm 2026 các tiêu chí bị trừ điểm năm 2025\n${DEPARTMENT_HEADER}`,
      rows: '1 | Tiêu chí 1: A | B | Quý III/2026\n2 | Tiêu chí 2: A | B | Năm 2027',
      findings: [{ at: 'D4', data: { year: 2027, plan: 2026 } }],
    },
    {
      name: 'later than the plan',
      header,
      rows: rows('Năm 2026', 'Năm 2026', 'Quý I/2028'),
      findings: [{ at: 'J6' }],
    },
  ],
});
