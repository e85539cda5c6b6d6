import type { AnyRule } from '../../../src/core/rules/engine';
import { testRule } from '../../support/rule-tester';

/** Tries a rule about a text that says too little; `row` is a criterion with that text, which stands at `at`. */
export function testShort(
  rule: AnyRule,
  { row, at, field }: { readonly row: (text: string) => string; readonly at: string; readonly field: string },
): void {
  testRule(rule, {
    valid: [
      { name: 'a sentence', rows: row('Đôn đốc thực hiện kịp thời') },
      { name: 'empty, which is reported as such', rows: row('') },
      { name: 'nothing was lost', rows: '1.3 | Việc | 1 | 1 | 0 | Không | Không' },
      ...['-nt-', 'Như trên', '〃'].map((text) => ({
        name: `the same as above: ${text}`,
        rows: `${row('Đôn đốc thực hiện kịp thời')}\n${row(text)}`,
      })),
      { name: 'a placeholder, which is reported as such', rows: row('Đang cập nhật') },
    ],
    invalid: [
      {
        name: 'two words',
        rows: row('Khắc phục'),
        findings: [{ at, criterion: '1.3', field, data: { text: 'Khắc phục' } }],
      },
      { name: 'the same as above, where nothing is', rows: row('Như trên'), findings: [{ at }] },
      { name: 'a mark and a word', rows: row('- Chưa.'), findings: [{ at }] },
    ],
  });
}
