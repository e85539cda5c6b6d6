import { describe, expect, test } from 'vitest';
import type { Annex } from '../../../src/core/annex/annex';
import { parseAnnex, parseAnnexes } from '../../../src/core/annex/parse';
import type { Catalogue } from '../../../src/core/catalogue/catalogue';
import type { NewCriterion } from '../../../src/core/insert/criterion';
import { type Insertion, planInsertion, takesCriteria } from '../../../src/core/insert/plan';
import { planSection } from '../../../src/core/insert/section';
import { applied } from '../../../src/core/plan/applied';
import { toA1 } from '../../../src/core/sheet/address';
import { type SheetSnapshot, textOf } from '../../../src/core/sheet/snapshot';
import { score } from '../../../src/core/values/score';
import { COMPLETE } from '../../support/catalogue';
import {
  ANNEX_HEADER,
  DEPARTMENT_HEADER,
  type SheetOptions,
  SUMMARY_HEADER,
  sheetOf,
  TASK_HEADER,
} from '../../support/sheet';

/** Two sections of five criteria each, and a third. */
const LARGE: Catalogue = {
  ...COMPLETE,
  complete: false,
  sections: [...COMPLETE.sections, ...COMPLETE.sections.slice(0, 1).map((each) => ({ ...each, code: '12' }))],
  criteria: ['1.1', '1.1.2', '1.2', '1.3', '1.10', '2.1', '2.2', '2.3', '3.1', '12.1'].map((code) => ({
    code,
    name: `Tiêu chí ${code.replaceAll('.', '-')}`,
    nameCutOff: false,
    maximum: score(1),
    cite: ['decision'],
  })),
};

function annexOf(sheet: SheetSnapshot): Annex {
  const annex = parseAnnex(sheet);
  if (!annex) throw new Error('no annex');
  return annex;
}

const named = (...codes: string[]): NewCriterion[] => codes.map((code) => ({ kind: 'catalogue', code }));
const own = (section: string, code: string | null, name: string): NewCriterion => ({
  kind: 'own',
  section,
  code,
  name,
  maximum: score('0.5'),
});

function insert(sheet: SheetSnapshot, rows: readonly NewCriterion[], catalogue: Catalogue | null = LARGE) {
  const outcome = planInsertion(annexOf(sheet), catalogue, rows);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return { ...outcome.value, after: applied(sheet, outcome.value.plan) };
}

/** A column of a sheet, from the header's next row on. */
const column = (sheet: SheetSnapshot, index: number, from = 1) =>
  sheet.values.slice(from).map((row) => textOf(row[index] ?? null));

/** The first columns of rows, one line each. */
const tableOf = (lines: string, options?: SheetOptions) => sheetOf(`${ANNEX_HEADER}\n${lines}`, options);

describe('where a criterion lands', () => {
  test.each([
    ['between its neighbours', '1|A\n1.1|a\n1.3|c\n2|B', ['1.2'], '1 1.1 +1.2 1.3 2'],
    ['before the first of its section', '1|A\n1.2|a\n2|B', ['1.1'], '1 +1.1 1.2 2'],
    ['behind the last of its section', '1|A\n1.2|a\n2|B\n2.1|b', ['1.3'], '1 1.2 +1.3 2 2.1'],
    ['1.10 is behind 1.3, not 1.1', '1|A\n1.1|a\n1.3|c\n2|B', ['1.10'], '1 1.1 1.3 +1.10 2'],
    ['a sub-criterion without its parent', '1|A\n1.2|a', ['1.1.2'], '1 +1.1.2 1.2'],
    ['a sub-criterion under its parent', '1|A\n1.1|a\n1.2|b', ['1.1.2'], '1 1.1 +1.1.2 1.2'],
    ['a parent above its sub-criterion', '1|A\n1.1.2|a\n1.2|b', ['1.1'], '1 +1.1 1.1.2 1.2'],
    ['in the last section, above the total', '1|A\n2|B\n2.1|b\n|Tổng cộng|5', ['2.2'], '1 2 2.1 +2.2 .'],
    ['in an empty section, above the total', '1|A\n2|B\n|Tổng cộng|5', ['2.2'], '1 2 +2.2 .'],
    ['not between a row and the rest of it', '1|A\n1.1|dài|1\n|dòng|\n1.3|c', ['1.2'], '1 1.1 . +1.2 1.3'],
    [
      'not between a row and the rest of it behind a repeated header',
      `1|A\n1.1|dài|1\n${ANNEX_HEADER}\n|phần còn lại\n1.3|c`,
      ['1.2'],
      '1 1.1 Tiêu . +1.2 1.3',
    ],
    [
      'before a header repeated at a page break',
      `1|A\n1.1|a|1\n${ANNEX_HEADER}\n1.3|c`,
      ['1.2'],
      '1 1.1 +1.2 Tiêu 1.3',
    ],
    [
      'behind rows without a code that follow its neighbour',
      '1|A\n1.1|a|1\n|Việc thêm|1|0|1\n1.3|c|1',
      ['1.2'],
      '1 1.1 . +1.2 1.3',
    ],
    [
      'before the subtotal of its section',
      '1|A\n1.1|a|1\n|Cộng lĩnh vực 1|1\n2|B',
      ['1.2'],
      '1 1.1 +1.2 . 2',
    ],
    ['behind the words under its section', '1|A\n|Công tác chỉ đạo\n1.3|c|1', ['1.2'], '1 . +1.2 1.3'],
    ['before blank rows', '1|A\n1.1|a|1\n|\n2|B', ['1.2'], '1 1.1 +1.2 . 2'],
    ['in a list without sections', '1.1|a|1\n1.3|c|1\n2.1|d|1', ['1.2', '2.2'], '1.1 +1.2 1.3 2.1 +2.2'],
    ['first in a list without sections', '1.2|a|1\n2.1|d|1', ['1.1'], '+1.1 1.2 2.1'],
    ['last in a list without sections, above the total', '1.2|a|1\n|Tổng cộng|1', ['2.1'], '1.2 +2.1 .'],
    ['where rows are out of order already', '1|A\n1.3|c|1\n1.1|a|1\n2|B', ['1.2'], '1 1.3 1.1 +1.2 2'],
    [
      'not after a criterion that stands in the wrong section',
      '1|A\n1.1|a|1\n2.2|b|1\n2|B\n2.3|c|1',
      ['1.2', '2.1'],
      '1 1.1 +1.2 2.2 2 +2.1 2.3',
    ],
    [
      'many at once, in any order',
      '1|A\n1.1|a|1\n1.3|c|1\n2|B\n|Tổng cộng|1',
      ['2.3', '1.10', '1.2', '2.1'],
      '1 1.1 +1.2 1.3 +1.10 2 +2.1 +2.3 .',
    ],
    ['once, when named twice', '1|A\n1.1|a|1', ['1.2', '1.2'], '1 1.1 +1.2'],
  ])('%s', (_, lines, codes, expected) => {
    const { after, plan } = insert(tableOf(lines), named(...codes));
    const come = new Set(plan.inserted.map(({ row }) => row));
    const told = column(after, 0).map(
      (code, index) => `${come.has(index + 1) ? '+' : ''}${code.split(' ')[0] || '.'}`,
    );
    expect(told.join(' ')).toBe(expected);
  });
});

describe('a section that is not listed comes with its row', () => {
  test.each([
    ['behind a lower one', '1|A\n1.1|a|1\n|Tổng cộng|1', ['2.2'], '1 1.1 +2 +2.2 .'],
    ['before a higher one', '2|B\n2.1|a|1', ['1.1'], '+1 +1.1 2 2.1'],
    [
      'behind the subtotal of a lower one',
      '1|A\n1.1|a|1\n|Cộng lĩnh vực 1|1\n12|B',
      ['2.1'],
      '1 1.1 . +2 +2.1 12',
    ],
    [
      'before the heading of the next part',
      '1|A\n1.1|a|1\nB|Công tác xã hội học\n12|C',
      ['2.1'],
      '1 1.1 +2 +2.1 B 12',
    ],
    ['several at once', '1|A\n12|C', ['12.1', '2.1', '3.1', '2.2'], '1 +2 +2.1 +2.2 +3 +3.1 12 +12.1'],
    ['in a table with nothing but a total', '|Tổng cộng|1', ['1.2', '2.1'], '+1 +1.2 +2 +2.1 .'],
    ['under the columns’ numbers', '(1)|(2)|(3)|(4)|(5)\n|Tổng cộng|1', ['1.2'], '(1) +1 +1.2 .'],
    ['in a table with nothing at all', '', ['1.2'], '+1 +1.2'],
    ['under the columns’ numbers alone', '(1)|(2)|(3)|(4)|(5)', ['1.2'], '(1) +1 +1.2'],
    ['under the heading of its part', '|A. Điểm thẩm định\nA|Phần A\n2|B', ['1.2'], '. A +1 +1.2 2'],
  ])('%s', (_, lines, codes, expected) => {
    const { after, plan } = insert(tableOf(lines), named(...codes));
    const come = new Set(plan.inserted.map(({ row }) => row));
    const told = column(after, 0).map((code, index) => `${come.has(index + 1) ? '+' : ''}${code || '.'}`);
    expect(told.join(' ')).toBe(expected);
  });

  test('with the catalogue’s name and maximum, and what its criteria lost', () => {
    const { after } = insert(tableOf("'1'|Chỉ đạo|3|3|0"), named('2.1'), COMPLETE);
    expect(after.values[2]?.slice(0, 5)).toEqual(['2', 'Cải cách thể chế', 2, 0, 0]);
    expect(after.formulas[2]?.[4]).toBe('=ROUND(SUM(E4),3)');
  });

  test('with no maximum where the sources disagree', () => {
    const [first, ...rest] = COMPLETE.sections;
    const disputed = first && { ...first, code: '1', maximum: null };
    const catalogue = { ...COMPLETE, sections: disputed ? [disputed, ...rest] : rest };
    const { after } = insert(tableOf("'2'|Cải cách thể chế|2|2|0"), named('1.2'), catalogue);
    expect(after.values[1]?.slice(0, 3)).toEqual(['1', 'Chỉ đạo, điều hành', null]);
  });
});

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

describe('the sums that new rows change', () => {
  /** Formulas of the columns of points, `E2 =…`, and the sums told to lag. */
  const sums = (lines: string, codes: readonly string[]) => {
    const { after, lagging } = insert(tableOf(lines), named(...codes));
    const formulas = after.formulas.flatMap((row, r) =>
      row.flatMap((formula, c) =>
        formula && after.values[r]?.[0] !== null && !/[.]/.test(textOf(after.values[r]?.[0] ?? null))
          ? [`${toA1({ row: r, column: c })} ${formula}`]
          : [],
      ),
    );
    return { formulas, lagging: lagging.map(toA1) };
  };

  test('grow where they are formulas', () => {
    const lines = `
      1 | A | 3 | =ROUND(C2-E2,3)→2 | =ROUND(SUM(E3:E4),3)→1
      1.1 | a | 1 | 0,5 | =ROUND(C3-D3,3)→0,5
      1.3 | c | 1 | 0,5 | =ROUND(C4-D4,3)→0,5
      2 | B | 3 | =ROUND(C5-E5,3)→2,5 | =ROUND(SUM(E6:E6),3)→0,5
      2.1 | b | 1 | 0,5 | =ROUND(C6-D6,3)→0,5
      Tổng | | =ROUND(C2+C5,3)→6 | =ROUND(D2+D5,3)→4,5 | =ROUND(E2+E5,3)→1,5`;
    expect(sums(lines, ['1.10', '1.2'])).toEqual({
      formulas: [
        'D2 =ROUND(C2-E2,3)',
        'E2 =ROUND(SUM(E3:E6),3)',
        'D7 =ROUND(C7-E7,3)',
        'E7 =ROUND(SUM(E8:E8),3)',
        'C9 =ROUND(C2+C7,3)',
        'D9 =ROUND(D2+D7,3)',
        'E9 =ROUND(E2+E7,3)',
      ],
      lagging: [],
    });
  });

  test('grow in a formula of one’s own', () => {
    const lines = '1 | A | 3 | =C2-E2→2,5 | =SUM(E3:E3)→0,5\n1.1 | a | 1 | 0,5 | 0,5';
    expect(sums(lines, ['1.2']).formulas).toEqual(['D2 =C2-E2', 'E2 =ROUND(SUM(E3:E4),3)']);
  });

  test('stay where somebody typed them, and are told', () => {
    const lines = '1|A|3|2,5|0,5\n1.1|a|1|0,5|0,5\n2|B|3|3|0\nTổng||6|5,5|0,5';
    expect(sums(lines, ['1.2'])).toEqual({ formulas: [], lagging: ['E2'] });
  });

  test('are told where a total adds up criteria, and would go on without the new ones', () => {
    const lines = (total: string) =>
      `1|A|3||=SUM(E3:E4)→1\n1.1|a|1|0,5|0,5\n1.3|c|1|0,5|0,5\n2|B|3||=SUM(E6:E6)→0,5\n2.1|b|1|0,5|0,5\nTổng||||${total}→1,5`;
    expect(sums(lines('=SUM(E3:E4,E6)'), ['1.10']).lagging).toEqual(['E8']);
    expect(sums(lines('=SUM(E3:E4,E6)'), ['1.2']).lagging).toEqual([]);
    expect(sums(lines('=E2+E5'), ['1.10']).lagging).toEqual([]);
    expect(sums(lines('=SUM(E3:E4,E6)'), ['3.1']).lagging).toEqual(['E9']);
    expect(sums(lines('=C7-D7'), ['1.10']).lagging).toEqual([]);
  });

  test('are filled where they are blank, in the sections concerned', () => {
    const lines = '1|A|3||\n1.1|a|1|0,5|0,5\n2|B|3||\n2.1|b|1|0,5|0,5';
    expect(sums(lines, ['1.2']).formulas).toEqual(['D2 =ROUND(C2-E2,3)', 'E2 =ROUND(SUM(E3:E4),3)']);
  });

  test('take in a new section', () => {
    const lines =
      '1|A|3|2,5|0,5\n1.1|a|1|0,5|0,5\nTổng | | =ROUND(C2,3)→3 | =ROUND(D2,3)→2,5 | =ROUND(E2,3)→0,5';
    const { formulas } = sums(lines, ['2.1']);
    expect(formulas.filter((each) => each.includes('6 '))).toEqual([
      'C6 =ROUND(SUM(C2,C4),3)',
      'D6 =ROUND(SUM(D2,D4),3)',
      'E6 =ROUND(SUM(E2,E4),3)',
    ]);
  });
});

describe('rows of one’s own', () => {
  test('by code, or last of the section chosen', () => {
    const { after } = insert(tableOf('1|A\n1.1|a|1\n1.3|b|1\n2|B'), [
      own('1', null, 'Việc riêng'),
      own('1', '1.2', 'Tiêu chí riêng'),
      own('1', null, 'Việc nữa'),
    ]);
    expect(column(after, 1)).toEqual(['A', 'a', 'Tiêu chí riêng', 'b', 'Việc riêng', 'Việc nữa', 'B']);
    expect(after.values[3]?.slice(0, 3)).toEqual(['1.2', 'Tiêu chí riêng', 0.5]);
    expect(after.values[5]?.slice(0, 3)).toEqual([null, 'Việc riêng', 0.5]);
  });

  test('without any catalogue', () => {
    expect(insert(tableOf('1|A\n1.1|a|1'), [own('1', '1.2', 'Riêng')], null).plan.inserted).toHaveLength(1);
  });
});

test('what is there already is not put in again', () => {
  const { plan, present, at } = insert(tableOf('1|A\n1.1|a|1\n1.2|b|1'), named('1.1', '1.2', '1.3'));
  expect([plan.inserted.length, present, toA1(at)]).toEqual([1, 2, 'D5']);
});

test('when all are there, the first is pointed at', () => {
  const { plan, present, at } = insert(tableOf('1|A\n1.1|a|1\n1.2|b|1'), named('1.2', '1.1'));
  expect([plan.inserted.length, present, toA1(at)]).toEqual([0, 2, 'D3']);
});

test('of two tables on a sheet only the one with criteria changes', () => {
  const sheet = sheetOf(
    `${SUMMARY_HEADER}\n1 | A | 3 | 2,5 | =E8→0,5\n | Tổng | 3 | 2,5 | =E2→0,5\n\n |\n |\n${ANNEX_HEADER}\n1 | A | 3 | 2,5 | =ROUND(SUM(E8),3)→0,5\n1.1 | a | 1 | 0,5 | 0,5\n2 | B | 2 | 2 | 0\n | Tổng | 5 | 4,5 | 0,5`,
  );
  const annex = parseAnnexes(sheet).find(takesCriteria);
  const outcome = annex ? planInsertion(annex, LARGE, named('1.2')) : null;
  if (!outcome?.ok) throw new Error('not planned');
  const after = applied(sheet, outcome.value.plan);
  expect(after.values.slice(0, 3)).toEqual(sheet.values.slice(0, 3));
  expect(outcome.value.plan.inserted.map(({ row }) => row + 1)).toEqual([9]);
  expect([after.formulas[6]?.[4], after.formulas[1]?.[4]]).toEqual(['=ROUND(SUM(E8:E9),3)', '=E8']);
});

describe('a table that takes no criteria', () => {
  test.each([
    ['a summary', `${SUMMARY_HEADER}\n1|A|3|2|1`, { code: 'insert/unsuited', why: 'summary' }],
    [
      'a sở’s table',
      `${DEPARTMENT_HEADER}\n1|Tiêu chí 1: A|Ban hành|Quý I/2026`,
      { code: 'insert/unsuited', why: 'groups' },
    ],
    [
      'a list of tasks',
      `${TASK_HEADER}\nI|A\n1|Ban hành|KH|2026|VP|CT|VP`,
      { code: 'insert/unsuited', why: 'tasks' },
    ],
    [
      'no column of codes',
      'Nội dung | Điểm chuẩn | Điểm thẩm định | Điểm bị mất | Giải pháp | Cơ quan chủ trì\na|1|0|1|s|VP',
      { code: 'insert/no-column', field: 'code' },
    ],
    [
      'a section that nobody knows',
      `${ANNEX_HEADER}\n1|A\n1.1|a|1`,
      { code: 'insert/no-section', section: '9' },
    ],
  ])('%s', (_, lines, failure) => {
    const outcome = planInsertion(annexOf(sheetOf(lines)), LARGE, [own('9', '9.1', 'Riêng')]);
    expect(outcome).toEqual({ ok: false, failure });
  });

  test('one that was not read to its end', () => {
    const annex = annexOf(tableOf('1|A\n1.1|a|1', { cropped: true }));
    const failure = { code: 'insert/unsuited', why: 'cropped' };
    expect(planInsertion(annex, LARGE, named('1.2'))).toEqual({ ok: false, failure });
    expect(planSection(annex, LARGE, '2')).toBeNull();
  });
});
