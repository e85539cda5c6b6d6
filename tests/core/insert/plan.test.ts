import { describe, expect, test } from 'vitest';
import { parseAnnexes } from '../../../src/core/annex/parse';
import { planInsertion, takesCriteria } from '../../../src/core/insert/plan';
import { planSection } from '../../../src/core/insert/section';
import { applied } from '../../../src/core/plan/applied';
import { toA1 } from '../../../src/core/sheet/address';
import { COMPLETE } from '../../support/catalogue';
import { ANNEX_HEADER, DEPARTMENT_HEADER, SUMMARY_HEADER, sheetOf, TASK_HEADER } from '../../support/sheet';
import { annexOf, column, insert, LARGE, named, own, tableOf } from './table';

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
    [
      'in the last section, above the survey',
      '1|A\n2|B\n2.1|b\n|Điều tra xã hội học|30|25|5\n|Tổng cộng|5',
      ['2.2'],
      '1 2 2.1 +2.2 . .',
    ],
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
