import { describe, expect, test } from 'vitest';
import { parseAnnexes } from '../../../src/core/annex/parse';
import { checkWorkbook } from '../../../src/core/rules/check';
import { ANNEX_HEADER, SUMMARY_HEADER, sheetOf, TASK_HEADER } from '../../support/sheet';

const TOLD = '1 | 0,8 | 0,2 | Thiếu | Bổ sung | Phòng Kinh tế | Các phòng | Năm 2026';
const ABOVE = `1 | Chỉ đạo, điều hành | 13 | 12,8 | 0,2\n1.1 | Kế hoạch | ${TOLD}`;
const NEXT_SECTION = `2 | Cải cách thể chế | 6 | 5,8 | 0,2\n2.1 | Văn bản | ${TOLD}`;

/** How many tables are read where a title and the same header stand between rows. */
function tablesIn(above: string, title: string, below: string, header = ANNEX_HEADER): number {
  const tables = parseAnnexes(sheetOf(`PHỤ LỤC\n${header}\n${above}\n${title}\n${header}\n${below}`));
  const again = tables.flatMap(({ rows }) => rows).filter(({ kind }) => kind === 'repeatedHeader');
  expect(again.length).toBe(tables.length === 1 ? 1 : 0);
  return tables.length;
}

describe('a title and a header that a page break repeats', () => {
  test.each([
    'PHỤ LỤC',
    'Phụ lục (Trang 2)',
    'PHỤ LỤC\n(Kèm theo Kế hoạch số 12/KH-UBND)',
    '|\nPHỤ LỤC',
    '|\nCẢI CÁCH THỂ CHẾ',
    '|\nUBND XÃ NAM ĐÀN',
    '|\nBiểu 01',
    '|\nKẾ HOẠCH KHẮC PHỤC TỒN TẠI, HẠN CHẾ',
  ])('cut no table in two: %j', (title) => {
    expect(tablesIn(ABOVE, title, NEXT_SECTION)).toBe(1);
    expect(tablesIn(ABOVE, title, `1.2 | Báo cáo | ${TOLD}`)).toBe(1);
  });

  const numbered = (text: string) => `${text} | Kế hoạch | ${TOLD}`;

  test.each([
    ['the section once more', ABOVE, `1 | Chỉ đạo, điều hành (tiếp) | | |\n${numbered('1.2')}`],
    ['the section once more, with its points', ABOVE, `${ABOVE.split('\n', 1)[0]}\n${numbered('1.2')}`],
    ['a criterion cut in two', ABOVE, `1.1 | và báo cáo\n${numbered('1.2')}`],
    ['1.10, kept as a number', `${ABOVE}\n${numbered('1.9')}`, `${numbered('1,1')}\n${numbered('1.11')}`],
    [
      'numbers under the next numeral',
      `I | Chỉ đạo | 13 | 12,8 | 0,2\n${numbered('1')}`,
      `II | Thể chế | 6 | 5,8 | 0,2\n${numbered('1')}`,
    ],
    [
      'numbers under a numeral at the foot of the page',
      `I | Chỉ đạo | 13 | 12,8 | 0,2\n${numbered('1')}\nII | Thể chế | 6 | 5,8 | 0,2`,
      numbered('1'),
    ],
    ['rows without a code', ABOVE, ` | Báo cáo | ${TOLD}`],
  ])('%s', (_, above, below) => {
    expect(tablesIn(above, 'PHỤ LỤC', below)).toBe(1);
  });

  test('leave the totals right', () => {
    const rows = `${ABOVE}\nPHỤ LỤC\n${ANNEX_HEADER}\n${NEXT_SECTION}\n | Tổng cộng | 19 | 18,6 | 0,4`;
    const sheet = sheetOf(`PHỤ LỤC\n${ANNEX_HEADER}\n${rows}`);
    const checked = checkWorkbook(
      { sheets: [sheet], active: sheet.name, settings: null },
      { today: { year: 2026, month: 4, day: 20 } },
    );
    const found = checked.ok ? checked.value.flatMap(({ findings }) => findings) : [];
    expect(found.map(({ rule }) => rule)).toContain('row/repeated-header');
    expect(found.map(({ rule }) => rule)).not.toContain('total/mismatch');
  });
});

describe('another table with the same header begins', () => {
  test.each([
    ['with the codes there were', ABOVE, ABOVE],
    ['with the first section, where another was the last', `${ABOVE}\n${NEXT_SECTION}`, ABOVE],
    ['with the same section and its criterion', ABOVE, `${ABOVE}\n1.2 | Báo cáo | ${TOLD}`],
    ['behind a total', `${ABOVE}\n | Tổng cộng | 13 | 12,8 | 0,2`, NEXT_SECTION],
  ])('%s', (_, above, below) => {
    expect(tablesIn(above, 'PHỤ LỤC', below)).toBe(2);
    expect(tablesIn(above, '|\n|\nPHỤ LỤC\n(Kèm theo Kế hoạch số 12/KH-UBND)', below)).toBe(2);
  });

  test('in a summary and in a list of tasks', () => {
    const sections = '1 | Chỉ đạo | 13 | 12,8 | 0,2\n2 | Thể chế | 6 | 6 | 0';
    expect(tablesIn(sections, '|\nNĂM 2024', sections, SUMMARY_HEADER)).toBe(2);
    const tasks = '1 | Rà soát văn bản | Phòng Kinh tế\n2 | Tập huấn | Phòng Kinh tế';
    expect(tablesIn(tasks, '|\nDANH SÁCH THỨ HAI', tasks, TASK_HEADER)).toBe(2);
    expect(tablesIn(tasks, '|\nDANH SÁCH', '3 | Báo cáo | Phòng Kinh tế', TASK_HEADER)).toBe(1);
  });
});
