import { describe, expect, test } from 'vitest';
import { parseAnnex } from '../../../../src/core/annex/parse';
import { areRemovable } from '../../../../src/core/rules/row/removable';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { COMMUNE_UNITS } from '../../../../src/core/values/commune-units';
import { ANNEX_HEADER, type SheetOptions, sheetOf } from '../../../support/sheet';

const ROWS = `${ANNEX_HEADER}
1   | Chỉ đạo  | 3 | 2   | =SUM(E3:E5)→1
1.1 | Kế hoạch | 1 | 0,5 | 0,5
    |          |   |     |
1.2 | Kiểm tra | 2 | 1,5 | 0,5`;

function removable(
  rows: readonly number[],
  lines = ROWS,
  options: SheetOptions = {},
  others: readonly SheetSnapshot[] = [],
): boolean {
  const sheet = sheetOf(lines, options);
  const annex = parseAnnex(sheet);
  if (!annex) throw new Error('no annex');
  const today = { year: 2026, month: 11, day: 22 };
  const sheets = [sheet, ...others];
  return areRemovable({ annex, others: [], sheets, catalogue: null, units: COMMUNE_UNITS, today }, rows);
}

/** The row with nothing in it, 0-based. */
const BLANK = 3;
const other = (formula: string) => sheetOf(`${formula}→1`, { name: 'Tổng hợp' });

describe('rows that may go', () => {
  test.each<[string, readonly number[], string, SheetOptions, readonly SheetSnapshot[]]>([
    ['amid a sum of their own sheet', [BLANK], ROWS, {}, []],
    ['all of a merged area', [3, 4], `${ROWS}\n1.3 | Họp | 1 | 1 | 0`, { merges: ['A4:A5'] }, []],
    ['merged in themselves', [BLANK], ROWS, { merges: ['A4:E4'] }, []],
    ['beside what is hidden', [BLANK], ROWS, { hiddenRows: [4] }, []],
    ['other sheets look elsewhere', [BLANK], ROWS, {}, [other("='Phụ lục'!E3")]],
  ])('%s', (_, rows, lines, options, others) => {
    expect(removable(rows, lines, options, others)).toBe(true);
  });
});

describe('rows that must stay', () => {
  test.each<[string, readonly number[], string, SheetOptions, readonly SheetSnapshot[]]>([
    ['hidden', [BLANK], ROWS, { hiddenRows: [BLANK] }, []],
    ['part of a merged area', [BLANK], ROWS, { merges: ['A4:A5'] }, []],
    ['one cell of them is looked at', [BLANK], ROWS.replace('E3:E5', 'E3,E4,E5'), {}, []],
    ['another sheet looks at one cell of them', [BLANK], ROWS, {}, [other("='Phụ lục'!E4")]],
    [
      'another sheet’s sum begins or ends in them, and would not come back',
      [BLANK],
      ROWS,
      {},
      [other("=SUM('Phụ lục'!E3:E4)")],
    ],
  ])('%s', (_, rows, lines, options, others) => {
    expect(removable(rows, lines, options, others)).toBe(false);
  });

  test('where this Excel cannot tell what is merged', () => {
    const sheet = { ...sheetOf(ROWS), merges: null };
    const annex = parseAnnex(sheet);
    const today = { year: 2026, month: 11, day: 22 };
    const context = { others: [], sheets: [sheet], catalogue: null, units: COMMUNE_UNITS, today };
    expect(annex && areRemovable({ ...context, annex }, [BLANK])).toBe(false);
  });
});
