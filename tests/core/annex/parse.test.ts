import { describe, expect, test } from 'vitest';
import { parseAnnex, parseAnnexes } from '../../../src/core/annex/parse';
import { cellOf, textIn } from '../../../src/core/annex/query';
import { ANNEX_HEADER, type SheetOptions, SUMMARY_HEADER, sheetOf } from '../../support/sheet';

/** Each row below the header as `kind code`, from the first to the table's last. */
function rowsOf(lines: string, header = ANNEX_HEADER, options?: SheetOptions): string[] {
  const annex = parseAnnex(sheetOf(`${header}\n${lines}`, options));
  if (!annex) throw new Error('no annex');
  return annex.rows.map(({ kind, criterion }) => (criterion === null ? kind : `${kind} ${criterion}`));
}

const one = (line: string, options?: SheetOptions) =>
  rowsOf(line, ANNEX_HEADER, options)[0] ?? 'below the table';

describe('a row is', () => {
  test.each([
    ['1 | Chỉ đạo, điều hành | 13 | 11,3 | 1,7', 'section 1'],
    ['2. | Cải cách thể chế | 6 | 6 | 0', 'section 2'],
    ['III | Cải cách thủ tục hành chính | 14 | 13 | 1', 'section 3'],
    ['IV. | CẢI CÁCH TỔ CHỨC BỘ MÁY | 7 | 5 | 2', 'section 4'],
    ['Lĩnh vực 5 | Cải cách chế độ công vụ | 10 | 9 | 1', 'section 5'],
    ['1. Chỉ đạo, điều hành | | 13 | 11,3 | 1,7', 'section 1'],
    ['II. CẢI CÁCH THỂ CHẾ | | 6 | 6 | 0', 'section 2'],
    ['| 1. Chỉ đạo, điều hành | 13 | 11,3 | 1,7', 'section 1'],
    ['| Lĩnh vực 1: Chỉ đạo, điều hành | 13 | 11,3 | 1,7', 'section 1'],
    ['| Lĩnh vực 1: Chỉ đạo, điều hành', 'section 1'],
    ['| Lĩnh vực II – Cải cách thể chế', 'section 2'],
    ['1.1.2 | Chất lượng kế hoạch | 1 | 0,8 | 0,2', 'criterion 1.1.2'],
    ['1.1.2. | 1.1.2. Chất lượng kế hoạch | 1 | 0,8 | 0,2', 'criterion 1.1.2'],
    ['Tiêu chí 1.1.2 | Chất lượng kế hoạch | 1 | 0,8 | 0,2', 'criterion 1.1.2'],
    ['1.1.2 – Chất lượng kế hoạch | | 1 | 0,8 | 0,2', 'criterion 1.1.2'],
    ['1. 1 .2 | Chất lượng kế hoạch | 1 | 0,8 | 0,2', 'criterion 1.1.2'],
    ['5,1 | Cơ cấu công chức | 1 | 0,5 | 0,5', 'criterion 5.1'],
    ['1.3 | Tổng số hồ sơ trực tuyến | 1 | 0,5 | 0,5', 'criterion 1.3'],
    ['1.5 | Tổng hợp, báo cáo kết quả | 1 | 0,5 | 0,5', 'criterion 1.5'],
    ['1.7 | Công khai kết quả | 1 | 0,5 | 0,5', 'criterion 1.7'],
    ['7 | 7.9. Tỷ lệ hồ sơ trực tuyến | 2 | 0,21 | 1,79', 'criterion 7.9'],
    ['| Chất lượng kế hoạch | 1 | 0,8 | 0,2', 'criterion'],
    ['| 1. Chất lượng kế hoạch | 1 | 0,8 | 0,2 | Thiếu kinh phí | Bổ sung', 'criterion'],
    ['| 12 kỳ họp trong năm | 1 | 0,8 | 0,2', 'criterion'],
    ['| 1. Chỉ đạo, điều hành | 13 | 11,3 | 1,7 | - | – | - | - | -', 'section 1'],
    ['| 2. Cải cách thể chế | 6 | 6 | 0 | Không mất điểm', 'section 2'],
    ['| 2. Cải cách thể chế | 6 | 6 | | Đạt điểm tối đa', 'section 2'],
    ['| 2. Cải cách thể chế | 6 | 5 | | Không mất điểm', 'criterion'],
    ['| 2. Cải cách thể chế\n2.1 | Văn bản | 1 | 0,8 | 0,2', 'section 2'],
    ['| II. CẢI CÁCH THỂ CHẾ\n2.1 | Văn bản | 1 | 0,8 | 0,2', 'section 2'],
    ['| 2. Cải cách thể chế\n| 2.1. Văn bản | 1 | 0,8 | 0,2', 'section 2'],
    ['| 2. Cải cách thể chế\n3.1 | Thủ tục | 1 | 0,8 | 0,2', 'other'],
    ['| 2. Cải cách thể chế | | | | Thiếu\n2.1 | Văn bản | 1 | 0,8 | 0,2', 'other'],
    ['| Điều tra xã hội học | 30 | 25 | 5\n|Tổng | 103,5 | 89,42 | 14,08', 'other'],
    ['| Điều tra xã hội học | 30 | 25 | 5 | Ít phiếu | Vận động', 'criterion'],
    ['| Điều tra xã hội học | 1 | 0,5 | 0,5\n1.2 | Kế hoạch | 1 | 0,8 | 0,2', 'criterion'],
    ['| Tổng | 73,5 | 64,42 | 9,08', 'total'],
    ['Tổng | | 73,5 | 64,42 | 9,08', 'total'],
    ['Tổng cộng | | 73,5 | 64,42 | 9,08', 'total'],
    ['| TỔNG ĐIỂM | 73,5 | 64,42 | 9,08', 'total'],
    ['| TỔNG CỘNG: | 73,5 | 64,42 | 9,08', 'total'],
    ['| Cộng | 73,5 | 64,42 | 9,08', 'total'],
    ['| Tổng điểm thẩm định (I+II+III) | 73,5 | 64,42 | 9,08', 'total'],
    ['| Tổng số điểm | 73,5 | 64,42 | 9,08', 'total'],
    ['| Tổng 7 lĩnh vực | 73,5 | 64,42 | 9,08', 'total'],
    ['8 | Tổng cộng | 73,5 | 64,42 | 9,08', 'total'],
    ['| Cộng tổng | 73,5 | 64,42 | 9,08', 'total'],
    ['| Điểm tổng: | 73,5 | 64,42 | 9,08', 'total'],
    ['| Điểm tổng hợp hồ sơ | 1 | 0,5 | 0,5', 'criterion'],
  ])('%s → %s', (line, expected) => {
    expect(one(line)).toBe(expected);
  });
});

test('the survey below the total of what was appraised is a row of its own in a summary', () => {
  const lines = `1 | Chỉ đạo | 13 | 12,8 | 0,2
| Tổng điểm thẩm định | 13 | 12,8 | 0,2
| Điều tra xã hội học | 30 | 25 | 5
| Tổng cộng | 43 | 37,8 | 5,2`;
  expect(rowsOf(lines, SUMMARY_HEADER)).toEqual(['section 1', 'total', 'criterion', 'total']);
});

test('below a total a row without a code is one all the same where it has a maximum, and what is worked out of the total is none', () => {
  const lines = `1 | Chỉ đạo | 13 | 12,8 | 0,2
| Tổng cộng | 13 | 12,8 | 0,2
| Cải cách thể chế | 6 | 5,5 | 0,2
| Tỷ lệ đạt được (%) | | 98,46 |
| Quy về thang điểm 100 | 100 | 98,46 | 1,54
| Tổng cộng | 19 | 18,3 | 0,4`;
  for (const header of [ANNEX_HEADER, SUMMARY_HEADER]) {
    expect(rowsOf(lines, header)).toEqual(['section 1', 'total', 'criterion', 'other', 'other', 'total']);
  }
});

test('a survey that stands last is a row of the table, a note about it is none', () => {
  const lines = `1 | Chỉ đạo | 13 | 12,8 | 0,2
| Tổng điểm thẩm định | 13 | 12,8 | 0,2
| Điều tra xã hội học | 30,5 | 26,5 | 4`;
  expect(rowsOf(`${lines}\n| Điểm điều tra xã hội học do tỉnh công bố`)).toEqual([
    'section 1',
    'total',
    'other',
  ]);
});

test('the survey is no section that lost its number', () => {
  const lines = `1 | Chỉ đạo | 13 | 12,8 | 0,2
1.1 | Kế hoạch | 1 | 0,8 | 0,2
| Điều tra xã hội học | 26,5 | 22,5 | 4
2.1 | Văn bản | 1 | 0,8 | 0,2`;
  expect(rowsOf(lines)).toEqual(['section 1', 'criterion 1.1', 'criterion', 'criterion 2.1']);
});

test('a total is one whether or not the names have a column that can be told', () => {
  const unnamed = ANNEX_HEADER.replace('Nội dung', 'Ghi theo quyết định');
  expect(
    rowsOf('1.3 | Phân công | 1 | 0,5 | 0,5 | Thiếu | Bổ sung\n| Tổng cộng | 1 | 0,5 | 0,5', unnamed),
  ).toEqual(['criterion 1.3', 'total']);
});

describe('around the rows that count', () => {
  const SECTION = '1 | Chỉ đạo, điều hành | 13 | 12,5 | 0,5';
  const ROW =
    '1.3 | Phân công lãnh đạo | 1 | 0,5 | 0,5 | Thiếu | Bổ sung | Phòng Kinh tế | Các phòng | Năm 2026';

  test.each([
    [
      'the columns’ numbers under the header',
      `(1) | (2) | (3) | (4) | (5) = (3) - (4) | (6) | (7)\n${SECTION}`,
      ['other', 'section 1'],
    ],
    [
      'the columns’ numbers as numbers',
      `1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10\n${SECTION}`,
      ['other', 'section 1'],
    ],
    [
      'the columns’ numbers, letters first',
      `A | B | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8\n${SECTION}`,
      ['other', 'section 1'],
    ],
    [
      'a header pasted once more',
      `${ROW}\n${ANNEX_HEADER}\n${SECTION}`,
      ['criterion 1.3', 'repeatedHeader', 'section 1'],
    ],
    [
      'the rest of a row below it',
      `${ROW}\n| và chỉ đạo\n${ROW}`,
      ['criterion 1.3', 'continuation', 'criterion 1.3'],
    ],
    [
      'the rest of a row after a page break',
      `${ROW}\n${ANNEX_HEADER}\n| và chỉ đạo`,
      ['criterion 1.3', 'repeatedHeader', 'continuation'],
    ],
    [
      'the rest of a row that names who leads',
      `${ROW}\n| Chủ tịch UBND xã chỉ đạo các phòng thực hiện\n${ROW}`,
      ['criterion 1.3', 'continuation', 'criterion 1.3'],
    ],
    [
      'a section’s name below the criteria of another',
      `${ROW}\n| 2. Cải cách thể chế\n2.1 | Văn bản | 1 | 0,8 | 0,2`,
      ['criterion 1.3', 'section 2', 'criterion 2.1'],
    ],
    [
      'names of sections that lost nothing, without points',
      `| 1. Chỉ đạo\n${ROW}\n| 2. Cải cách thể chế\n| 3. Thủ tục hành chính\n3.1 | Công khai | 1 | 0,8 | 0,2\n| 4. Tổ chức bộ máy\n| 5. Công vụ`,
      ['section 1', 'criterion 1.3', 'section 2', 'section 3', 'criterion 3.1', 'section 4', 'section 5'],
    ],
    [
      'names of sections with numerals that count those listed alone',
      `| I. CHỈ ĐẠO\n${ROW}\n| II. THỦ TỤC\n3.1 | Công khai | 1 | 0,8 | 0,2\nIII. CÔNG VỤ | | 10 | 9 | 1\n5.1 | Cơ cấu | 1 | 0,5 | 0,5`,
      ['section 1', 'criterion 1.3', 'section 3', 'criterion 3.1', 'section 5', 'criterion 5.1'],
    ],
    [
      'the last section’s name above the total',
      `| 1. Chỉ đạo\n${ROW}\n| 2. Cải cách thể chế\n| Tổng cộng | 13 | 12,5 | 0,5`,
      ['section 1', 'criterion 1.3', 'section 2', 'total'],
    ],
    [
      'an item of a list above the total',
      `${SECTION}\n${ROW}\n| 2. Họp hằng tháng\n| Tổng cộng | 13 | 12,5 | 0,5`,
      ['section 1', 'criterion 1.3', 'continuation', 'total'],
    ],
    [
      'items of a list, cut off by a page break',
      `${SECTION}\n${ROW}\n| 2. Họp hằng tháng\n| 3. Họp hằng quý\n1.4 | Họp | 1 | 0,8 | 0,2`,
      ['section 1', 'criterion 1.3', 'continuation', 'continuation', 'criterion 1.4'],
    ],
    [
      'an item of a list, cut off by a page break',
      `${ROW}\n| 2. Cải cách thể chế\n1.4 | Họp | 1 | 0,8 | 0,2`,
      ['criterion 1.3', 'continuation', 'criterion 1.4'],
    ],
    [
      'a share worked out below the total',
      `${ROW}\n| Tổng cộng | 13 | 12,5 | 0,5\n| Tỷ lệ điểm đạt được (%) | | 96,15`,
      ['criterion 1.3', 'total'],
    ],
    [
      'a criterion below the total that tells how it is mended',
      `${ROW}\n| Tổng cộng | 13 | 12,5 | 0,5\n| Việc mới | 1 | 0,5 | 0,5 | Thiếu | Bổ sung`,
      ['criterion 1.3', 'total', 'criterion'],
    ],
    [
      'a criterion without its code below a total in the middle',
      `${ROW}\n| Tổng cộng | 13 | 12,5 | 0,5\n| Việc mới | 1 | 0,5 | 0,5\n2.1 | Văn bản | 1 | 0,8 | 0,2`,
      ['criterion 1.3', 'total', 'criterion', 'criterion 2.1'],
    ],
    [
      'a criterion without its code below a total at the top',
      `| Tổng cộng | 13 | 12,5 | 0,5\n| Việc mới | 1 | 0,5 | 0,5\n${ROW}`,
      ['total', 'criterion', 'criterion 1.3'],
    ],
    [
      'a section that lost its number',
      `${SECTION}\n${ROW}\n| Thể chế | 6 | 5,8 | 0,2\n2.1 | Văn bản | 1 | 0,8 | 0,2`,
      ['section 1', 'criterion 1.3', 'section 2', 'criterion 2.1'],
    ],
    [
      'a criterion without its code above the next section’s criteria, explained',
      `${SECTION}\n${ROW}\n| Việc mới | 6 | 5,8 | 0,2 | Thiếu\n2.1 | Văn bản | 1 | 0,8 | 0,2`,
      ['section 1', 'criterion 1.3', 'criterion', 'criterion 2.1'],
    ],
    [
      'a criterion without its code that has fewer points than what follows',
      `${SECTION}\n${ROW}\n| Việc mới | 0,5 | 0 | 0,5\n2.1 | Văn bản | 1 | 0,8 | 0,2`,
      ['section 1', 'criterion 1.3', 'criterion', 'criterion 2.1'],
    ],
    [
      'a criterion without its code among those of its section',
      `${SECTION}\n${ROW}\n| Việc mới | 6 | 5,8 | 0,2\n1.4 | Họp | 1 | 0,8 | 0,2`,
      ['section 1', 'criterion 1.3', 'criterion', 'criterion 1.4'],
    ],
    [
      'a criterion without its code below the row of a section',
      `${SECTION}\n2 | Thể chế | 6 | 5 | 1\n| Việc mới | 6 | 5,8 | 0,2\n2.1 | Văn bản | 1 | 0,8 | 0,2`,
      ['section 1', 'section 2', 'criterion', 'criterion 2.1'],
    ],
    [
      'a criterion without its code where no section has a row',
      `${ROW}\n| Việc mới | 6 | 5,8 | 0,2\n2.1 | Văn bản | 1 | 0,8 | 0,2`,
      ['criterion 1.3', 'criterion', 'criterion 2.1'],
    ],
    ['a blank row inside', `${SECTION}\n|\n${ROW}`, ['section 1', 'blank', 'criterion 1.3']],
    [
      'a heading over several sections',
      `A | Điểm thẩm định | 69,5 | 60,42 | 9,08\n${SECTION}`,
      ['other', 'section 1'],
    ],
    [
      'a section’s sum below its rows',
      `${SECTION}\n${ROW}\n| Cộng lĩnh vực 1 | 13 | 12,5 | 0,5\n| Tổng | 13 | 12,5 | 0,5`,
      ['section 1', 'criterion 1.3', 'other', 'total'],
    ],
    ['a note straight below', `${ROW}\nGhi chú: Điểm theo thông báo của Sở Nội vụ.`, ['criterion 1.3']],
    [
      'place and date straight below',
      `${ROW}\n| | | | | | | Nam Đàn, ngày 10 tháng 4 năm 2026`,
      ['criterion 1.3'],
    ],
    [
      'who signs, straight below',
      `${ROW}\n| | | | | | TM. ỦY BAN NHÂN DÂN\n| | | | | | CHỦ TỊCH`,
      ['criterion 1.3'],
    ],
    [
      'who signs, with recipients beside',
      `${ROW}\nNơi nhận: | | | | | KT. CHỦ TỊCH\n- Sở Nội vụ; | | | | | PHÓ CHỦ TỊCH\n- Lưu: VT.`,
      ['criterion 1.3'],
    ],
    [
      'a signature after blank rows',
      `${ROW}\n|\n|\n| | | | | | Người lập biểu\n|\n| | | | | | Nguyễn Văn An`,
      ['criterion 1.3'],
    ],
    [
      'a summary below the annex',
      `${ROW}\n|\n${SUMMARY_HEADER}\n1 | Chỉ đạo, điều hành | 13 | 11,3 | 1,7`,
      ['criterion 1.3'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(rowsOf(lines)).toEqual(expected);
  });

  describe('a header below a title of its own is another table’s', () => {
    const MERGED = { merges: ['A4:J4'] };

    test.each([
      ['after blank rows', `PHỤ LỤC\nKẾ HOẠCH KHẮC PHỤC\n(Kèm theo Kế hoạch số 12/KH-UBND)\n|`, {}],
      ['in the column of the names', '| PHỤ LỤC 2\n| (Kèm theo Kế hoạch số 12/KH-UBND)', {}],
      ['merged over the table, in any words', 'Danh sách các việc của thôn', MERGED],
      ['in capitals', 'CÁC VIỆC CÒN LẠI\nĐơn vị tính: điểm', {}],
    ])('%s', (_, title, options) => {
      const sheet = sheetOf(
        `${ANNEX_HEADER}\n${ROW}\n|\n${title}\n${ANNEX_HEADER}\n${SECTION}\n${ROW}`,
        options,
      );
      const [first, second, ...more] = parseAnnexes(sheet);
      expect(first?.rows.map(({ kind }) => kind)).toEqual(['criterion']);
      expect(second?.rows.map(({ kind }) => kind)).toEqual(['section', 'criterion']);
      expect(second?.title.map(({ text }) => text).join('\n')).toBe(
        title.replaceAll('| ', '').replace('\n|', ''),
      );
      expect(more).toEqual([]);
    });

    test('straight below the rows, where its words are those of a title', () => {
      const title = '| PHỤ LỤC\n(Kèm theo Kế hoạch số 12/KH-UBND)';
      const tables = parseAnnexes(
        sheetOf(`${ANNEX_HEADER}\n${ROW}\n${title}\n${ANNEX_HEADER}\n${SECTION}\n${ROW}`),
      );
      expect(tables.map(({ rows }) => rows.map(({ kind }) => kind))).toEqual([
        ['criterion'],
        ['section', 'criterion'],
      ]);
    });
  });

  test('a header that lost a name is still the first of those that come again', () => {
    const lines = `PHỤ LỤC\n${ANNEX_HEADER.replace('Điểm chuẩn', 'Điểm')}\n${SECTION}\n${ANNEX_HEADER}\n${ROW}`;
    const [annex, ...more] = parseAnnexes(sheetOf(lines));
    expect(more).toEqual([]);
    expect(annex?.header.row).toBe(1);
    expect(annex?.rows.map(({ kind }) => kind)).toEqual(['section', 'repeatedHeader', 'criterion']);
  });

  test.each([
    ['blank rows', '|\n|'],
    ['a page’s number', '12'],
    ['a page’s number in words', '|\nTRANG 2/3'],
    ['the rest of a row', '| và chỉ đạo'],
    ['the rest of a row, of a plan', '| Kế hoạch số 12'],
    ['a section without a number', '| CẢI CÁCH THỂ CHẾ'],
    ['a section apart', '|\nII. CẢI CÁCH THỂ CHẾ'],
    ['a title that says it goes on', '|\nPHỤ LỤC (tiếp theo)'],
  ])('a header below %s only comes again', (_, lines) => {
    const tables = parseAnnexes(sheetOf(`${ANNEX_HEADER}\n${ROW}\n${lines}\n${ANNEX_HEADER}\n${SECTION}`));
    expect(tables.length).toBe(1);
    expect(tables[0]?.rows.map(({ kind }) => kind)).toContain('repeatedHeader');
  });

  test('a header of two rows pasted once more', () => {
    const upper = 'Tiêu chí | Nội dung | Điểm | | | Lý do trừ điểm | Giải pháp | Cơ quan | | Thời gian';
    const lower = '| | Tối đa | Thẩm định | Bị mất | | | Chủ trì | Phối hợp |';
    const lines = `${lower}\n${ROW}\n${upper}\n${lower}\n| và chỉ đạo`;
    expect(rowsOf(lines, upper, { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'] })).toEqual([
      'criterion 1.3',
      'repeatedHeader',
      'repeatedHeader',
      'continuation',
    ]);
  });

  test('the title block is what stands above the header, each line once', () => {
    const title = 'PHỤ LỤC\n| Giải pháp khắc phục\n(Kèm theo Kế hoạch số 12/KH-UBND)';
    const annex = parseAnnex(sheetOf(`${title}\n${ANNEX_HEADER}\n${ROW}`));
    expect(annex?.title).toEqual([
      { row: 0, column: 0, text: 'PHỤ LỤC' },
      { row: 1, column: 1, text: 'Giải pháp khắc phục' },
      { row: 2, column: 0, text: '(Kèm theo Kế hoạch số 12/KH-UBND)' },
    ]);
  });

  test('cells are found by field, whatever the order of the columns', () => {
    const header = ANNEX_HEADER.split(' | ').reverse().join(' | ');
    const annex = parseAnnex(sheetOf(`${header}\n${ROW.split(' | ').reverse().join(' | ')}`));
    const [row] = annex?.rows ?? [];
    if (!annex || !row) throw new Error('no row');
    expect(cellOf(annex, row, 'code').value).toBe('1.3');
    expect(textIn(annex, row, 'deadline')).toBe('Năm 2026');
    expect(textIn(annex, row, 'monitor')).toBe('');
  });
});

describe('what a code cell stands for is settled by its neighbours', () => {
  const codesOf = (lines: string, options?: SheetOptions) =>
    rowsOf(lines, ANNEX_HEADER, options).map((row) => row.split(' ')[1] ?? null);

  test.each([
    [
      '5.1 after 5.6 is 5.1, out of order',
      '5 | Công vụ\n5,6 | Tinh giản\n5,1 | Cơ cấu',
      {},
      ['5', '5.6', '5.1'],
    ],
    ['5.1 as a number is 5.1', '5 | Công vụ\n5,1 | Cơ cấu\n5.6 | Tinh giản', {}, ['5', '5.1', '5.6']],
    [
      '1.1 after 1.9 was 1.10',
      '1 | Chỉ đạo\n1.9 | Đổi mới\n1,1 | Kiểm tra\n1.11 | Khác',
      {},
      ['1', '1.9', '1.10', '1.11'],
    ],
    ['1.1 before 1.2 is 1.1', '1 | Chỉ đạo\n1,1 | Kế hoạch\n1.2 | Báo cáo', {}, ['1', '1.1', '1.2']],
    [
      '1.2 between 1.19 and 1.21 was 1.20',
      '1 | Chỉ đạo\n1.19 | A\n1,2 | B\n1.21 | C',
      {},
      ['1', '1.19', '1.20', '1.21'],
    ],
    ['1.1 whose content says 1.10 was 1.10', '1 | Chỉ đạo\n1,1 | 1.10. Kiểm tra', {}, ['1', '1.10']],
    [
      '1 March in section 1 was 1.3',
      '1 | Chỉ đạo\n46082 | Phân công',
      { formats: { A3: 'd-mmm' } },
      ['1', '1.3'],
    ],
    [
      '1 March in section 3 was 3.1',
      '3 | Thủ tục\n46082 | Kiểm soát',
      { formats: { A3: 'd-mmm' } },
      ['3', '3.1'],
    ],
    [
      '01/01/2002 was 1.1.2',
      '1 | Chỉ đạo\n37257 | Chất lượng',
      { formats: { A3: 'dd/mm/yyyy' } },
      ['1', '1.1.2'],
    ],
    [
      'a running number beside codes in the content',
      'I | Chỉ đạo\n1 | 1.1.2. Chất lượng\n2 | 1.3. Phân công',
      {},
      ['1', '1.1.2', '1.3'],
    ],
    [
      'a running number and no code anywhere',
      'I | Chỉ đạo | 13\n1 | Chất lượng | 1\nII | Thể chế | 6\n1 | Văn bản | 1',
      {},
      ['1', null, '2', null],
    ],
    [
      'numerals that only count the sections listed',
      'I | Chỉ đạo\n1.3 | Phân công\nII | Thủ tục\n3.3.2 | Xin lỗi',
      {},
      ['1', '1.3', '3', '3.3.2'],
    ],
    [
      'a numeral that counts nothing, over one criterion of another section',
      'I | Chỉ đạo\n1.3 | Phân công\nVII | Chính quyền số\n5.1.2 | Bố trí',
      {},
      ['1', '1.3', '7', '5.1.2'],
    ],
    [
      'numerals over criteria that do not agree',
      'II | Thể chế\n2.1 | Văn bản\n3.3.2 | Xin lỗi',
      {},
      ['2', '2.1', '3.3.2'],
    ],
    ['plain numbers over the wrong criteria stay', '2 | Thể chế\n3.3.2 | Xin lỗi', {}, ['2', '3.3.2']],
  ])('%s', (_, lines, options, expected) => {
    expect(codesOf(lines, options)).toEqual(expected);
  });
});

describe('no annex', () => {
  test.each([
    ['an empty sheet', ''],
    [
      'a list of contacts',
      'STT | Họ và tên | Chức vụ | Đơn vị | Điện thoại\n1 | Nguyễn Văn An | Chủ tịch | UBND xã | 0912',
    ],
  ])('%s', (_, lines) => {
    expect(parseAnnex(sheetOf(lines))).toBeNull();
  });

  test('a header with nothing below it is an annex without rows', () => {
    expect(rowsOf('')).toEqual([]);
  });
});
