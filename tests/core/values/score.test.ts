import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue, SheetCell } from '../../../src/core/sheet/snapshot';
import {
  decimalsOf,
  formatScore,
  readScore,
  type ScoreReading,
  score,
  sum,
  toNumber,
  unitOf,
} from '../../../src/core/values/score';

const cell = (value: CellValue, format = 'General'): SheetCell => ({ value, formula: null, format });

/** A reading in one line, as the tables below expect it. */
function spell(reading: ScoreReading): string {
  switch (reading.kind) {
    case 'score': {
      const { as, mark, decimals, tidy, thousands } = reading.written;
      const notes = [
        as,
        mark ?? 'whole',
        `${decimals}`,
        tidy ? 'tidy' : 'untidy',
        thousands ? 'thousands' : '',
      ];
      return `${reading.value.toFixed()} ${notes.join(' ').trim()}`;
    }
    case 'fraction':
      return `${reading.value.toFixed()} of ${reading.of.toFixed()}: ${reading.text}`;
    case 'date':
      return `date ${reading.text}: ${reading.candidates.map((each) => each.toFixed()).join(' ')}`;
    case 'error':
      return `error ${reading.error}`;
    case 'inapplicable':
    case 'unreadable':
      return `${reading.kind} ${reading.text}`;
    case 'blank':
      return 'blank';
  }
}

describe('readScore', () => {
  it.each<[CellValue, string]>([
    ['0.8', '0.8 text dot 1 tidy'],
    ['0,2', '0.2 text comma 1 tidy'],
    ['0,50', '0.5 text comma 2 tidy'],
    ['13', '13 text whole 0 tidy'],
    ['-0,5', '-0.5 text comma 1 tidy'],
    ['14.12', '14.12 text dot 2 tidy'],
    ['10.951', '10.951 text dot 3 tidy thousands'],
    ['1.268', '1.268 text dot 3 tidy thousands'],
    ['10,951', '10.951 text comma 3 tidy'],
    ['1268.500', '1268.5 text dot 3 tidy'],
  ])('reads the text %j', (value, expected) => {
    expect(spell(readScore(cell(value)))).toBe(expected);
  });

  it.each<[CellValue, string]>([
    [' 1 ', '1 text whole 0 untidy'],
    ['1\u00a0', '1 text whole 0 untidy'],
    ['\u200b0,2', '0.2 text comma 1 untidy'],
    ['0,2.', '0.2 text comma 1 untidy'],
    ['2.', '2 text whole 0 untidy'],
    ['0, 2', '0.2 text comma 1 untidy'],
    [',5', '0.5 text comma 1 untidy'],
    ['+1', '1 text whole 0 untidy'],
    ['−0,5', '-0.5 text comma 1 untidy'],
    ['– 0,5', '-0.5 text comma 1 untidy'],
    ['8,5 điểm', '8.5 text comma 1 untidy'],
    ["'0,5", '0.5 text comma 1 untidy'],
    ['‘0.5', '0.5 text dot 1 untidy'],
    ["'chưa", "unreadable 'chưa"],
    ['8,5 điểm'.normalize('NFD'), '8.5 text comma 1 untidy'],
    ['8,5đ.', '8.5 text comma 1 untidy'],
    ['０．８', '0.8 text dot 1 untidy'],
  ])('reads the untidy text %j', (value, expected) => {
    expect(spell(readScore(cell(value)))).toBe(expected);
  });

  it.each<[CellValue, string, string]>([
    [0.8, 'General', '0.8 number whole 1 tidy'],
    [13, '0.00', '13 number whole 0 tidy'],
    [0.1 + 0.2, 'General', '0.3 number whole 1 tidy'],
    [17 - 14.12, 'General', '2.88 number whole 2 tidy'],
    [-0.01, '#,##0.00', '-0.01 number whole 2 tidy'],
    [0, 'General', '0 number whole 0 tidy'],
    [1.5, '0.0 "điểm, ngày"', '1.5 number whole 1 tidy'],
    [1.5, '[Red]0.0', '1.5 number whole 1 tidy'],
    [1.5, '@', '1.5 number whole 1 tidy'],
  ])('reads the number %d shown as %s', (value, format, expected) => {
    expect(spell(readScore(cell(value, format)))).toBe(expected);
  });

  it.each<[CellValue, string]>([
    ['8,5/10', '8.5 of 10: 8,5/10'],
    ['6,4/1', '6.4 of 1: 6,4/1'],
    ['10.951/13', '10.951 of 13: 10.951/13'],
    [' 8,5 / 10  điểm', '8.5 of 10: 8,5 / 10 điểm'],
    ['0/0.1', '0 of 0.1: 0/0.1'],
  ])('reads the fraction %j', (value, expected) => {
    expect(spell(readScore(cell(value)))).toBe(expected);
  });

  it.each<[CellValue, string, number | undefined, string]>([
    [46143, 'd-mmm', undefined, 'date 01/05/2026: 1.5 5.1'],
    [46143, 'dd/mm/yyyy', 2, 'date 01/05/2026: 1.5'],
    [46055, 'd/m', undefined, 'date 02/02/2026: 2.2'],
    [42736, 'mmm-yy', undefined, 'date 01/01/2017: 1.17 1.1'],
    [46160, 'd-mmm', 13, 'date 18/05/2026: 5.18'],
    ['5-Jan', 'General', undefined, 'date 5-Jan: 5.1 1.5'],
    ['01-Thg5', 'General', undefined, 'date 01-Thg5: 1.5 5.1'],
  ])(
    'takes %j shown as %s, of at most %s, for a score that became a date',
    (value, format, limit, expected) => {
      const maximum = limit === undefined ? undefined : score(limit);
      expect(spell(readScore(cell(value, format), maximum))).toBe(expected);
    },
  );

  it.each<[CellValue, string, string]>([
    [null, 'General', 'blank'],
    ['', 'General', 'blank'],
    [' \u00a0', 'General', 'blank'],
    [{ error: '#REF!' }, 'General', 'error #REF!'],
    [true, 'General', 'unreadable TRUE'],
    ['-', 'General', 'unreadable -'],
    ['–', 'General', 'unreadable –'],
    ['x', 'General', 'unreadable x'],
    ['Không áp dụng', 'General', 'inapplicable Không áp dụng'],
    [' KHÔNG  áp dụng (xã)', 'General', 'inapplicable KHÔNG áp dụng (xã)'],
    ['Không đạt', 'General', 'unreadable Không đạt'],
    ['không', 'General', 'unreadable không'],
    ['½', 'General', 'unreadable ½'],
    ['1²', 'General', 'unreadable 1²'],
    ['1 2', 'General', 'unreadable 1 2'],
    ['1.268,5', 'General', 'unreadable 1.268,5'],
    ['1.1.2', 'General', 'unreadable 1.1.2'],
    ['1e3', 'General', 'unreadable 1e3'],
    ['.', 'General', 'unreadable .'],
    ['/10', 'General', 'unreadable /10'],
    ['85%', 'General', 'unreadable 85%'],
    [0.855, '0%', 'unreadable 85,5%'],
    [0.5, 'h:mm', 'unreadable 0.5'],
  ])('does not guess: %j shown as %s', (value, format, expected) => {
    expect(spell(readScore(cell(value, format)))).toBe(expected);
  });

  it('reads back what formatScore wrote', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000, max: 10_000 }),
        fc.integer({ min: 0, max: 3 }),
        (whole, decimals) => {
          const value = score(whole).times(unitOf(decimals));
          const reading = readScore(cell(formatScore(value)));
          expect(reading.kind === 'score' && reading.value.eq(value)).toBe(true);
        },
      ),
    );
  });

  it('reads a number and its two spellings alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (thousandths) => {
        const plain = (thousandths / 1000).toFixed(3);
        const values = [thousandths / 1000, plain, plain.replace('.', ',')].map((value) => {
          const reading = readScore(cell(value));
          return reading.kind === 'score' ? reading.value.toFixed() : reading.kind;
        });
        expect(new Set(values).size).toBe(1);
      }),
    );
  });
});

describe('arithmetic', () => {
  it('is decimal', () => {
    expect(sum([0.1, 0.2].map(score)).toFixed()).toBe('0.3');
    expect(sum([]).toFixed()).toBe('0');
    expect(sum([13, 6, 14, 7, 10, 6.5, 17].map(score)).toFixed()).toBe('73.5');
  });

  it('rounds half up', () => {
    expect(score('1.5').times('7').div('9').round(2).toFixed()).toBe('1.17');
    expect(score('0.125').round(2).toFixed()).toBe('0.13');
  });

  it('refuses a double that was not converted on purpose', () => {
    expect(() => score(1).plus(0.1)).toThrow();
  });

  it('does not depend on the order of addition', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9999, max: 9999 })), (hundredths) => {
        const scores = hundredths.map((each) => score(each / 100));
        expect(sum(scores).eq(sum(scores.toReversed()))).toBe(true);
        expect(toNumber(sum(scores))).toBe(hundredths.reduce((a, b) => a + b, 0) / 100 || 0);
      }),
    );
  });
});

it.each([
  ['0.2', '0,2'],
  ['13', '13'],
  ['13.00', '13'],
  ['14.12', '14,12'],
  ['-0.5', '−0,5'],
  ['-0', '0'],
  ['10951', '10951'],
  ['1e-7', '0,0000001'],
])('formatScore writes %s as %s', (value, expected) => {
  expect(formatScore(score(value))).toBe(expected);
});

it.each([
  [0, '1'],
  [2, '0.01'],
])('unitOf(%i) is %s', (decimals, expected) => {
  expect(unitOf(decimals).toFixed()).toBe(expected);
  expect(decimalsOf(unitOf(decimals))).toBe(decimals);
});
