import { describe, expect, test } from 'vitest';
import type { Insertion } from '../../../src/core/insert/plan';
import { toA1 } from '../../../src/core/sheet/address';
import { sheetOf } from '../../support/sheet';
import { annexOf, insert, named, own, tableOf } from './table';

describe('what a new row says', () => {
  test('code, name, maximum, the formula of what is lost, and who leads above it', () => {
    const { after, at } = insert(
      tableOf(
        '1|A|3|2|1\n1.1|a|1|0|1|r|s|Phòng Kinh tế|Các phòng|2026\n1.1.3|b|1|0|1|r|s|-|Các phòng|2026\n2|B|3|3|0',
      ),
      named('1.2', '2.1'),
    );
    expect(after.values[4]).toEqual([
      '1.2',
      'Tiêu chí 1-2',
      1,
      null,
      null,
      null,
      null,
      'Phòng Kinh tế',
      null,
      null,
    ]);
    expect(after.formulas[4]?.[4]).toBe('=IF(D5="","",ROUND(C5-D5,3))');
    expect(after.formats[4]?.slice(0, 5)).toEqual(['@', 'General', 'General', 'General', 'General']);
    expect(after.values[6]?.[7]).toBe(null);
    expect(after.formulas[6]?.[4]).toBe('=IF(D7="","",ROUND(C7-D7,3))');
    expect(toA1(at)).toBe('D5');
  });

  test('in columns of another order, with others between them', () => {
    const sheet = sheetOf(
      'Thời hạn | Chủ trì | STT | Điểm trừ | Minh chứng | Tên tiêu chí | Điểm đạt | Điểm tối đa | Nguyên nhân | Giải pháp\n | | 1 | 1 | | A | 2 | 3\n2026 | Phòng Kinh tế | 1.1 | 1 | có | a | 0 | 1 | r | s',
    );
    const { after } = insert(sheet, named('1.3'));
    expect(after.values[3]).toEqual([
      null,
      'Phòng Kinh tế',
      '1.3',
      null,
      null,
      'Tiêu chí 1-3',
      null,
      1,
      null,
      null,
    ]);
    expect(after.formulas[3]?.[3]).toBe('=IF(G4="","",ROUND(H4-G4,3))');
  });

  test.each([
    ['plain codes', '1.1|a\n1.3|b', ['1.2', 'Tiêu chí 1-2']],
    ['codes with a dot, where most have it', '1.1.|a\n1.3.|b\n1.4|c', ['1.2.', 'Tiêu chí 1-2']],
    ['codes with a dot, where half have it', '1.1.|a\n1.3|b', ['1.2', 'Tiêu chí 1-2']],
    ['a word before the code', 'Tiêu chí 1.1|a\nTiêu chí 1.3|b', ['Tiêu chí 1.2', 'Tiêu chí 1-2']],
    ['codes that are numbers', '1,1|a\n1,3|b', ['1.2', 'Tiêu chí 1-2']],
    ['the code before the name too', '1.1|1.1. a\n1.3|1.3. b', ['1.2', '1.2. Tiêu chí 1-2']],
    ['the code before the name of one only', '1.1|1.1. a\n1.3|b', ['1.2', 'Tiêu chí 1-2']],
  ])('%s', (_, lines, expected) => {
    const { after, plan } = insert(tableOf(`1|A\n${lines}`), named('1.2'));
    expect(after.values[plan.inserted[0]?.row ?? 0]?.slice(0, 2)).toEqual(expected);
  });

  test.each([
    ['numbers', "'1'|Chỉ đạo|3", ['2', 'Cải cách thể chế']],
    ['numbers that are no text', '1|Chỉ đạo|3', [2, 'Cải cách thể chế']],
    ['a dot', '1.|Chỉ đạo|3', ['2.', 'Cải cách thể chế']],
    ['Roman numerals', 'I|CHỈ ĐẠO|3', ['II', 'CẢI CÁCH THỂ CHẾ']],
    ['a numeral before the name', '|I. CHỈ ĐẠO|3|2|1', [null, 'II. CẢI CÁCH THỂ CHẾ']],
    ['words before the name', '|Lĩnh vực 1: Chỉ đạo|3|2|1', [null, 'Lĩnh vực 2: Cải cách thể chế']],
    ['number and name in one cell', 'Lĩnh vực 1: Chỉ đạo||3|2|1', ['Lĩnh vực 2: Cải cách thể chế', null]],
  ])('sections written with %s', (_, lines, expected) => {
    const { after } = insert(tableOf(`${lines}\n1.1|a|1|0|1`), named('2.1'));
    expect(after.values[3]?.slice(0, 2)).toEqual(expected);
    expect(annexOf(after).rows.map(({ criterion }) => criterion)).toEqual(['1', '1.1', '2', '2.1']);
  });

  test('points are numbers where those of others are text', () => {
    const sheet = tableOf("1|A\n1.1|a|'1'|'0,5'|'0,5'", { formats: { C3: '@', D3: '@', E3: '@' } });
    const { after } = insert(sheet, named('1.2'));
    expect(after.values[3]?.[2]).toBe(1);
    expect(after.formats[3]?.slice(2, 5)).toEqual(['General', 'General', 'General']);
  });

  test('points are not shown as percentages', () => {
    const sheet = tableOf('1|A\n1.1|a|1|0,5|0,5', { formats: { C3: '0%', D3: '0.0%', E3: '0.00' } });
    const { after } = insert(sheet, named('1.2'));
    expect(after.formats[3]?.slice(2, 5)).toEqual(['General', 'General', '0.00']);
  });

  test('an owner that is merged over several rows is theirs', () => {
    const sheet = tableOf('1|A\n1.1|a|1|0|1|r|s|Phòng Kinh tế\n1.2|b|1|0|1|r|s|', { merges: ['H3:H4'] });
    expect(insert(sheet, named('1.3')).after.values[4]?.[7]).toBe('Phòng Kinh tế');
  });

  test('a formula typed as a name stays a text', () => {
    const { plan } = insert(tableOf('1|A\n1.1|a'), [own('1', null, '=1+1')]);
    expect(plan.inserted[0]?.cells[1]).toEqual({ value: '=1+1', formula: null, format: 'General' });
  });
});

describe('the row whose look a new one takes', () => {
  const likes = ({ plan }: Insertion) =>
    plan.inserted.map(
      ({ like, bold }) => `${(like ?? -1) + 1}${bold === undefined ? '' : bold ? ' bold' : ' plain'}`,
    );
  test.each([
    ['the neighbour above', '1|A\n1.1|a\n1.3|b', ['1.2'], ['3']],
    ['the neighbour below, where none is above', '1|A\n1.3|b', ['1.2'], ['3']],
    ['not one with others under it', '1|A\n1.1|a\n1.1.1|b\n1.3|b', ['1.2'], ['5']],
    ['one as deep, where there is one', '1|A\n1.1.2|a\n1.3|b', ['1.2'], ['4']],
    ['a criterion of another section', '1|A\n1.1|a\n2|B', ['2.1'], ['3']],
    ['a section, but not bold', '1|A\n2|B', ['2.1'], ['3 plain']],
    ['a section for a section', '1|A\n1.1|a', ['2.1'], ['2', '3']],
    ['what is below the header of an empty table', '|Tổng cộng|1', ['1.1'], ['2 bold', '2 plain']],
  ])('%s', (_, lines, codes, expected) => {
    expect(likes(insert(tableOf(lines), named(...codes)))).toEqual(expected);
  });

  test('none that is hidden', () => {
    expect(likes(insert(tableOf('1|A\n1.1|a\n1.2|b', { hiddenRows: [3] }), named('1.3')))).toEqual(['3']);
  });
});
