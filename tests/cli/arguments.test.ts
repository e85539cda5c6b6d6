import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments';

const NONE = {
  files: [],
  json: false,
  html: undefined,
  help: false,
  sheet: undefined,
  catalogue: undefined,
  today: undefined,
};

describe('what is typed is understood', () => {
  test.each([
    ['a file', ['a.xlsx'], { files: ['a.xlsx'] }],
    [
      'several files and an option between them',
      ['a.xlsx', '--json', 'b.xlsx'],
      { files: ['a.xlsx', 'b.xlsx'], json: true },
    ],
    ['a sheet', ['--sheet', 'Phụ lục', 'a.xlsx'], { files: ['a.xlsx'], sheet: 'Phụ lục' }],
    ['a sheet with an equals sign', ['--sheet=Phụ lục', 'a.xlsx'], { files: ['a.xlsx'], sheet: 'Phụ lục' }],
    ['a catalogue', ['--catalogue', 'x', 'a.xlsx'], { files: ['a.xlsx'], catalogue: 'x' }],
    [
      'a day',
      ['--today', '2026-04-30', 'a.xlsx'],
      { files: ['a.xlsx'], today: { year: 2026, month: 4, day: 30 } },
    ],
    ['a page', ['--html', 'a.html', 'a.xlsx'], { files: ['a.xlsx'], html: 'a.html' }],
    ['a file that looks like an option', ['--', '--json'], { files: ['--json'] }],
    ['a wish for help', ['--help'], { help: true }],
    ['a short wish for help', ['-h'], { help: true }],
  ])('%s', (_, words, expected) => {
    expect(readArguments(words)).toEqual({ ok: true, value: { ...NONE, ...expected } });
  });
});

describe('what is typed wrongly is said in a sentence', () => {
  test.each([
    ['no file', [], 'Chưa nêu tệp hoặc thư mục nào để kiểm tra.'],
    ['an unknown option', ['--jsn', 'a.xlsx'], 'Không có tùy chọn --jsn.'],
    ['an unknown short option', ['-x', 'a.xlsx'], 'Không có tùy chọn -x.'],
    [
      'a page that would overwrite a workbook',
      ['--html', 'a.xlsx', 'b.xlsx'],
      'Tên của trang kết quả phải kết thúc bằng .html.',
    ],
    ['an option without its value', ['a.xlsx', '--sheet'], 'Tùy chọn --sheet cần một giá trị đi sau.'],
    ['an option with an empty value', ['a.xlsx', '--sheet='], 'Tùy chọn --sheet cần một giá trị đi sau.'],
    ['a switch with a value', ['--json=1', 'a.xlsx'], 'Tùy chọn --json không nhận giá trị.'],
    [
      'a day written otherwise',
      ['--today', '30/4/2026', 'a.xlsx'],
      '“30/4/2026” không phải là một ngày. Viết theo dạng 2026-04-30.',
    ],
    [
      'a day that is none',
      ['--today', '2026-02-30', 'a.xlsx'],
      '“2026-02-30” không phải là một ngày. Viết theo dạng 2026-04-30.',
    ],
  ])('%s', (_, words, problem) => {
    expect(readArguments(words)).toEqual({ ok: false, problem });
  });
});
