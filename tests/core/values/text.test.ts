import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsItem, commonWords, fold, halfWidth, isBlankText, tidy } from '../../../src/core/values/text';

describe('fold', () => {
  it.each([
    ['old and new tone marks', 'Văn hoá', 'Văn hóa'],
    ['composed and decomposed letters', 'Tiêu chí', 'Tiêu chí'.normalize('NFD')],
    ['capitals', 'ĐIỂM ĐẠT', 'điểm đạt'],
    ['the six spellings of one unit', 'Phòng Văn hóa- Xã hội', 'Phòng Văn hóa - xã hội'],
    ['every dash', 'HĐND – UBND', 'HĐND-UBND'],
    ['the minus sign', 'HĐND−UBND', 'HĐND-UBND'],
    ['no-break spaces', 'Công\u00a0an xã', 'Công an xã'],
    ['line breaks', 'Công an\nxã', 'Công an xã'],
    ['soft hyphens and zero-width marks', 'Công\u200b an\u00ad xã\ufeff', 'Công an xã'],
    ['full-width characters', '１．１．２', '1.1.2'],
  ])('takes %s for the same', (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it('spells what is left plainly', () => {
    expect(fold('  Phòng  Văn hoá –\nXã hội ')).toBe('phong van hoa-xa hoi');
    expect(fold('Đặc khu')).toBe('dac khu');
  });

  it('keeps different words apart', () => {
    expect(fold('Sở Nội vụ')).not.toBe(fold('Sở Ngoại vụ'));
    expect(fold('VH-XH')).not.toBe(fold('VHXH'));
  });

  it('reads letter by letter what it would read of the whole text', () => {
    const unit = fc.constantFrom(...'aĂbÊđĐ ớỷẬ-–−,.\n/ôÄñ&1’ ﬁＡ\u0301\u00a0');
    fc.assert(
      // A letter of another script has the whole text folded at once.
      fc.property(fc.string({ unit }), (text) => fold(`${text}xя`) === `${fold(`${text}x`)}я`),
    );
  });

  it('folds what is longer than any cell', () => {
    expect(fold('Điểm '.repeat(10_000))).toBe('diem '.repeat(10_000).trim());
  });

  it('has nothing left to do on its own result, and sees no difference after tidying', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(tidy(text))).toBe(fold(text));
      }),
    );
  });
});

describe('commonWords', () => {
  it.each([
    ['Kiểm tra, đôn đốc', 'đôn đốc và kiểm tra thường xuyên', 1],
    ['Kế hoạch năm', 'Báo cáo năm', 1 / 3],
    ['2026', 'Báo cáo', null],
  ])('%s / %s: %s', (a, b, share) => {
    expect(commonWords(a, b)).toBe(share);
    expect(commonWords(b, a)).toBe(share);
  });
});

it.each([
  ['- Bổ sung', true],
  ['• Bổ sung', true],
  ['(2) Rà soát', true],
  ['3. Rà soát', true],
  ['đ) Báo cáo', true],
  ['và báo cáo', false],
  ['12 kỳ/năm', false],
  ['A. Phần A', false],
  ['', false],
])('%j begins an item: %s', (text, expected) => {
  expect(beginsItem(text)).toBe(expected);
});

describe('tidy', () => {
  it.each([
    ['decomposed letters', 'Tiêu chí'.normalize('NFD'), 'Tiêu chí'],
    ['runs of spaces', 'Phòng  Kinh   tế', 'Phòng Kinh tế'],
    ['odd spaces', 'Phòng\u00a0Kinh\u2003tế\t', 'Phòng Kinh tế'],
    ['invisible characters', '\ufeffPhòng\u200b Kinh tế\u0007', 'Phòng Kinh tế'],
    ['spaces around line breaks', ' - Một \r\n  - Hai ', '- Một\n- Hai'],
    ['other line breaks', 'Một\u2028Hai\vBa\rBốn', 'Một\nHai\nBa\nBốn'],
    ['an empty line, which stays', 'Một\n\nHai', 'Một\n\nHai'],
    ['capitals and dashes, which stay', 'HĐND – UBND', 'HĐND – UBND'],
  ])('mends %s', (_, raw, kept) => {
    expect(tidy(raw)).toBe(kept);
  });

  it('has nothing left to do on its own result', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => tidy(tidy(text)) === tidy(text)));
  });
});

it.each([
  ['', true],
  [' \u00a0\n\t', true],
  ['\u200b\ufeff', true],
  ['-', true],
  [' – ', true],
  ['/', true],
  ['- Ban hành', false],
  [' 0 ', false],
])('isBlankText(%j) is %s', (text, blank) => {
  expect(isBlankText(text)).toBe(blank);
});

it('halfWidth leaves ½ and ² alone', () => {
  expect(halfWidth('½²０，５')).toBe('½²0,5');
});

it('tidy keeps what joins an emoji together', () => {
  expect(tidy('Gia đình 👩\u200d👩\u200d👧 ☂\ufe0f')).toBe('Gia đình 👩\u200d👩\u200d👧 ☂\ufe0f');
});
