import { contentMissing } from '../../../../src/core/rules/content/missing';
import { testRule } from '../../../support/rule-tester';
import { ANNEX_HEADER, DEPARTMENT_HEADER, TASK_HEADER } from '../../../support/sheet';

const REST = 'Thiếu kinh phí | Bổ sung | Phòng Kinh tế | Các phòng | Năm 2026';
const row = (code: string, content = '', points = '1,5 | 1 | 0,5') =>
  `${code} | ${content} | ${points} | ${REST}`;
const task = (number: string, content: string) =>
  `${number} | ${content} | Báo cáo | Năm 2026 | Phòng Kinh tế | Các phòng | Công an xã`;
const NAME = 'Thực hiện chế độ báo cáo trên Hệ thống thông tin báo cáo cấp tỉnh';

testRule(contentMissing, {
  valid: [
    { name: 'filled in', rows: row('7.5', 'Chế độ báo cáo') },
    { name: 'neither code nor content: no code is told', rows: row('') },
    { name: 'the name stands behind the code', rows: row('7.5. Chế độ báo cáo') },
    { name: 'nothing was lost', rows: row('7.5', '', '1,5 | 1,5 | 0') },
    {
      name: 'merged with the row above',
      rows: `${row('7.5', 'Chế độ báo cáo')}\n${row('7.6')}`,
      merges: ['B2:B3'],
    },
    { name: 'merged with its code', rows: row('7.5'), merges: ['A2:B2'] },
    { name: 'the header once more', rows: `${row('7.5', 'Chế độ')}\n${ANNEX_HEADER}` },
    {
      name: 'one more product of a task',
      header: TASK_HEADER,
      rows: `${task('1', 'Rà soát')}\n${task('', '')}`,
    },
    {
      name: 'a sở’s row of a section',
      header: DEPARTMENT_HEADER,
      rows: '1 | Tiêu chí 1: Công tác: đạt 9,5/13 điểm | Ban hành | Quý I/2026\n2 | | Rà soát | Quý I/2026',
    },
  ],
  invalid: [
    {
      name: 'a criterion’s, told by the Bộ tiêu chí',
      rows: row('7.5', "' \u200b'"),
      findings: [{ at: 'B2', criterion: '7.5', field: 'content', data: { lost: 0.5 }, suggestions: [NAME] }],
    },
    { name: 'a criterion’s that nobody knows', rows: row('1.44', '-'), findings: [{ at: 'B2' }] },
    {
      name: 'a task’s',
      header: TASK_HEADER,
      rows: `${task('1', 'Rà soát')}\n${task('2', '')}`,
      findings: [{ at: 'B3', data: { of: 'task' } }],
    },
  ],
});
