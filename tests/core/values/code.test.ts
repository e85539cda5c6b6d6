import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue, SheetCell } from '../../../src/core/sheet/snapshot';
import {
  type CodeReading,
  compareCodes,
  isWithin,
  leadingCode,
  parentOf,
  partsOf,
  readCode,
  sectionOf,
} from '../../../src/core/values/code';

const cell = (value: CellValue, format = 'General'): SheetCell => ({ value, formula: null, format });
const aCode = fc
  .array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 4 })
  .map((it) => it.join('.'));

/** A reading in one line, as the tables below expect it. */
function spell(reading: CodeReading): string {
  switch (reading.kind) {
    case 'code': {
      const { code, written, tidy, alternatives } = reading;
      const others = alternatives.length > 0 ? ` or ${alternatives.join(' ')}` : '';
      return `${code} ${written}${tidy ? '' : ' untidy'}${others}`;
    }
    case 'blank':
      return 'blank';
    case 'error':
      return `error ${reading.error}`;
    case 'other':
      return `other ${reading.text}`;
  }
}

describe('readCode', () => {
  it.each<[CellValue, string]>([
    ['1.1.2', '1.1.2 text'],
    ['1.10', '1.10 text'],
    ['7', '7 text'],
    ['49', '49 text'],
    ['1.2.3.4', '1.2.3.4 text'],
    ['1.1.2.', '1.1.2 text untidy'],
    ['2.', '2 text untidy'],
    ['1. 1', '1.1 text untidy'],
    ['1 . 1', '1.1 text untidy'],
    ['1,1,2', '1.1.2 text untidy'],
    ['1.1.2:', '1.1.2 text untidy'],
    ['1.1)', '1.1 text untidy'],
    [' 3 ', '3 text untidy'],
    ['1.1.2\u00a0', '1.1.2 text untidy'],
    ['１．１', '1.1 text untidy'],
    ['01', '1 text untidy'],
    ['Tiêu chí 1.1.2', '1.1.2 text untidy'],
    ['TIÊU CHÍ: 1.1.2.', '1.1.2 text untidy'],
    ['Tiêu chí thành phần 1.1.2', '1.1.2 text untidy'],
    ['TC 1.1.2', '1.1.2 text untidy'],
    ['TC1.1', '1.1 text untidy'],
    ['Lĩnh vực 3', '3 text untidy'],
  ])('reads the text %j', (value, expected) => {
    expect(spell(readCode(cell(value)))).toBe(expected);
  });

  it.each<[CellValue, string]>([
    ['I', '1 roman'],
    ['IV', '4 roman'],
    ['XX', '20 roman'],
    ['VII.', '7 roman untidy'],
    [' II ', '2 roman untidy'],
    ['Mục III', '3 roman untidy'],
    ['IIII', 'other IIII'],
    ['x', 'other x'],
    ['XXI', 'other XXI'],
  ])('reads the Roman numeral %j', (value, expected) => {
    expect(spell(readCode(cell(value)))).toBe(expected);
  });

  it.each<[number, string, string]>([
    [5, 'General', '5 number'],
    [49, '0', '49 number'],
    [5.1, 'General', '5.1 number or 5.10'],
    [7.3, '@', '7.3 number or 7.30'],
    [1.12, 'General', '1.12 number'],
    [0.1 + 1, 'General', '1.1 number or 1.10'],
    [0, 'General', 'other 0'],
    [0.8, 'General', 'other 0.8'],
    [-1, 'General', 'other -1'],
    [2026, 'General', 'other 2026'],
    [1.125, 'General', 'other 1.125'],
    [0.05, '0%', 'other 0.05'],
    [5, '0%', 'other 5'],
  ])('reads the number %d shown as %s', (value, format, expected) => {
    expect(spell(readCode(cell(value, format)))).toBe(expected);
  });

  it.each<[CellValue, string, string]>([
    [46082, 'd-mmm', '1.3 date untidy or 3.1'],
    [46082, 'dd/mm/yyyy', '1.3 date untidy or 3.1 3.26 1.3.26 3.1.26'],
    [46025, 'd-mmm', '3.1 date untidy or 1.3'],
    [37257, 'dd/mm/yyyy', '1.1.2 date untidy or 1.1 1.2'],
    [37316, 'm/d/yyyy', '1.3.2 date untidy or 3.1.2 1.3 3.1 3.2'],
    [37316, 'd-mmm', '1.3 date untidy or 3.1 1.3.2 3.1.2'],
    [41275, 'mmm-yy', '1.13 date untidy or 1.1'],
    [42150, 'dd/mm/yy', '5.26.15 date untidy or 5.26'],
    ['01/03/2026', 'General', '1.3 date untidy or 3.1 3.26 1.3.26 3.1.26'],
    ['1-Mar', 'General', '1.3 date untidy or 3.1'],
    ['1/3', 'General', '1.3 date untidy or 3.1'],
    ['2002-01-01', 'General', '1.1.2 date untidy or 1.1 1.2'],
  ])('finds the code behind the date %j shown as %s', (value, format, expected) => {
    expect(spell(readCode(cell(value, format)))).toBe(expected);
  });

  it.each<[CellValue, string]>([
    [null, 'blank'],
    ['', 'blank'],
    [' \u00a0', 'blank'],
    [{ error: '#N/A' }, 'error #N/A'],
    [true, 'other TRUE'],
    ['Tổng', 'other Tổng'],
    ['Tiêu chí', 'other Tiêu chí'],
    ['-', 'other -'],
    ['a)', 'other a)'],
    ['0', 'other 0'],
    ['1.0', 'other 1.0'],
    ['30.6.2026', 'other 30.6.2026'],
    ['30.6.26', 'other 30.6.26'],
    ['2026', 'other 2026'],
    ['1.1.2 Chất lượng', 'other 1.1.2 Chất lượng'],
    ['1-3', 'other 1-3'],
  ])('leaves %j alone', (value, expected) => {
    expect(spell(readCode(cell(value)))).toBe(expected);
  });

  it('reads its own codes back as they are', () => {
    fc.assert(
      fc.property(aCode, (code) => {
        expect(readCode(cell(code))).toMatchObject({ kind: 'code', code, tidy: true });
        expect(readCode(cell(` ${code}. `))).toMatchObject({ kind: 'code', code, tidy: false });
      }),
    );
  });
});

describe('leadingCode', () => {
  it.each([
    ['1.1.2. Chất lượng kế hoạch', '1.1.2', 'Chất lượng kế hoạch'],
    ['1.3. (1) Phân công lãnh đạo', '1.3', '(1) Phân công lãnh đạo'],
    ['1.3. 5 đơn vị', '1.3', '5 đơn vị'],
    ['7.9 Tỷ lệ hồ sơ', '7.9', 'Tỷ lệ hồ sơ'],
    ['7.9. Tỷ lệ hồ sơ', '7.9', 'Tỷ lệ hồ sơ'],
    ['1.1.2Chất lượng', '1.1.2', 'Chất lượng'],
    ['Tiêu chí 1.6.2 – Tổ chức thực hiện', '1.6.2', 'Tổ chức thực hiện'],
    ['Tiêu chí 5.6.1 – Tiêu chí 5.6.1. Xây dựng', '5.6.1', 'Tiêu chí 5.6.1. Xây dựng'],
    ['Tiêu chí 3: Cải cách\nĐoàn thẩm định', '3', 'Cải cách\nĐoàn thẩm định'],
    ['5.1. Tiêu chí 7.3 – Ứng dụng AI', '7.3', 'Ứng dụng AI'],
    ['5.1. Tiêu chí thành phần gồm', '5.1', 'Tiêu chí thành phần gồm'],
    ['LĨNH VỰC 7. Chuyển đổi số', '7', 'Chuyển đổi số'],
    ['Tiêu chí 1.1'.normalize('NFD'), '1.1', ''],
    ['5.1', '5.1', ''],
  ])('finds %j', (text, code, rest) => {
    expect(leadingCode(text)).toEqual({ code, rest });
  });

  it.each([
    '1. Tổ chức',
    '12 kỳ/năm',
    '30.6.2026 là hạn cuối',
    '15.01.2026',
    '2026 năm',
    '8.5 điểm',
    '8,5 điểm',
    '1.5 tỷ đồng',
    '5.5% hồ sơ',
    '12.8/13 điểm',
    '8.5 / 10',
    '1.1a',
    '(1) xác định',
    '- Tiêu chí 1.1',
    'Chất lượng 1.1',
    '',
  ])('finds none in %j', (text) => {
    expect(leadingCode(text)).toBeNull();
  });
});

describe('order and kinship', () => {
  it('sorts as a catalogue does', () => {
    const sorted = ['1', '1.1', '1.1.1', '1.1.2', '1.1.10', '1.2', '1.9', '1.10', '2', '10'];
    expect(sorted.toReversed().toSorted(compareCodes)).toEqual(sorted);
  });

  it('puts every code after its parent, and is an order', () => {
    fc.assert(
      fc.property(aCode, aCode, aCode, (a, b, c) => {
        const parent = parentOf(a);
        if (parent !== null) expect(compareCodes(parent, a)).toBeLessThan(0);
        expect(Math.sign(compareCodes(a, b))).toBe(-Math.sign(compareCodes(b, a)) + 0);
        expect(compareCodes(a, b) === 0).toBe(a === b);
        const [first = '', second = '', third = ''] = [a, b, c].toSorted(compareCodes);
        expect(compareCodes(first, second) <= 0 && compareCodes(first, third) <= 0).toBe(true);
      }),
    );
  });

  it.each([
    ['1.1.2', [1, 1, 2], '1', '1.1'],
    ['10.3', [10, 3], '10', '10'],
    ['1', [1], '1', null],
  ])('takes %s apart', (code, parts, section, parent) => {
    expect(partsOf(code)).toEqual(parts);
    expect(sectionOf(code)).toBe(section);
    expect(parentOf(code)).toBe(parent);
  });

  it.each([
    ['1.1.2', '1', true],
    ['1.1.2', '1.1', true],
    ['1.10', '1.1', false],
    ['1.1', '1.1', false],
    ['1', '1.1', false],
  ])('%s is within %s: %s', (code, ancestor, within) => {
    expect(isWithin(code, ancestor)).toBe(within);
  });
});
