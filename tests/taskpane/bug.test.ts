import { describe, expect, test } from 'vitest';
import { bugCode } from '../../src/taskpane/bug';

describe("the code of the program's own mistake", () => {
  test('is the same for the same mistake, another for another', () => {
    expect(bugCode(new TypeError('x is undefined'))).toBe(bugCode(new TypeError('x is undefined')));
    expect(bugCode(new TypeError('x is undefined'))).not.toBe(bugCode(new TypeError('y is undefined')));
    expect(bugCode(new TypeError('x is undefined'))).not.toBe(bugCode(new Error('x is undefined')));
  });

  test.each([
    [new Error('')],
    ['a text'],
    [undefined],
    [{ odd: true }],
    [new Error('Phòng Văn hóa - Xã hội')],
  ])('is seven letters and digits for %s', (thrown) => {
    expect(bugCode(thrown)).toMatch(/^[0-9A-Z]{7}$/);
  });
});
