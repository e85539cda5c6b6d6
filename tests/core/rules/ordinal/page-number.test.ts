import { ordinalPageNumber } from '../../../../src/core/rules/ordinal/page-number';
import { testRule } from '../../../support/rule-tester';
import { TASK_HEADER } from '../../../support/sheet';

const header = TASK_HEADER;
const row = (number: string) =>
  `${number} | Rà soát ${number} | Báo cáo | Năm 2026 | Phòng Kinh tế | Các phòng | Công an xã`;

testRule(ordinalPageNumber, {
  valid: [
    { name: 'numbers', header, rows: `${row('1')}\n${row('2.')}\n${row("'3'")}` },
    {
      name: 'a number of two digits',
      header,
      rows: Array.from({ length: 12 }, (_, i) => row(`${i + 1}`)).join('\n'),
    },
    {
      name: 'rows still to be filled in',
      header,
      rows: `I | Thể chế\n1\n2\nII | Thủ tục\n${row('1')}\n2\n${row('3')}`,
    },
    { name: 'a number that skips some', header, rows: `${row('1')}\n${row('5')}` },
    { name: 'tasks of a task', header, rows: `1 | Rà soát\n${row("'1.1'")}\n${row("'1.2'")}` },
    {
      name: 'an annex of criteria',
      rows: '18 1.3 | A | 1 | 0 | 1 | B | C | Công an xã | Công an xã | Năm 2026',
    },
  ],
  invalid: [
    {
      name: 'a page’s number that the next task has too',
      header,
      rows: `I | Thể chế\n${row('1')}\n2\n${row('2')}`,
      findings: [{ at: 'A4', criterion: null, data: { text: '2', number: null }, fix: ['row 4 goes'] }],
    },
    {
      name: 'that may as well be the number of a task that got lost',
      header,
      rows: `I | Thể chế\n${row('1')}\n${row('2')}\n18\n${row('4')}`,
      findings: [{ at: 'A5', criterion: null, data: { text: '18', number: null } }],
    },
    {
      name: 'a page’s number before the ordinal, beside it, above it, and alone',
      header,
      rows: `VII | Chỉ đạo\n${row('1')}\n${row("'18 2'")}\n${row('193')}\n20\n${row('21⏎4')}\n${row('5')}`,
      findings: [
        {
          at: 'A4',
          criterion: 'VII.2',
          field: 'ordinal',
          fix: ['A4 = 2'],
          data: { text: '18 2', number: 2 },
        },
        { at: 'A5', criterion: 'VII.3', fix: ['A5 = 3'], data: { text: '193', number: 3 } },
        { at: 'A6', criterion: null, data: { text: '20', number: null }, fix: ['row 6 goes'] },
        { at: 'A7', criterion: 'VII.4', fix: ['A7 = 4'] },
      ],
    },
  ],
});
