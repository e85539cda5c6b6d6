import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { toJson } from '../../src/cli/json';
import { plain, plainJson } from '../../src/cli/plain';
import { toText } from '../../src/cli/text';
import type { AnyFinding } from '../../src/core/rules';
import { fileWith, LOST_WRONG, reportWith } from './report';

const NOT_FOUND = {
  file: 'b.xlsx',
  failure: {
    code: 'file/not-found',
    message: 'Không tìm thấy tệp “b.xlsx”. Kiểm tra lại tên và thư mục.',
  },
  annexes: [],
};
const BLANK_NUMBER: AnyFinding = {
  ...LOST_WRONG,
  rule: 'reason/missing',
  severity: 'warning',
  at: { row: 7, column: 5 },
  criterion: null,
  field: 'reason',
  data: { lost: null, of: 'criterion' },
  fix: null,
};

describe('for people', () => {
  test('a file with an annex: verdict, then findings by severity and kind, each with its cell', async () => {
    const second = { ...LOST_WRONG, at: { row: 9, column: 4 }, criterion: '1.3' };
    const text = toText([fileWith('a.xlsx', await reportWith([LOST_WRONG, BLANK_NUMBER, second]))], false);
    expect(text).toBe(`a.xlsx
  Trang “Phụ lục” · Chưa có Bộ tiêu chí phù hợp
  ✕ Chưa gửi được: 2 lỗi · 1 cảnh báo · 0 lưu ý

  Lỗi (2)
    ✕ Điểm bị mất tính sai (2)
      E8 · tiêu chí 1.1.2, E10 · tiêu chí 1.3: Điểm bị mất phải là 0,2 (= 1 − 0,8); ô đang ghi 0,5.
      → Bấm Sửa nếu có nút này, hoặc ghi lại cho đúng; nếu điểm chuẩn hay điểm thẩm định mới là chỗ sai thì sửa ở đó.

  Cảnh báo (1)
    ! Thiếu lý do trừ điểm (1)
      F8: Tiêu chí này bị mất điểm nhưng chưa ghi lý do trừ điểm.
      → Ghi lý do theo ý kiến thẩm định của tỉnh.

  2 chỗ có thể sửa tự động: mở tệp trong Excel và bấm Sửa tất cả.
`);
  });

  test('an annex without a flaw, a file that cannot be read, and the sum of both', async () => {
    expect(toText([fileWith('a.xlsx', await reportWith([])), NOT_FOUND], false)).toBe(`a.xlsx
  Trang “Phụ lục” · Chưa có Bộ tiêu chí phù hợp
  ✓ Sẵn sàng gửi: 0 lỗi · 0 cảnh báo · 0 lưu ý

b.xlsx
  ✕ Không tìm thấy tệp “b.xlsx”. Kiểm tra lại tên và thư mục.

Tệp     Kết quả              Lỗi  Cảnh báo  Lưu ý
a.xlsx  Sẵn sàng gửi           0         0      0
b.xlsx  Không kiểm tra được                        Không tìm thấy tệp “b.xlsx”. Kiểm tra lại tên và thư mục.

2 tệp: 1 sẵn sàng gửi, 0 chưa gửi được, 1 không kiểm tra được.
`);
  });

  test('an annex that could not be judged in full is not ready, and says why', async () => {
    const text = toText([fileWith('a.xlsx', await reportWith([], { ready: false }))], false);
    expect(text).toContain('✕ Chưa gửi được: 0 lỗi');
    expect(text).toContain('có chỗ chưa kiểm tra được');
  });

  test('colours are added around the same words, and only when asked for', async () => {
    const files = [fileWith('a.xlsx', await reportWith([LOST_WRONG])), NOT_FOUND];
    const coloured = toText(files, true);
    expect(coloured).toContain('\u001B[31m✕ Chưa gửi được');
    expect(stripVTControlCharacters(coloured)).toBe(toText(files, false));
    expect(toText(files, false)).not.toContain('\u001B');
  });

  test('what a cell, a sheet or a file is called cannot command the terminal', async () => {
    const sheet = 'a\u001B[2J\u009B31m\u202Eb\nc';
    const text = toText([fileWith('\u001B]0;x\u0007.xlsx', await reportWith([], { sheet }))], true);
    expect(stripVTControlCharacters(text).split('\n').slice(0, 2)).toEqual([
      '\uFFFD]0;x\uFFFD.xlsx',
      '  Trang “a\uFFFD[2J\uFFFD31m\uFFFDb c” · Chưa có Bộ tiêu chí phù hợp',
    ]);
  });
});

describe('for programs', () => {
  test('the shape is the agreed one', async () => {
    const files = [fileWith('a.xlsx', await reportWith([LOST_WRONG, BLANK_NUMBER])), NOT_FOUND];
    expect(toJson(files)).toEqual({
      version: 1,
      files: [
        {
          file: 'a.xlsx',
          failure: null,
          annexes: [
            {
              sheet: 'Phụ lục',
              layout: 'khac-phuc',
              catalogue: null,
              ready: false,
              counts: { error: 1, warning: 1, advice: 0 },
              findings: [
                {
                  rule: 'lost/mismatch',
                  severity: 'error',
                  cell: 'E8',
                  criterion: '1.1.2',
                  field: 'lost',
                  message: 'Điểm bị mất phải là 0,2 (= 1 − 0,8); ô đang ghi 0,5.',
                  fix: true,
                  suggestions: 0,
                },
                {
                  rule: 'reason/missing',
                  severity: 'warning',
                  cell: 'F8',
                  criterion: null,
                  field: 'reason',
                  message: 'Tiêu chí này bị mất điểm nhưng chưa ghi lý do trừ điểm.',
                  fix: false,
                  suggestions: 0,
                },
              ],
            },
          ],
        },
        {
          file: 'b.xlsx',
          failure: {
            code: 'file/not-found',
            message: 'Không tìm thấy tệp “b.xlsx”. Kiểm tra lại tên và thư mục.',
          },
          annexes: [],
        },
      ],
    });
  });

  test('texts come back unchanged, and none can command the terminal', () => {
    const texts = ['a\u001B[2J', '\u009B31m', '\u202Eb', 'một\nhai\u2028', '“Ẩn”\t\\'];
    const json = plainJson(texts);
    expect(JSON.parse(json)).toEqual(texts);
    expect(json).not.toMatch(/[^\P{Cc}\n]|[\u2028\u202E]/u);
  });
});

test.each([
  ['Kế hoạch số   /KH-UBND', 'Kế hoạch số   /KH-UBND'],
  ['một\r\nhai', 'một hai'],
  ['\u0000\u007F', '\uFFFD\uFFFD'],
])('%j is shown as %j', (text, shown) => {
  expect(plain(text)).toBe(shown);
});
