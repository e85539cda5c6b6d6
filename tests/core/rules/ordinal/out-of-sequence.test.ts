import { ordinalOutOfSequence } from '../../../../src/core/rules/ordinal/out-of-sequence';
import { testRule } from '../../../support/rule-tester';
import { DEPARTMENT_HEADER, TASK_HEADER } from '../../../support/sheet';

const header = TASK_HEADER;
const row = (number: string, content = `Rà soát ${number}`) =>
  `${number} | ${content} | Báo cáo | Năm 2026 | Phòng Kinh tế | Các phòng | Công an xã`;

testRule(ordinalOutOfSequence, {
  valid: [
    {
      name: 'beginning anew in each section',
      header,
      rows: `I | A\n${row('1')}\n${row('2')}\nII | B\n${row('1')}`,
    },
    { name: 'going on over sections', header, rows: `I | A\n${row('1')}\nII | B\n${row('2')}\n${row('3')}` },
    {
      name: 'tasks of a task',
      header,
      rows: `I | A\n${row('1')}\n${row("'1.1'")}\n${row("'1.2'")}\n${row('2')}`,
    },
    {
      name: 'several products of one task',
      header,
      rows: `${row('1')}\n${row('', '')}\n${row('2')}`,
      merges: ['A2:A3', 'B2:B3'],
    },
    {
      name: 'a task once more below a page break',
      header,
      rows: `${row('1', 'Kiểm tra')}\n${row('1', 'Kiểm tra')}\n${row('2')}`,
    },
    {
      name: 'a page’s number before the ordinal',
      header,
      rows: `${row('1')}\n${row("'18 2'")}\n${row('3')}`,
    },
    { name: 'letters', header, rows: `${row('1')}\n${row('a)')}\n${row('b)')}\n${row('2')}` },
    {
      name: 'a sở’s table',
      header: DEPARTMENT_HEADER,
      rows: '1 | Tiêu chí 1: A | B | C\n4 | Tiêu chí 6: A | B | C',
    },
  ],
  invalid: [
    {
      name: 'skipped, told once',
      header,
      rows: `II | A\n${row('1')}\n${row('3')}\n${row('4')}`,
      findings: [{ at: 'A4', criterion: 'II.3', field: 'ordinal', data: { number: 3, expected: 2 } }],
    },
    {
      name: 'doubled',
      header,
      rows: `${row('1')}\n${row('1', 'Việc khác')}\n${row('2')}`,
      findings: [{ at: 'A3', criterion: '1', data: { number: 1, expected: 2 } }],
    },
    {
      name: 'missing',
      header,
      rows: `${row('1')}\n${row('', 'Việc khác')}\n${row('3')}`,
      findings: [{ at: 'A3', criterion: null, data: { number: null, expected: 2 } }],
    },
  ],
});
