import { describe, expect, test } from 'vitest';
import type { Annex } from '../../../src/core/annex/annex';
import { parseAnnex } from '../../../src/core/annex/parse';
import { pointed, sections } from '../../../src/core/annex/query';
import { ANNEX_HEADER, sheetOf } from '../../support/sheet';

function annexOf(rows: string): Annex {
  const annex = parseAnnex(sheetOf(`${ANNEX_HEADER}\n${rows}`));
  if (!annex) throw new Error('no annex');
  return annex;
}

/** Two rows of a section, a criterion below each: `2: 3 5`, the section's row and those of its criteria. */
function sectionsBetween(above: string, below: string): string[] {
  const rows = `${above}\n1.1 | A | 2 | 1 | 1\n${ANNEX_HEADER}\n${below}\n1.2 | B | 1 | 0,5 | 0,5\n2 | Thể chế | 6 | 6 | 0`;
  return sections(annexOf(rows)).map(
    ({ section, criteria }) => `${section.row + 1}: ${criteria.map(({ row }) => row + 1).join(' ')}`,
  );
}

describe('a section whose row comes twice', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['with its name alone', '1 | Chỉ đạo | 3 | 1,5 | 1,5', '1 | Chỉ đạo', ['2: 3 6', '7: ']],
    ['with a longer name', '1 | Chỉ đạo | 3 | 1,5 | 1,5', '1 | CHỈ ĐẠO (tiếp)', ['2: 3 6', '7: ']],
    ['without its name', '1 | Chỉ đạo | 3 | 1,5 | 1,5', '1', ['2: 3 6', '7: ']],
    [
      'with the same points',
      '1 | Chỉ đạo | 3 | 1,5 | 1,5',
      "1 | Chỉ đạo | 3 | '1,5' | 1,5",
      ['2: 3 6', '7: '],
    ],
    ['with points in the second row alone', '1 | Chỉ đạo', '1 | Chỉ đạo | 3 | 1,5 | 1,5', ['5: 3 6', '7: ']],
    [
      'with what it had before its figures were worked out',
      '1 | Chỉ đạo | 3 | 1,5 | =SUM(E3,E6)→1,5',
      '1 | Chỉ đạo | 3 | 1,5 | 1,25',
      ['2: 3 6', '7: '],
    ],
    [
      'for what each page lost',
      '1 | Chỉ đạo | 2 | 1 | 1',
      '1 | Chỉ đạo | 1 | 0,5 | 0,5',
      ['2: 3', '5: 6', '7: '],
    ],
    ['for another section, its code mistyped', '1 | Chỉ đạo', '1 | Thủ tục', ['2: 3', '5: 6', '7: ']],
    ['under another code', '1 | Chỉ đạo', '2 | Chỉ đạo', ['2: 3', '5: 6', '7: ']],
  ])('%s', (_, above, below, expected) => {
    expect(sectionsBetween(above, below)).toEqual(expected);
  });

  test('has points in one of them only, and lacks none in the other', () => {
    const annex = annexOf(
      `1 | Chỉ đạo | 3 | 1,5 | 1,5\n1.1 | A | 2 | 1 | 1\n1 | Chỉ đạo (tiếp)\n1.2 | B | 1 | 0,5 | 0,5`,
    );
    expect(pointed(annex).map(({ row }) => row + 1)).toEqual([2, 3, 5]);
  });
});

test('what stands below a total is in no section', () => {
  const annex = annexOf(`
    1   | Chỉ đạo            | 3  | 2  | 1
    1.1 | Kế hoạch           | 2  | 1  | 1
        | Tổng điểm thẩm định | 3 | 2  | 1
        | Điểm thưởng        | 2  | 1  | 1
        | Tổng cộng          | 5  | 3  | 2
    2   | Thể chế            | 6  | 5  | 1
    2.1 | Văn bản            | 1  | 0  | 1`);
  expect(
    sections(annex).map(({ section, criteria }) => [section.criterion, criteria.map(({ row }) => row + 1)]),
  ).toEqual([
    ['1', [3]],
    ['2', [8]],
  ]);
});
