import { coordinatorMissing } from '../../../../src/core/rules/coordinator/missing';
import { testRule } from '../../../support/rule-tester';
import { SUMMARY_HEADER } from '../../../support/sheet';

testRule(coordinatorMissing, {
  valid: [
    {
      name: 'another document says who',
      rows: '1.1.2 | Chất lượng | 1 | 0,8 | 0,2 | Thiếu kinh phí | Bổ sung | Theo phân công tại Quyết định số 15/QĐ-UBND |  | Năm 2026',
    },
    {
      name: 'filled in',
      rows: '1.1.2 | Chất lượng kế hoạch | 1 | 0,8 | 0,2 | Thiếu kinh phí | Bổ sung | Phòng Kinh tế | Các phòng | Năm 2026',
    },
    {
      name: 'nothing was lost',
      rows: '1.1.2 | Chất lượng kế hoạch | 1 | 1 | 0 | Thiếu kinh phí | Bổ sung | Phòng Kinh tế |  | Năm 2026',
    },
    { name: 'a section', rows: '1 | Chỉ đạo, điều hành | 13 | 11,3 | 1,7' },
    {
      name: 'a total and a subtotal',
      rows: '| Cộng lĩnh vực 1 | 13 | 11,3 | 1,7\n| Tổng cộng | 13 | 11,3 | 1,7',
    },
    {
      name: 'a continuation',
      rows: '1.1.2 | Chất lượng kế hoạch | 1 | 0,8 | 0,2 | Thiếu kinh phí | Bổ sung | Phòng Kinh tế | Các phòng | Năm 2026\n| và chỉ đạo',
    },
    {
      name: 'a summary has no such column',
      header: SUMMARY_HEADER,
      rows: '1 | Chỉ đạo, điều hành | 13 | 11,3 | 1,7',
    },
    {
      name: 'merged with the row above',
      rows: '1.1.2 | Chất lượng kế hoạch | 1 | 0,8 | 0,2 | Thiếu kinh phí | Bổ sung | Phòng Kinh tế | Các phòng | Năm 2026\n1.3 | Phân công | 1 | 0,5 | 0,5 | Thiếu kinh phí | Bổ sung | Phòng Kinh tế |  | Năm 2026',
      merges: ['I2:I3'],
    },
    {
      name: 'its sub-criteria speak for it',
      rows: '1.1 | Kế hoạch CCHC | 2 | 1,8 | 0,2 | Thiếu kinh phí | Bổ sung | Phòng Kinh tế |  | Năm 2026\n1.1.2 | Chất lượng kế hoạch | 1 | 0,8 | 0,2 | Thiếu kinh phí | Bổ sung | Phòng Kinh tế | Các phòng | Năm 2026',
    },
    {
      name: 'a heading over its sub-criteria, without points',
      rows: '1.1 | Kế hoạch CCHC | | | | Thiếu kinh phí | Bổ sung | Phòng Kinh tế |  | Năm 2026\n1.1.2 | Chất lượng kế hoạch | 1 | 0,8 | 0,2 | Thiếu kinh phí | Bổ sung | Phòng Kinh tế | Các phòng | Năm 2026',
    },
  ],
  invalid: [
    {
      name: 'empty',
      rows: '1.1.2 | Chất lượng kế hoạch | 1 | 0,8 | 0,2 | Thiếu kinh phí | Bổ sung | Phòng Kinh tế |  | Năm 2026',
      findings: [{ at: 'I2', criterion: '1.1.2', field: 'coordinator', data: { lost: 0.2 } }],
    },
    {
      name: 'nothing but invisible spaces',
      rows: "1.1.2 | Chất lượng kế hoạch | 1 | 0,8 | 0,2 | Thiếu kinh phí | Bổ sung | Phòng Kinh tế | ' \u00a0\u200b' | Năm 2026",
      findings: [{ at: 'I2' }],
    },
    {
      name: 'the points lost are text, or only to be worked out',
      rows: "1.1.2 | Chất lượng | 1 | 0,8 | '0.2' | Thiếu kinh phí | Bổ sung | Phòng Kinh tế |  | Năm 2026\n1.3 | Phân công | 1 | 0,5 | | Thiếu kinh phí | Bổ sung | Phòng Kinh tế |  | Năm 2026",
      findings: [
        { at: 'I2', data: { lost: 0.2 } },
        { at: 'I3', data: { lost: 0.5 } },
      ],
    },
    {
      name: 'how many were lost cannot be told',
      rows: '1.1.2 | Chất lượng | 1 | chưa chấm | | Thiếu kinh phí | Bổ sung | Phòng Kinh tế |  | Năm 2026',
      findings: [{ at: 'I2', data: { lost: null } }],
    },
    {
      name: 'the owner is that of the row above',
      rows: '1.1.2 | Chất lượng | 1 | 0,8 | 0,2 | Thiếu kinh phí | Bổ sung | -nt- |  | Năm 2026',
      findings: [{ at: 'I2', criterion: '1.1.2' }],
    },
    {
      name: 'merged, and empty all the same',
      rows: '1.1.2 | Chất lượng kế hoạch | 1 | 0,8 | 0,2 | Thiếu kinh phí | Bổ sung | Phòng Kinh tế |  | Năm 2026\n1.3 | Phân công | 1 | 0,5 | 0,5 | Thiếu kinh phí | Bổ sung | Phòng Kinh tế |  | Năm 2026',
      merges: ['I2:I3'],
      findings: [{ at: 'I2' }, { at: 'I3' }],
    },
    {
      name: 'the sub-criterion listed lost nothing',
      rows: '1.1 | Kế hoạch CCHC | 2 | 1,8 | 0,2 | Thiếu kinh phí | Bổ sung | Phòng Kinh tế |  | Năm 2026\n1.1.2 | Chất lượng | 1 | 1 | 0 | Thiếu kinh phí | Bổ sung | Phòng Kinh tế |  | Năm 2026',
      findings: [{ at: 'I2', criterion: '1.1' }],
    },
  ],
});
