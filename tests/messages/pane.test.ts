import { expect, test } from 'vitest';
import { preview, status } from '../../src/messages/pane';

test.each([
  [1, { cells: 2, rows: 0 }, 'Sẽ sửa 2 ô:'],
  [3, { cells: 3, rows: 0 }, 'Sẽ sửa 3 ô:'],
  [1, { cells: 0, rows: 1 }, 'Sẽ xóa 1 dòng:'],
  [1, { cells: 2, rows: 1 }, 'Sẽ sửa 2 ô, xóa 1 dòng:'],
  [3, { cells: 2, rows: 1 }, 'Sẽ sửa 3 chỗ, 2 ô, xóa 1 dòng:'],
  [3, { cells: 4, rows: 0 }, 'Sẽ sửa 3 chỗ, 4 ô:'],
])('%i places are counted only where they are not what is counted beside them', (places, amount, said) => {
  expect(preview.title(places, amount)).toBe(said);
});

test('a few sheets taken away are named, many are counted', () => {
  expect(status.unmade(['A', 'B', 'C'])).toBe('Đã bỏ trang “A”, “B”, “C”.');
  expect(status.unmade(['A', 'B', 'C', 'D'])).toBe('Đã bỏ 4 trang vừa lập.');
});
