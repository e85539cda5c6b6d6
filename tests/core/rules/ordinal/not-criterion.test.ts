import { ordinalNotCriterion } from '../../../../src/core/rules/ordinal/not-criterion';
import { testRule } from '../../../support/rule-tester';
import { DEPARTMENT_HEADER, TASK_HEADER } from '../../../support/sheet';

const header = DEPARTMENT_HEADER;

testRule(ordinalNotCriterion, {
  valid: [
    { name: 'the criterion’s own number', header, rows: '6 | Tiêu chí 6: Tài chính công | A | Quý II/2026' },
    { name: 'no number', header, rows: ' | Tiêu chí 6: Tài chính công | A | Quý II/2026' },
    { name: 'a row that names no section', header, rows: '4 | Chậm báo cáo | A | Quý II/2026' },
    {
      name: 'a task',
      header: TASK_HEADER,
      rows: '4 | Tiêu chí 6: rà soát | Báo cáo | Quý II/2026 | Công an xã | Phòng Kinh tế | Phòng Kinh tế',
    },
  ],
  invalid: [
    {
      name: 'another number than the criterion’s',
      header,
      rows: '1 | Tiêu chí 1: A | B | Quý II/2026\n4 | Tiêu chí 6: Tài chính công | A | Quý II/2026',
      findings: [{ at: 'A3', criterion: '6', field: 'ordinal', data: { ordinal: '4', code: '6' } }],
    },
  ],
});
