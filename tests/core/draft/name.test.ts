import { describe, expect, test } from 'vitest';
import { freeName } from '../../../src/core/draft/name';

describe('the name of a new sheet', () => {
  test.each<[string, string, readonly string[], string]>([
    ['is the one wished for', 'Phụ lục', [], 'Phụ lục'],
    ['is numbered where it is taken, in any case', 'Phụ lục', ['PHỤ LỤC', 'phụ lục (2)'], 'Phụ lục (3)'],
    ['has no sign that Excel refuses', 'A/B\\C:D*E?[F]', [], 'A B C D E F'],
    ['has no apostrophe at its ends', "'Phụ lục'", [], 'Phụ lục'],
    [
      'has at most 31 letters, in whole words',
      'Phòng Kinh tế, Hạ tầng và Đô thị',
      [],
      'Phòng Kinh tế, Hạ tầng và Đô',
    ],
    [
      'and the number is among them',
      'Phòng Kinh tế, Hạ tầng và Đô thị',
      ['Phòng Kinh tế, Hạ tầng và Đô'],
      'Phòng Kinh tế, Hạ tầng và (2)',
    ],
    ['is not the one that Excel keeps for itself', 'History', [], 'History (2)'],
    ['is cut within a word where it is one', 'x'.repeat(40), [], 'x'.repeat(31)],
    ['is some name at least', '???', [], 'Trang'],
    ['counts a letter with its marks as one', 'Phụ lục'.normalize('NFD'), [], 'Phụ lục'],
  ])('%s', (_, wished, taken, name) => {
    expect(freeName(wished, taken)).toBe(name);
    expect(freeName(wished, taken).length).toBeLessThanOrEqual(31);
  });
});
