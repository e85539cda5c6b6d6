import { deliverableMissing } from '../../../../src/core/rules/deliverable/missing';
import { testRule } from '../../../support/rule-tester';
import { ANNEX_HEADER, TASK_HEADER } from '../../../support/sheet';

const header = TASK_HEADER;
const row = (number: string, deliverable: string) =>
  `${number} | Rà soát ${number} | ${deliverable} | Năm 2026 | Phòng Kinh tế | Các phòng | Công an xã`;

testRule(deliverableMissing, {
  valid: [
    { name: 'filled in', header, rows: `I | Cải cách\n${row('1', 'Báo cáo')}` },
    {
      name: 'merged with the one above',
      header,
      rows: `${row('1', 'Báo cáo')}\n${row('2', '')}`,
      merges: ['C2:C3'],
    },
    {
      name: 'an annex of remedies that has the column and leaves it empty',
      header: `${ANNEX_HEADER} | Sản phẩm`,
      rows: '1.3 | A | 1 | 0 | 1 | B | C | Công an xã | D | Năm 2026 |',
    },
  ],
  invalid: [
    {
      name: 'empty, or but spaces',
      header,
      rows: `II | Cải cách\n${row('1', '')}\n${row('2', "' '")}`,
      findings: [
        { at: 'C3', criterion: 'II.1', field: 'deliverable', data: { lost: null, of: 'task' } },
        { at: 'C4', criterion: 'II.2' },
      ],
    },
  ],
});
