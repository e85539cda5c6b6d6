import { describe, expect, test } from 'vitest';
import type { Failure } from '../../src/core/failure';
import { sayFailure } from '../../src/messages/failures';

/** One of each kind; a kind that is missing here does not compile. */
const FAILURES: { readonly [Code in Failure['code']]: Extract<Failure, { code: Code }> } = {
  'file/not-found': { code: 'file/not-found', file: 'phu luc.xlsx' },
  'file/unreadable': { code: 'file/unreadable', file: 'phu luc.xlsx' },
  'file/not-workbook': { code: 'file/not-workbook' },
  'file/encrypted': { code: 'file/encrypted' },
  'file/empty': { code: 'file/empty' },
  'file/too-large': { code: 'file/too-large', megabytes: 31.2, limit: 20 },
  'file/uncalculated': { code: 'file/uncalculated', sheet: 'Phụ lục', cells: ['E8', 'E9'] },
  'file/no-sheet': { code: 'file/no-sheet', sheet: 'PL 2', sheets: ['Phụ lục', 'Tổng hợp'] },
  'file/unknown-catalogue': { code: 'file/unknown-catalogue', id: 'ha-tinh', known: ['nghe-an-xa-2025'] },
  'annex/none': { code: 'annex/none', sheet: 'Danh bạ', elsewhere: ['Phụ lục'] },
  'scored/none': { code: 'scored/none', sheet: 'Danh bạ' },
  'insert/unsuited': { code: 'insert/unsuited', why: 'tasks' },
  'insert/no-column': { code: 'insert/no-column', field: 'code' },
  'insert/no-section': { code: 'insert/no-section', section: '9' },
  'settings/damaged': { code: 'settings/damaged' },
  'settings/newer': { code: 'settings/newer' },
  'catalogue/damaged': { code: 'catalogue/damaged' },
  'catalogue/newer': { code: 'catalogue/newer' },
  'catalogue/none': { code: 'catalogue/none', sheet: 'Bảng 1' },
  'excel/cell-edit': { code: 'excel/cell-edit' },
  'excel/protected': { code: 'excel/protected', sheet: 'Phụ lục' },
  'excel/unchecked': { code: 'excel/unchecked', cause: { code: 'excel/busy' } },
  'excel/changed': { code: 'excel/changed', sheet: 'Phụ lục', cells: ['E8', 'E9'] },
  'excel/nothing-to-undo': { code: 'excel/nothing-to-undo' },
  'totals/none': { code: 'totals/none' },
  'excel/nothing-to-fix': { code: 'excel/nothing-to-fix' },
  'excel/sheet-gone': { code: 'excel/sheet-gone' },
  'excel/read-only': { code: 'excel/read-only' },
  'excel/selection': { code: 'excel/selection' },
  'excel/filtered': { code: 'excel/filtered' },
  'excel/rows-kept': { code: 'excel/rows-kept', sheet: 'Phụ lục', rows: [9, 16], why: 'table' },
  'excel/rows-needed': {
    code: 'excel/rows-needed',
    sheet: 'Phụ lục',
    rows: [9],
    by: { sheet: 'Tổng hợp', cell: 'C5' },
  },
  'excel/no-room': { code: 'excel/no-room', sheet: 'Phụ lục', row: 9, why: 'hidden' },
  'excel/structure-protected': { code: 'excel/structure-protected' },
  'excel/too-much-data': { code: 'excel/too-much-data' },
  'excel/busy': { code: 'excel/busy' },
  'excel/half-written': { code: 'excel/half-written', sheet: 'Phụ lục', cells: ['E8', 'E9'] },
  'excel/unknown': { code: 'excel/unknown', officeCode: 'GeneralException' },
  'undo/changed': {
    code: 'undo/changed',
    sheet: 'Phụ lục',
    cells: ['B16'],
    rows: 5,
    dropped: false,
  },
  'undo/sheet-gone': { code: 'undo/sheet-gone' },
  'made/nothing': { code: 'made/nothing', what: 'assignments' },
  'made/changed': {
    code: 'made/changed',
    sheet: 'Phụ lục',
    cells: ['C8'],
    others: false,
    dropped: false,
  },
  'made/needed': { code: 'made/needed', by: { sheet: 'Tổng hợp', cell: 'C5' } },
  'made/left': { code: 'made/left' },
};

const OF_THE_SHEET_IN_FRONT: ReadonlySet<Failure['code']> = new Set([
  'excel/changed',
  'excel/rows-kept',
  'excel/rows-needed',
  'excel/no-room',
]);

describe.each(Object.entries(FAILURES))('%s', (_, failure) => {
  const text = sayFailure(failure);

  test('in whole sentences, with nothing of a program’s words', () => {
    expect(text).toMatch(/^\p{Lu}.*\.$/su);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/ {2}|undefined|null|NaN|\[object/);
  });

  test('names what it is about', () => {
    for (const [key, value] of Object.entries(failure)) {
      if (key === 'code' || key === 'field' || typeof value === 'number') continue;
      // The cells and rows meant are those of the sheet in front: its name goes without saying.
      if (key === 'sheet' && OF_THE_SHEET_IN_FRONT.has(failure.code)) continue;
      // Another failure, or a reason, said in words of its own.
      if (key === 'cause' || key === 'why' || key === 'what') continue;
      for (const name of [value].flat()) if (typeof name === 'string') expect(text).toContain(name);
    }
  });
});

test.each<[Failure, string]>([
  [
    { code: 'file/too-large', megabytes: 31.2, limit: 20 },
    'Tệp quá lớn (32 MB, tối đa 20 MB). Xóa bớt hình ảnh và các trang không cần rồi thử lại.',
  ],
  [
    { code: 'annex/none', sheet: 'Danh bạ', elsewhere: ['Phụ lục'] },
    'Trang “Danh bạ” không có phụ lục. Phụ lục nằm ở trang “Phụ lục”.',
  ],
  [
    { code: 'annex/none', sheet: null, elsewhere: [] },
    'Tệp này không có phụ lục. Phụ lục phải có dòng tiêu đề với các cột như: Tiêu chí, Nội dung, Điểm chuẩn, Điểm thẩm định, Điểm bị mất, Giải pháp, Cơ quan chủ trì, Thời gian thực hiện.',
  ],
  [
    FAILURES['undo/changed'],
    'Ô B16 ở trang “Phụ lục” đã thay đổi sau lần sửa này nên chưa hoàn tác được. Trả lại như ngay sau lần sửa rồi bấm Hoàn tác. Nếu để nguyên mà bấm Hoàn tác lần nữa thì cả lần sửa này được giữ nguyên, sau đó không hoàn tác được nữa: 5 dòng đã xóa không lấy lại được nữa.',
  ],
  [
    { ...FAILURES['undo/changed'], cells: ['D8', 'D9'], rows: 0, dropped: true },
    'Lần sửa này được giữ nguyên và không hoàn tác được nữa, vì ô D8, D9 ở trang “Phụ lục” vẫn khác so với ngay sau khi sửa. Chỗ nào chưa đúng, hãy tự sửa trong bảng.',
  ],
  [
    FAILURES['made/changed'],
    'Ô C8 ở trang “Phụ lục” đã thay đổi sau khi lập nên chưa bỏ trang này. Trả lại như lúc vừa lập rồi bấm Hoàn tác. Nếu để nguyên mà bấm Hoàn tác lần nữa thì giữ lại; trang nào không cần nữa, hãy tự xóa.',
  ],
  [
    { ...FAILURES['made/changed'], others: true, dropped: true },
    'Đã giữ lại trang “Phụ lục” và các trang lập cùng lúc, vì ô C8 vẫn khác so với lúc vừa lập. Trang nào không cần nữa, hãy tự xóa.',
  ],
  [
    FAILURES['excel/protected'],
    'Trang “Phụ lục” đang được bảo vệ nên không ghi được. Vào Xem lại (Review) > Bỏ bảo vệ Trang tính (Unprotect Sheet) rồi thử lại.',
  ],
])('%o', (failure, expected) => {
  expect(sayFailure(failure)).toBe(expected);
});
