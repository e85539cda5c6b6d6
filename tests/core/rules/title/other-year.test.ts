import { titleOtherYear } from '../../../../src/core/rules/title/other-year';
import { testRule } from '../../../support/rule-tester';
import { ANNEX_HEADER, DEPARTMENT_HEADER, TASK_HEADER } from '../../../support/sheet';

const department = (title: string) => `GIẢI PHÁP\n${title}\n${DEPARTMENT_HEADER}`;
const tasks = (title: string) => `PHỤ LỤC\n${title}\n${TASK_HEADER}`;
const ROW = '1 | Tiêu chí 1: A | B | Thường xuyên⏎Quý III/2026';
const TASK = '1 | Rà soát | Báo cáo | Quý II/2026 | Phòng Kinh tế | Các phòng | Công an xã';
const CRITERION = '1.3 | A | 1 | 0 | 1 | B | C | Công an xã | D | Năm 2026';

testRule(titleOtherYear, {
  valid: [
    {
      name: 'the year that was scored',
      header: department('Khắc phục các tồn tại, hạn chế trong năm 2025'),
      rows: ROW,
    },
    {
      name: 'the year of the deadlines',
      header: department('Khắc phục trong năm 2026 các tiêu chí bị trừ điểm năm 2025'),
      rows: ROW,
    },
    {
      name: 'no deadline with a year',
      header: department('Khắc phục trong năm 2025'),
      rows: '1 | Tiêu chí 1: A | B | Thường xuyên',
    },
    {
      name: 'a deadline of that year among others',
      header: department('Khắc phục trong năm 2025'),
      rows: `${ROW}\n2 | Tiêu chí 2: A | B | Tháng 12/2025`,
    },
    { name: 'no year', header: department('Khắc phục tồn tại, hạn chế'), rows: ROW },
    {
      name: 'an annex of the year scored',
      header: `KHẮC PHỤC TỒN TẠI, HẠN CHẾ CCHC NĂM 2025\n(Kèm theo Kế hoạch số 15/KH-UBND ngày 10/4/2026)\n${ANNEX_HEADER}`,
      rows: CRITERION,
    },
    { name: 'a task annex of its year', header: tasks('NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026'), rows: TASK },
    {
      name: 'a task annex signed the year before',
      header: tasks('NHIỆM VỤ CCHC NĂM 2026\n(Kèm theo Kế hoạch số 15/KH-UBND ngày 25/12/2025)'),
      rows: TASK,
    },
    {
      name: 'the only time of a task annex, which is reported itself',
      header: tasks('NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026'),
      rows: TASK.replace('Quý II/2026', 'Năm 2027'),
    },
    {
      name: 'a task annex of several years',
      header: tasks('NHIỆM VỤ CCHC giai đoạn 2026-2030, triển khai năm 2025'),
      rows: TASK,
    },
  ],
  invalid: [
    {
      name: 'mended in a year before its deadlines',
      header: department(
        'Khắc phục trong năm 2025 đối với các tiêu chí bị trừ điểm trong đợt thẩm định năm 2025',
      ),
      rows: ROW,
      findings: [{ at: 'A2', data: { year: 2025, plan: 2026 } }],
    },
    {
      name: 'last year’s task annex',
      header: tasks('NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025'),
      rows: `${TASK}\n${TASK.replace('1', '2')}`,
      findings: [{ at: 'A2', data: { year: 2025, plan: 2026 } }],
    },
    {
      name: 'in an annex of criteria',
      header: `Giải pháp khắc phục trong năm 2025\n${ANNEX_HEADER}`,
      rows: CRITERION,
      findings: [{ at: 'A1', data: { year: 2025, plan: 2026 } }],
    },
  ],
});
