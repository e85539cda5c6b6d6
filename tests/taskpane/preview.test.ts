import { describe, expect, test } from 'vitest';
import type { Fix } from '../../src/core/plan/change';
import { planFixes } from '../../src/core/plan/fixes';
import type { SheetCell } from '../../src/core/sheet/snapshot';
import { changeLines, isShownFirst } from '../../src/taskpane/preview';
import { change, sheetOf } from './literal';

describe('a cell as people read it', () => {
  test.each<[string, Partial<SheetCell>, string]>([
    ['a number with a decimal comma', { value: 0.8 }, '0,8'],
    ['a negative number with a true minus', { value: -0.5 }, '−0,5'],
    ['a sum of doubles as Excel shows it', { value: 0.1 + 0.2 }, '0,3'],
    ['text in quotes', { value: '0.8' }, '“0.8”'],
    ['an empty cell', {}, '(trống)'],
    ['an empty text', { value: '' }, '(trống)'],
    ['a date', { value: 46082, format: 'dd/mm/yyyy' }, '01/03/2026'],
    ['an error value', { value: { error: '#REF!' } }, '#REF!'],
    ['a truth value', { value: true }, 'ĐÚNG'],
    ['a formula with its figure', { value: 1.5, formula: '=SUM(E8:E9)' }, '=SUM(E8:E9) (bằng 1,5)'],
    ['a formula without one', { value: 'x', formula: '=B8' }, '=B8'],
  ])('%s', (_, cell, shown) => {
    const before = { value: null, formula: null, format: 'General', ...cell };
    const edits = [{ at: { row: 7, column: 3 }, before, after: { ...before, value: 'khác', formula: null } }];
    const lines = changeLines({ sheet: 'Phụ lục', edits, removed: [], inserted: [] });
    expect(lines).toEqual([{ cell: 'D8', before: shown, after: '“khác”', whole: `${shown} → “khác”` }]);
  });
});

describe('what fixes will change', () => {
  test('rows that go stand among the cells, and say why they go', () => {
    const sheet = sheetOf({
      B16: 'nhiệm vụ đã',
      A17: 'Tiêu chí',
      B17: 'Nội dung',
      B18: 'được giao',
      D19: '0.8',
    });
    const fixes = [
      [{ removeRow: 16, into: null }],
      [change('B16', 'nhiệm vụ đã được giao'), { removeRow: 17, into: 15 }],
      [change('D19', 0.8)],
    ];
    expect(
      changeLines(planFixes(sheet, fixes)).map((line) => ('cell' in line ? line.cell : line.text)),
    ).toEqual(['B16', 'Xóa dòng 17 (tiêu đề lặp lại)', 'Nối dòng 18 vào dòng 16', 'D19']);
  });

  test('a row that moves says where to', () => {
    const plan = planFixes(sheetOf({ A8: '1.2', A9: '1.1' }), [[{ moveRow: 8, before: 7 }]]);
    expect(changeLines(plan).map((line) => ('cell' in line ? line.cell : line.text))).toEqual([
      'Chuyển dòng 9 thành dòng 8 (ghi chú, liên kết đặt trong dòng không đi theo)',
    ]);
  });

  test('a row that comes says what it will hold', () => {
    const sheet = sheetOf({ A8: '1', A9: '3' });
    const cells = ['2', null, 6].map((value) => ({ value, formula: null, format: 'General' }));
    const come = { row: 8, cells, merges: [], into: null, like: 7 };
    const plan = { sheet: sheet.name, edits: [], removed: [], inserted: [come] };
    expect(isShownFirst(plan)).toBe(true);
    expect(changeLines(plan)).toEqual([{ row: 8, text: 'Chèn dòng 9: “2”, 6', added: true }]);
  });

  test.each<[string, Fix, boolean]>([
    ['one cell is not shown first', [change('D8', 0.8)], false],
    ['two cells are', [change('D8', 0.8), change('E8', 0.2)], true],
    ['a row is', [{ removeRow: 9, into: null }], true],
  ])('%s', (_, fix, first) => {
    expect(isShownFirst(fix)).toBe(first);
  });

  test('is listed in the order of the sheet, before and after', () => {
    const sheet = sheetOf({ D8: '0.8', A8: '1.1.2.', E9: '0.5' });
    const fixes = [[change('E9', 0.5)], [change('D8', 0.8), change('A8', '1.1.2')]];
    expect(
      changeLines(planFixes(sheet, fixes)).map((line) =>
        'cell' in line ? `${line.cell} ${line.whole}` : line.text,
      ),
    ).toEqual(['A8 “1.1.2.” → “1.1.2”', 'D8 “0.8” → 0,8', 'E9 “0.5” → 0,5']);
  });

  test('lists a change once that two findings ask for', () => {
    const sheet = sheetOf({ D8: '0.8' });
    expect(changeLines(planFixes(sheet, [[change('D8', 0.8)], [change('D8', 0.8)]]))).toHaveLength(1);
  });

  test('shows of long texts what is around the difference, and keeps the whole', () => {
    const rest = 'Chất lượng kế hoạch cải cách hành chính của cơ quan, đơn vị trong năm 2025';
    const [line] = changeLines(planFixes(sheetOf({ B8: `1.1.2. ${rest}` }), [[change('B8', rest)]]));
    expect(line).toMatchObject({ before: '“1.1.2. Chất lượng kế hoạch …', after: '“Chất lượng kế hoạch …' });
    expect(line).toMatchObject({ whole: `“1.1.2. ${rest}” → “${rest}”` });
  });

  test('shows what repeats in a text that loses one of the repeats', () => {
    const [line] = changeLines(
      planFixes(sheetOf({ B8: 'ab '.repeat(30) }), [[change('B8', 'ab '.repeat(29))]]),
    );
    if (!line || !('cell' in line)) throw new Error('no line');
    expect(line.before.length).toBe(line.after.length + 3);
  });

  test('shows a difference in the middle of a long text', () => {
    const text = (word: string) => `${'a'.repeat(50)} ${word} ${'b'.repeat(50)}`;
    const [line] = changeLines(planFixes(sheetOf({ B8: text('x') }), [[change('B8', text('y'))]]));
    expect(line).toMatchObject({
      before: `…${'a'.repeat(19)} x ${'b'.repeat(19)}…`,
      after: `…${'a'.repeat(19)} y ${'b'.repeat(19)}…`,
    });
  });
});
