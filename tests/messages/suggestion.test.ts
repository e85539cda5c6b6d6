import { expect, test } from 'vitest';
import type { Suggestion } from '../../src/core/rules/finding';
import { saySuggestion } from '../../src/messages/findings';

test.each<[Suggestion['label'], string]>([
  ['Phòng Văn hóa – Xã hội', 'Phòng Văn hóa – Xã hội'],
  [{ action: 'insert-section', section: '5' }, 'Chèn dòng lĩnh vực 5'],
  [{ action: 'order-rows' }, 'Xếp các dòng theo thứ tự mã'],
])('%j is offered as “%s”', (label, expected) => {
  expect(saySuggestion({ label, changes: [] })).toBe(expected);
});
