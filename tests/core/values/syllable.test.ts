import { expect, test } from 'vitest';
import { isSyllable } from '../../../src/core/values/syllable';

test.each('Nghiêng toàn hoá hóa thuỷ quyết gìn gì quốc khuỷu phường giếng Đắk yêu uống ươm ổ'.split(' '))(
  '%s is a syllable',
  (word) => {
    expect(isSyllable(word)).toBe(true);
  },
);

test.each('cafộ C¶i caûi hộọ đN hat cạch1 Müller tr zoo thưc'.split(' '))('%s is none', (word) => {
  expect(isSyllable(word)).toBe(false);
});
