import { describe, expect, test } from 'vitest';
import { calledIn, codesOf, nameIn } from '../../../src/core/annex/numbering';
import { parseAnnex } from '../../../src/core/annex/parse';
import { ANNEX_HEADER, sheetOf } from '../../support/sheet';

function tableOf(rows: string) {
  const table = parseAnnex(sheetOf(`${ANNEX_HEADER}\n${rows}`));
  if (!table) throw new Error('no annex');
  return table;
}

describe('what each row of a list is called', () => {
  test.each<[string, string, readonly (string | null)[]]>([
    ['codes', '1 | A | 2\n1.1 | B | 2', ['1', '1.1']],
    ['counted anew', 'II | A | 2\n1 | B | 2\n1.1 | C | 1\n2 | D | 1', ['2', '2.1', '2.1.1', '2.2']],
    [
      'a number amid codes of the section',
      'II | A | 2\n2.1 | B | 1\n3 | D | 1\n2.2 | C | 1',
      ['2', '2.1', null, '2.2'],
    ],
    [
      'a number beside codes in the names',
      'I | A | 2\n1 | 1.1. B | 1\n2 | 1.2. C | 1\n3 | D | 1',
      ['1', '1.1', '1.2', null],
    ],
    ['each section for itself', 'I | A | 2\n1 | B | 1\nII | C | 1\n2.1 | D | 1', ['1', '1.1', '2', '2.1']],
  ])('%s', (_, rows, expected) => {
    expect(codesOf(tableOf(rows))).toEqual(expected);
  });
});

describe('a row’s name, without its code', () => {
  test.each<[string, string, string]>([
    ['alone', '1 | Chỉ đạo | 2', 'Chỉ đạo'],
    ['behind a numeral', 'I | I. CHỈ ĐẠO | 2', 'CHỈ ĐẠO'],
    ['behind “Lĩnh vực”', '1 | Lĩnh vực 1: Chỉ đạo | 2', 'Chỉ đạo'],
    ['behind “Tiêu chí”', '1 | Tiêu chí 1: Chỉ đạo | 2', 'Chỉ đạo'],
    ['in the code’s cell', 'Lĩnh vực 1: Chỉ đạo | | 2', 'Chỉ đạo'],
    ['of a criterion', '1.1 | 1.1. Kế hoạch | 1', 'Kế hoạch'],
    ['of a criterion, with the code in the code’s cell', '1.1. Kế hoạch | | 1', 'Kế hoạch'],
    ['that begins with a figure', '1.1 | 12 kỳ báo cáo | 1', '12 kỳ báo cáo'],
    ['none but the code', '1.1 | 1.1. | 1', ''],
    ['none', '1 | | 2', ''],
  ])('%s', (_, line, expected) => {
    const table = tableOf(line);
    expect(table.rows.map((row) => nameIn(row, calledIn(table, row)))).toEqual([expected]);
  });
});
