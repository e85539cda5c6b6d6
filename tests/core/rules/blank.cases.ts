import type { Field } from '../../../src/core/annex/layout';
import type { AnyRule } from '../../../src/core/rules/engine';
import { type Cases, testRule } from '../../support/rule-tester';
import { SUMMARY_HEADER } from '../../support/sheet';

const EXPLANATION = [
  'reason',
  'remedy',
  'owner',
  'coordinator',
  'deadline',
] as const satisfies readonly Field[];
const FILLED = ['Thiếu kinh phí', 'Bổ sung', 'Phòng Kinh tế', 'Các phòng', 'Năm 2026'];
/** The column of the first of them. */
const FIRST = 'F'.charCodeAt(0);

/** Tries a rule about a cell that must be filled where points were lost, with what all such rules have in common. */
export function testBlanks(
  rule: AnyRule,
  field: (typeof EXPLANATION)[number],
  { valid, invalid }: Cases = { valid: [], invalid: [] },
): void {
  const place = EXPLANATION.indexOf(field);
  const column = String.fromCharCode(FIRST + place);
  /** A criterion explained in full but for the field, which says `text`. */
  const row = (points: string, text = '') =>
    `${points} | ${FILLED.map((each, index) => (index === place ? text : each)).join(' | ')}`;
  const full = row('1.1.2 | Chất lượng kế hoạch | 1 | 0,8 | 0,2', FILLED[place]);

  testRule(rule, {
    valid: [
      { name: 'filled in', rows: full },
      { name: 'nothing was lost', rows: row('1.1.2 | Chất lượng kế hoạch | 1 | 1 | 0') },
      {
        name: 'nobody has scored it yet, whatever its formula makes of that',
        rows: row('1.1.2 | Chất lượng kế hoạch | 1 | | =C2-D2→1'),
      },
      { name: 'a section', rows: '1 | Chỉ đạo, điều hành | 13 | 11,3 | 1,7' },
      {
        name: 'a total and a subtotal',
        rows: '| Cộng lĩnh vực 1 | 13 | 11,3 | 1,7\n| Tổng cộng | 13 | 11,3 | 1,7',
      },
      { name: 'a continuation', rows: `${full}\n| và chỉ đạo` },
      {
        name: 'a summary has no such column',
        header: SUMMARY_HEADER,
        rows: '1 | Chỉ đạo, điều hành | 13 | 11,3 | 1,7',
      },
      {
        name: 'merged with the row above',
        rows: `${full}\n${row('1.3 | Phân công | 1 | 0,5 | 0,5')}`,
        merges: [`${column}2:${column}3`],
      },
      {
        name: 'its sub-criteria speak for it',
        rows: `${row('1.1 | Kế hoạch CCHC | 2 | 1,8 | 0,2')}\n${full}`,
      },
      {
        name: 'a heading over its sub-criteria, without points',
        rows: `${row('1.1 | Kế hoạch CCHC | | | ')}\n${full}`,
      },
      ...valid,
    ],
    invalid: [
      {
        name: 'empty',
        rows: row('1.1.2 | Chất lượng kế hoạch | 1 | 0,8 | 0,2'),
        findings: [{ at: `${column}2`, criterion: '1.1.2', field, data: { lost: 0.2 } }],
      },
      {
        name: 'nothing but invisible spaces',
        rows: row('1.1.2 | Chất lượng kế hoạch | 1 | 0,8 | 0,2', "' \u00a0\u200b'"),
        findings: [{ at: `${column}2` }],
      },
      {
        name: 'the points lost are text, or only to be worked out',
        rows: `${row("1.1.2 | Chất lượng | 1 | 0,8 | '0.2'")}\n${row('1.3 | Phân công | 1 | 0,5 | ')}`,
        findings: [
          { at: `${column}2`, data: { lost: 0.2 } },
          { at: `${column}3`, data: { lost: 0.5 } },
        ],
      },
      {
        name: 'the points lost are written below 0',
        rows: row('1.1.2 | Chất lượng | 1 | 0,8 | -0,2'),
        findings: [{ at: `${column}2`, data: { lost: 0.2 } }],
      },
      {
        name: 'how many were lost cannot be told',
        rows: row('1.1.2 | Chất lượng | 1 | chưa chấm | '),
        findings: [{ at: `${column}2`, data: { lost: null } }],
      },
      {
        name: 'merged, and empty all the same',
        rows: `${row('1.1.2 | Chất lượng kế hoạch | 1 | 0,8 | 0,2')}\n${row('1.3 | Phân công | 1 | 0,5 | 0,5')}`,
        merges: [`${column}2:${column}3`],
        findings: [{ at: `${column}2` }, { at: `${column}3` }],
      },
      {
        name: 'the sub-criterion listed lost nothing',
        rows: `${row('1.1 | Kế hoạch CCHC | 2 | 1,8 | 0,2')}\n${row('1.1.2 | Chất lượng | 1 | 1 | 0')}`,
        findings: [{ at: `${column}2`, criterion: '1.1' }],
      },
      ...invalid,
    ],
  });
}
