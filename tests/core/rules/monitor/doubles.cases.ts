import type { AnyRule } from '../../../../src/core/rules/engine';
import { testRule } from '../../../support/rule-tester';
import { TASK_HEADER } from '../../../support/sheet';

/** Tries a rule about a monitor that is another of the task's units; `row` writes a task with both. */
export function testDoubles(
  rule: AnyRule,
  row: (number: number, unit: string, monitor: string) => string,
): void {
  const header = TASK_HEADER;
  testRule(rule, {
    valid: [
      { name: 'another unit', header, rows: row(1, 'Phòng Kinh tế', 'Phòng Văn hóa - Xã hội') },
      { name: 'no monitor', header, rows: row(1, 'Phòng Kinh tế', '') },
      { name: 'one of two', header, rows: row(1, 'Phòng Kinh tế, Phòng Văn hóa - Xã hội', 'Phòng Kinh tế') },
      { name: 'no such column', rows: '1.3 | A | 1 | 0 | 1 | B | C | Công an xã | Công an xã | Năm 2026' },
    ],
    invalid: [
      {
        name: 'the same unit, spelt otherwise',
        header,
        rows: `${row(1, 'Phòng Văn hoá - Xã hội', 'phòng VH-XH')}\n${row(2, 'Phòng Kinh tế', 'Phòng Văn hóa - Xã hội')}`,
        findings: [
          { at: 'G2', criterion: '1', field: 'monitor', data: { text: 'phòng VH-XH', rows: 1, of: 2 } },
        ],
      },
      {
        name: 'in most rows, which is told once',
        header,
        rows: [1, 2, 3, 4, 5]
          .map((n) => row(n, n === 2 ? 'Phòng Kinh tế' : 'Công an xã', 'Công an xã'))
          .join('\n'),
        findings: [{ at: 'G2', criterion: '1', data: { rows: 4, of: 5 } }],
      },
      {
        name: 'in few of many rows, which are told one by one',
        header,
        rows: [1, 2, 3, 4, 5]
          .map((n) => row(n, n < 3 ? 'Công an xã' : 'Phòng Kinh tế', 'Công an xã'))
          .join('\n'),
        findings: [{ at: 'G2' }, { at: 'G3' }],
      },
    ],
  });
}
