import { describe, expect, it } from 'vitest';
import { LOOKS, strong } from '../../../src/core/draft/looks';
import { textHeight } from '../../../src/core/draft/measure';

const LINE = 15.75;

describe('the height of a text', () => {
  it.each([
    ['nothing', '', 100, 1],
    ['a word', 'Phòng', 60, 1],
    ['a unit in a narrow column', 'Trung tâm Phục vụ hành chính công', 66, 4],
    ['the same in a wide one', 'Trung tâm Phục vụ hành chính công', 220, 1],
    ['lines of its own', 'Thường xuyên\nThường xuyên\nQuý III/2026', 90, 3],
    ['a word that is wider than its column', 'x'.repeat(40), 100, 3],
  ])('%s', (_, text, width, lines) => {
    expect(textHeight(text, LOOKS.text, width)).toBe(lines * LINE);
  });

  it('is more for bold letters and for capitals', () => {
    const text = 'nhiệm vụ cải cách hành chính của xã năm 2026';
    expect(textHeight(text, LOOKS.text, 130)).toBe(2 * LINE);
    expect(textHeight(text, strong(LOOKS.text), 130)).toBe(3 * LINE);
    expect(textHeight(text.toUpperCase(), LOOKS.text, 130)).toBe(3 * LINE);
  });
});
