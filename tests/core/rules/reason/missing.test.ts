import { reasonMissing } from '../../../../src/core/rules/reason/missing';
import { testRule } from '../../../support/rule-tester';
import { SUMMARY_HEADER } from '../../../support/sheet';

testRule(reasonMissing, {
  valid: [
    {
      name: 'filled in',
      rows: '1.1.2 | Chất lượng kế hoạch | 1 | 0,8 | 0,2 | Thiếu kinh phí | Bổ sung | Phòng Kinh tế | Các phòng | Năm 2026',
    },
    {
      name: 'nothing was lost',
      rows: '1.1.2 | Chất lượng kế hoạch | 1 | 1 | 0 |  | Bổ sung | Phòng Kinh tế | Các phòng | Năm 2026',
    },
    {
      name: 'nobody has scored it yet, whatever its formula makes of that',
      rows: '1.1.2 | Chất lượng kế hoạch | 1 | | =C2-D2→1 | | Bổ sung | Phòng Kinh tế | Các phòng | Năm 2026',
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
      rows: '1.1.2 | Chất lượng kế hoạch | 1 | 0,8 | 0,2 | Thiếu kinh phí | Bổ sung | Phòng Kinh tế | Các phòng | Năm 2026\n1.3 | Phân công | 1 | 0,5 | 0,5 |  | Bổ sung | Phòng Kinh tế | Các phòng | Năm 2026',
      merges: ['F2:F3'],
    },
    {
      name: 'its sub-criteria speak for it',
      rows: '1.1 | Kế hoạch CCHC | 2 | 1,8 | 0,2 |  | Bổ sung | Phòng Kinh tế | Các phòng | Năm 2026\n1.1.2 | Chất lượng kế hoạch | 1 | 0,8 | 0,2 | Thiếu kinh phí | Bổ sung | Phòng Kinh tế | Các phòng | Năm 2026',
    },
    {
      name: 'a heading over its sub-criteria, without points',
      rows: '1.1 | Kế hoạch CCHC | | | |  | Bổ sung | Phòng Kinh tế | Các phòng | Năm 2026\n1.1.2 | Chất lượng kế hoạch | 1 | 0,8 | 0,2 | Thiếu kinh phí | Bổ sung | Phòng Kinh tế | Các phòng | Năm 2026',
    },
  ],
  invalid: [
    {
      name: 'empty',
      rows: '1.1.2 | Chất lượng kế hoạch | 1 | 0,8 | 0,2 |  | Bổ sung | Phòng Kinh tế | Các phòng | Năm 2026',
      findings: [{ at: 'F2', criterion: '1.1.2', field: 'reason', data: { lost: 0.2 } }],
    },
    {
      name: 'nothing but invisible spaces',
      rows: "1.1.2 | Chất lượng kế hoạch | 1 | 0,8 | 0,2 | ' \u00a0\u200b' | Bổ sung | Phòng Kinh tế | Các phòng | Năm 2026",
      findings: [{ at: 'F2' }],
    },
    {
      name: 'the points lost are text, or only to be worked out',
      rows: "1.1.2 | Chất lượng | 1 | 0,8 | '0.2' |  | Bổ sung | Phòng Kinh tế | Các phòng | Năm 2026\n1.3 | Phân công | 1 | 0,5 | |  | Bổ sung | Phòng Kinh tế | Các phòng | Năm 2026",
      findings: [
        { at: 'F2', data: { lost: 0.2 } },
        { at: 'F3', data: { lost: 0.5 } },
      ],
    },
    {
      name: 'how many were lost cannot be told',
      rows: '1.1.2 | Chất lượng | 1 | chưa chấm | |  | Bổ sung | Phòng Kinh tế | Các phòng | Năm 2026',
      findings: [{ at: 'F2', data: { lost: null } }],
    },
    {
      name: 'merged, and empty all the same',
      rows: '1.1.2 | Chất lượng kế hoạch | 1 | 0,8 | 0,2 |  | Bổ sung | Phòng Kinh tế | Các phòng | Năm 2026\n1.3 | Phân công | 1 | 0,5 | 0,5 |  | Bổ sung | Phòng Kinh tế | Các phòng | Năm 2026',
      merges: ['F2:F3'],
      findings: [{ at: 'F2' }, { at: 'F3' }],
    },
    {
      name: 'the sub-criterion listed lost nothing',
      rows: '1.1 | Kế hoạch CCHC | 2 | 1,8 | 0,2 |  | Bổ sung | Phòng Kinh tế | Các phòng | Năm 2026\n1.1.2 | Chất lượng | 1 | 1 | 0 |  | Bổ sung | Phòng Kinh tế | Các phòng | Năm 2026',
      findings: [{ at: 'F2', criterion: '1.1' }],
    },
  ],
});
