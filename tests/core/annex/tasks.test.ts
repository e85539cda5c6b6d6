import { describe, expect, test } from 'vitest';
import { parseAnnex } from '../../../src/core/annex/parse';
import { nameTasks } from '../../../src/core/annex/tasks';
import { planYear } from '../../../src/core/annex/title';
import { type SheetOptions, sheetOf, TASK_HEADER } from '../../support/sheet';

/** `2 section I`, one row a line, as people count rows. */
function rows(lines: string, options?: SheetOptions): string[] {
  const annex = parseAnnex(sheetOf(`${TASK_HEADER}\n${lines}`, options));
  expect(annex?.layout.id).toBe('nhiem-vu');
  return (annex?.rows ?? []).map(({ row, kind, criterion }) =>
    `${row + 1} ${kind} ${criterion ?? ''}`.trim(),
  );
}

const OWN = 'Báo cáo | Năm 2026 | Phòng Kinh tế | Công an xã | Phòng Kinh tế';

describe('tasks are named by their section and number', () => {
  test.each<[string, string, string[], SheetOptions?]>([
    [
      'Roman sections, numbers that begin anew',
      `I | Cải cách thể chế\n1 | Rà soát văn bản | ${OWN}\n2 | Công bố | ${OWN}\nII | Cải cách thủ tục\n1 | Công khai | ${OWN}`,
      ['2 section I', '3 criterion I.1', '4 criterion I.2', '5 section II', '6 criterion II.1'],
    ],
    [
      'a section in one cell merged over the table',
      `I. Cải cách thể chế\n1 | Rà soát văn bản | ${OWN}`,
      ['2 section I', '3 criterion I.1'],
      { merges: ['A2:G2'] },
    ],
    [
      'letters for sections, dots behind numbers',
      `A | Cải cách thể chế\n1. | Rà soát văn bản | ${OWN}\n2) | Công bố | ${OWN}`,
      ['2 section A', '3 criterion A.1', '4 criterion A.2'],
    ],
    [
      'numbers that go on over sections',
      `I | Cải cách thể chế\n1 | Rà soát văn bản | ${OWN}\nII | Cải cách thủ tục\n2 | Công khai | ${OWN}`,
      ['2 section I', '3 criterion I.1', '4 section II', '5 criterion II.2'],
    ],
    [
      'no sections at all',
      `1 | Rà soát văn bản | ${OWN}\n2 | Công bố | ${OWN}`,
      ['2 criterion 1', '3 criterion 2'],
    ],
    [
      'tasks of a task',
      `I | Cải cách thể chế\n1 | Rà soát\n'1.1' | Rà soát văn bản | ${OWN}\n'1.2' | Công bố | ${OWN}`,
      ['2 section I', '3 criterion I.1', '4 criterion I.1.1', '5 criterion I.1.2'],
    ],
    [
      'one task with two products, its number merged over both',
      `I | Cải cách thể chế\n1 | Kiểm tra | ${OWN}\n | | ${OWN}\n2 | Công bố | ${OWN}`,
      ['2 section I', '3 criterion I.1', '4 criterion I.1', '5 criterion I.2'],
      { merges: ['A3:A4', 'B3:B4'] },
    ],
    [
      'the same, its cells no longer merged',
      `I | Cải cách thể chế\n1 | Kiểm tra | ${OWN}\n | | ${OWN}\n2 | Công bố | ${OWN}`,
      ['2 section I', '3 criterion I.1', '4 criterion I.1', '5 criterion I.2'],
    ],
    [
      'a task without a number',
      `1 | Kiểm tra | ${OWN}\n | Công bố | ${OWN}`,
      ['2 criterion 1', '3 criterion'],
    ],
    [
      'a task cut in two by a page break, the header repeated between',
      `1 | Kiểm tra | ${OWN}\n2 | Công bố danh mục | ${OWN}\n${TASK_HEADER}\n | hết hiệu lực | và kết quả\n3 | Rà soát | ${OWN}`,
      ['2 criterion 1', '3 criterion 2', '4 repeatedHeader', '5 continuation', '6 criterion 3'],
    ],
    [
      'a page’s number alone, and one before the ordinal',
      `1 | Kiểm tra | ${OWN}\n18\n'18 2' | Công bố | ${OWN}\n193 | Rà soát | ${OWN}\n4 | Báo cáo | ${OWN}`,
      ['2 criterion 1', '3 other', '4 criterion 2', '5 criterion 3', '6 criterion 4'],
    ],
    [
      'the columns’ numbers under the header, a signature below',
      `1 | 2 | 3 | 4 | 5 | 6 | 7\n1 | Kiểm tra | ${OWN}\nNơi nhận: | | | | CHỦ TỊCH`,
      ['2 other', '3 criterion 1'],
    ],
  ])('%s', (_, lines, expected, options) => {
    expect(rows(lines, options)).toEqual(expected);
  });
});

test.each([
  ['2', 1, '2'],
  ['2.', 1, '2'],
  ['18 2', 1, '2'],
  ['18⏎2'.replace('⏎', '\n'), 1, '2'],
  ['182', 1, '2'],
  ['112', 11, '12'],
  ['12', 11, '12'],
  ['12', 1, '2'],
  ['7', 4, '7'],
  ['1.1', 0, '1.1'],
  ['a)', 3, 'a'],
])('%j after %i is %s', (text, before, expected) => {
  const numbers = [...Array.from({ length: before }, (_, index) => `${index + 1}`), text];
  const rows = numbers.map((number) => ({ kind: 'criterion', number, content: 'Kiểm tra' }) as const);
  expect(nameTasks(rows)[before]).toBe(expected);
});

test.each([
  ['NHIỆM VỤ CCHC NĂM 2026\n(Kèm theo Kế hoạch số 300/KH-UBND ngày 25/12/2025)', 2026],
  ['PHỤ LỤC\n(Kèm theo Kế hoạch số 5/KH-UBND ngày 10/01/2026)', 2026],
  ['NHIỆM VỤ CCHC NĂM 2026, GIAI ĐOẠN 2026-2030\n(Kèm theo Kế hoạch ngày 10/01/2026)', 2026],
  ['NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH', null],
])('the plan of %j is of %s', (title, year) => {
  const annex = parseAnnex(sheetOf(`${title}\n${TASK_HEADER}\n1 | Rà soát | ${OWN}`));
  expect(annex && planYear(annex)).toBe(year);
});
