// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LAYOUTS } from '../../src/core/annex/layouts';
import { BUILTIN_CATALOGUES } from '../../src/core/catalogue/builtin';
import type { AnnexReport } from '../../src/core/rules/check';
import {
  change,
  checkedOf,
  codeFormat,
  noDeadline,
  repeatedHeader,
  reportOf,
  SHEET,
  sheetOf,
  textNumber,
  unchecked,
  unknownUnit,
} from './literal';
import { type Answer, type Mounted, mount, settle, unmount } from './mounted';

const FINDINGS = [
  textNumber('D8', '1.1.2', '0.8'),
  noDeadline('J9', '1.3'),
  textNumber('D9', '1.3', '0.5'),
  noDeadline('J23', '5.6'),
  codeFormat('A24', '6.', '6'),
];
const CHECKED = checkedOf(FINDINGS);
const [PARTIAL] = BUILTIN_CATALOGUES.filter(({ complete }) => !complete);
if (!PARTIAL) throw new Error('no catalogue');
const without = (...cells: readonly string[]) => {
  const at = cells.map((cell) => JSON.stringify(change(cell, '').at));
  return checkedOf(
    FINDINGS.filter((finding) => !at.includes(JSON.stringify(finding.at))),
    { undoable: { cells: cells.length, rows: 0 } },
  );
};

afterEach(unmount);

/** A plan's tasks without a finding. */
function tasksReport(): AnnexReport {
  const report = reportOf([]);
  const layout = LAYOUTS.find(({ rows }) => rows === 'tasks');
  if (!layout) throw new Error('no layout');
  return { ...report, layout: layout.id, annex: { ...report.annex, layout } };
}

async function checkedPane(...answers: readonly Answer[]): Promise<Mounted> {
  const pane = await mount(...answers);
  await pane.press('Kiểm tra');
  return pane;
}

describe('the verdict', () => {
  test('before the first check there is none, and nothing is read or written', async () => {
    const pane = await mount();
    expect(pane.text()).toContain('Chưa kiểm tra');
    expect(pane.buttons()).toEqual(['Kiểm tra', 'Chèn mẫu', 'Tạo từ bảng điểm', 'Thiết lập']);
    expect(pane.calls).toEqual([]);
  });

  test('errors keep the annex from being sent, and are counted with the rest', async () => {
    const pane = await checkedPane(CHECKED);
    expect(pane.root.querySelector('h1')?.textContent).toBe('Chưa gửi được');
    expect(pane.text()).toContain('2 lỗi · 2 cảnh báo · 1 lưu ý');
    expect(pane.text()).toContain('đã sửa 0/2');
    expect(pane.status()).toContain('Đã kiểm tra.');
  });

  test('with warnings alone it may be sent', async () => {
    const pane = await checkedPane(checkedOf([textNumber('D8', '1.1.2', '0.8')]));
    expect(pane.root.querySelector('h1')?.textContent).toBe('Sẵn sàng gửi');
    expect(pane.text()).toContain('0 lỗi · 1 cảnh báo · 0 lưu ý');
    expect(pane.text()).toContain('Còn 1 cảnh báo nên xem lại trước khi gửi.');
    expect(pane.text()).toContain('bấm Xóa đánh dấu');
  });

  test('warnings are not spoken of as what is left while errors are', async () => {
    const pane = await checkedPane(CHECKED);
    expect(pane.text()).not.toContain('nên xem lại trước khi gửi');
  });

  test('with nothing found there are no marks to take off', async () => {
    const pane = await checkedPane(checkedOf([]));
    expect(pane.root.querySelector('h1')?.textContent).toBe('Sẵn sàng gửi');
    expect(pane.text()).not.toContain('bấm Xóa đánh dấu');
    expect(pane.text()).not.toContain('nên xem lại trước khi gửi');
    expect(pane.button('Xóa đánh dấu').getAttribute('aria-disabled')).toBe('true');
  });

  test.each<[string, AnnexReport, boolean]>([
    ['said where no catalogue fits', reportOf([]), true],
    ['not said where one does', { ...reportOf([]), catalogue: PARTIAL }, false],
    ['not said of tasks, which are in none', tasksReport(), false],
  ])('that nothing was there to compare with is %s', async (_, report, said) => {
    const pane = await checkedPane(checkedOf([], { report }));
    const verdict = pane.root.querySelector('.verdict')?.textContent ?? '';
    expect(verdict.includes('Chưa có Bộ tiêu chí của tỉnh này: mã và điểm chuẩn chưa được đối chiếu.')).toBe(
      said,
    );
  });

  test('what could not be checked counts against it, and is said', async () => {
    const pane = await checkedPane(checkedOf([unchecked('E29')]));
    expect(pane.root.querySelector('h1')?.textContent).toBe('Chưa gửi được');
    expect(pane.text()).toContain('1 chỗ chưa kiểm tra được.');
  });

  test('progress counts the errors mended since the first check', async () => {
    const pane = await checkedPane(CHECKED, without('J9'));
    await pane.press('Kiểm tra');
    expect(pane.text()).toContain('đã sửa 1/2');
  });

  test('an edit makes it old', async () => {
    const pane = await checkedPane(CHECKED);
    await pane.edit(SHEET);
    expect(pane.text()).toContain('Đã thay đổi sau lần kiểm tra');
    expect(pane.root.querySelector('.verdict')?.className).toContain('is-stale');
  });

  test('a sheet that took no marks is told of', async () => {
    const pane = await checkedPane(
      checkedOf(FINDINGS, { unflagged: { code: 'excel/protected', sheet: SHEET } }),
    );
    expect(pane.text()).toContain('Chưa tô màu đánh dấu được');
    expect(pane.button('Xóa đánh dấu').getAttribute('aria-disabled')).toBe('true');
  });
});

describe('the sheet and the catalogue', () => {
  const TWO = { annexSheets: [SHEET, 'Tổng hợp'] };
  const other = checkedOf([], { ...TWO, report: reportOf([], { ...sheetOf(), name: 'Tổng hợp' }) });

  test('another sheet is checked, then brought to the front, and the focus stays', async () => {
    const pane = await checkedPane(checkedOf(FINDINGS, TWO), other);
    const select = pane.select('Trang tính');
    select.focus();
    await pane.pick('Trang tính', 'Tổng hợp');
    expect(pane.calls).toEqual(['check', 'check Tổng hợp', 'show Tổng hợp']);
    expect(select.value).toBe('Tổng hợp');
    expect(document.activeElement).toBe(select);
  });

  test('a sheet that could not be checked stays where it is', async () => {
    const pane = await checkedPane(checkedOf(FINDINGS, TWO), { code: 'excel/cell-edit' });
    await pane.pick('Trang tính', 'Tổng hợp');
    expect(pane.calls).toEqual(['check', 'check Tổng hợp']);
  });

  test('another catalogue leaves the sheet in front alone', async () => {
    const pane = await checkedPane(CHECKED, CHECKED);
    await pane.pick('Bộ tiêu chí', PARTIAL.id);
    expect(pane.calls).toEqual(['check', `check ${SHEET}`]);
  });

  test('what “chưa đủ” means is told to the eye and to a screen reader', async () => {
    const pane = await checkedPane(checkedOf([], { report: { ...reportOf([]), catalogue: PARTIAL } }));
    const meaning = 'Bộ tiêu chí này mới có một phần; mã không có trong đó thì chỉ nhắc, không coi là sai';
    expect(pane.root.querySelector('.badge')?.getAttribute('title')).toBe(meaning);
    const id = pane.select('Bộ tiêu chí').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(id)?.textContent).toBe(`chưa đủ: ${meaning}`);
  });

  test('of a whole one nothing is said', async () => {
    const whole = { ...PARTIAL, complete: true };
    const pane = await checkedPane(checkedOf([], { report: { ...reportOf([]), catalogue: whole } }));
    expect(pane.text()).not.toContain('chưa đủ');
    expect(pane.select('Bộ tiêu chí').hasAttribute('aria-describedby')).toBe(false);
  });
});

describe('the list', () => {
  test('puts the gravest first and the same kind together, counted', async () => {
    const pane = await checkedPane(CHECKED);
    expect(pane.rows()).toEqual(['J9', 'J23', 'D8', 'D9', 'A24']);
    const headings = [...pane.root.querySelectorAll('.findings :is(h2, h3)')].map((each) => each.textContent);
    expect(headings).toEqual([
      'Lỗi (2)',
      'Thiếu thời gian thực hiện (2)',
      'Cảnh báo (2)',
      'Điểm ghi dạng chữ (2)',
      'Lưu ý (1)',
      expect.stringMatching(/\(1\)$/),
    ]);
    expect(pane.row('D8').textContent).toMatch(/^D8 1\.1\.2 .*“0\.8”.*0,8/);
  });

  test('goes row by row when asked to', async () => {
    const pane = await checkedPane(CHECKED);
    await pane.press('dòng');
    expect(pane.rows()).toEqual(['D8', 'J9', 'D9', 'J23', 'A24']);
    expect(pane.button('dòng').getAttribute('aria-pressed')).toBe('true');
  });

  test('shows twenty of a kind, then the rest', async () => {
    const many = Array.from({ length: 30 }, (_, row) => noDeadline(`J${row + 6}`, '1.3'));
    const pane = await checkedPane(checkedOf(many));
    expect(pane.rows()).toHaveLength(20);
    await pane.press('Xem thêm');
    expect(pane.rows()).toHaveLength(30);
    expect(pane.focused()).toBe('J26');
    expect(pane.buttons()).not.toContain('Xem thêm');
  });

  test('folds a severity away', async () => {
    const pane = await checkedPane(CHECKED);
    await pane.press('Lỗi (2)');
    expect(pane.rows()).toEqual(['D8', 'D9', 'A24']);
  });

  test('says why a kind matters and what to do', async () => {
    const pane = await checkedPane(checkedOf([noDeadline('J9', '1.3')]));
    const why = pane.button('Vì sao?');
    const told = pane.root.ownerDocument.getElementById(why.getAttribute('aria-controls') ?? '');
    expect(told?.hidden).toBe(true);
    await pane.press('Vì sao?');
    expect(told?.hidden).toBe(false);
    expect(told?.textContent).toContain('Cách sửa:');
  });

  test('shows what a cell holds as text, whatever it looks like', async () => {
    const pane = await checkedPane(checkedOf([unknownUnit('H9', '<img src=x onerror=alert(1)>')]));
    expect(pane.root.querySelector('img')).toBeNull();
    expect(pane.row('H9').textContent).toContain('<img src=x onerror=alert(1)>');
  });

  test('leads to the cell, and keeps the focus', async () => {
    const pane = await checkedPane(CHECKED);
    pane.row('J23').focus();
    pane.row('J23').click();
    await settle();
    expect(pane.calls).toEqual(['check', 'select J23']);
    expect(pane.focused()).toBe('J23');
  });
});

describe('fixing', () => {
  test('one cell is mended at once, and can be taken back', async () => {
    const pane = await checkedPane(checkedOf([textNumber('D8', '1.1.2', '0.8')]), without('D8'), CHECKED);
    expect(pane.button('Hoàn tác').getAttribute('aria-disabled')).toBe('true');
    await pane.press('Sửa');
    expect(pane.status()).toContain('Đã sửa 1 ô.');
    await pane.press('Hoàn tác');
    expect(pane.status()).toContain('Đã trả lại 8 ô.');
    expect(pane.calls).toEqual(['check', 'fix D8', 'undo']);
  });

  test('several cells are shown before they change', async () => {
    const sheet = sheetOf({ D8: '0.8', D9: '0.5', A24: '6.' });
    const pane = await checkedPane({ ...CHECKED, report: reportOf(FINDINGS, sheet) }, without('D8', 'D9'));
    await pane.press('Sửa 2');
    expect(pane.calls).toEqual(['check']);
    const lines = [...pane.root.querySelectorAll('.preview li')].map((each) => each.textContent);
    expect(lines).toEqual(['D8“0.8” → 0,8', 'D9“0.5” → 0,5']);
    await pane.press('Sửa 2 ô');
    expect(pane.calls).toEqual(['check', 'fix D8 D9']);
    expect(pane.root.querySelector('.preview')).toBeNull();
  });

  test('all safe fixes are counted, shown, and made in one go', async () => {
    const sheet = sheetOf({ D8: '0.8', D9: '0.5', A24: '6.' });
    const pane = await checkedPane(
      { ...CHECKED, report: reportOf(FINDINGS, sheet) },
      without('D8', 'D9', 'A24'),
    );
    await pane.press('Sửa tất cả (3)');
    expect(pane.root.querySelector('.preview p')?.textContent).toBe('Sẽ sửa 3 chỗ, 3 ô:');
    expect(pane.root.querySelectorAll('.preview li')).toHaveLength(3);
    await pane.press('Sửa 3 ô');
    expect(pane.calls).toEqual(['check', 'fixAll']);
    expect(pane.button('Sửa tất cả').getAttribute('aria-disabled')).toBe('true');
  });

  test('the places are the findings; cells and rows are counted apart', async () => {
    const wide = { ...textNumber('D8', '1.1.2', '0.8'), fix: [change('D8', 0.8), change('E8', 0.2)] };
    const pane = await checkedPane(checkedOf([wide, repeatedHeader('A10')]));
    await pane.press('Sửa tất cả (2)');
    expect(pane.root.querySelector('.preview p')?.textContent).toBe('Sẽ sửa 2 chỗ, 2 ô, xóa 1 dòng:');
  });

  test.each(['Thôi', 'Escape'])('%s leaves everything as it is, and gives the focus back', async (way) => {
    const pane = await checkedPane(CHECKED);
    await pane.press('Sửa tất cả (3)');
    expect(pane.focused()).toBe('Sửa 3 ô');
    if (way === 'Thôi') await pane.press('Thôi');
    else await pane.key('Escape');
    expect(pane.root.querySelector('.preview')).toBeNull();
    expect(pane.focused()).toBe('Sửa tất cả (3)');
    expect(pane.calls).toEqual(['check']);
  });

  test('Escape does so too after a click beside it', async () => {
    const pane = await checkedPane(CHECKED);
    await pane.press('Sửa tất cả (3)');
    pane.button('Sửa 3 ô').blur();
    await pane.key('Escape');
    expect(pane.root.querySelector('.preview')).toBeNull();
    expect(pane.focused()).toBe('Sửa tất cả (3)');
  });

  test('asked for with a key from the list, the focus goes back to the row', async () => {
    const wide = { ...textNumber('D8', '1.1.2', '0.8'), fix: [change('D8', 0.8), change('E8', 0.2)] };
    const pane = await checkedPane(checkedOf([noDeadline('J9', '1.3'), wide]));
    pane.row('D8').focus();
    await pane.key('s');
    expect(pane.focused()).toBe('Sửa 2 ô');
    await pane.key('Escape');
    expect(pane.focused()).toBe('D8');
  });

  test('the Enter that asked, still held down, does not confirm', async () => {
    const pane = await checkedPane(CHECKED);
    await pane.press('Sửa tất cả (3)');
    const enter = (repeat: boolean) =>
      new KeyboardEvent('keydown', { key: 'Enter', repeat, bubbles: true, cancelable: true });
    expect(document.activeElement?.dispatchEvent(enter(true))).toBe(false);
    expect(document.activeElement?.dispatchEvent(enter(false))).toBe(true);
  });

  test('one finding that changes several cells is shown first too', async () => {
    const wide = { ...textNumber('D8', '1.1.2', '0.8'), fix: [change('D8', 0.8), change('E8', 0.2)] };
    const pane = await checkedPane(checkedOf([wide]), checkedOf([]));
    await pane.press('Sửa');
    expect(pane.calls).toEqual(['check']);
    await pane.press('Sửa 2 ô');
    expect(pane.calls).toEqual(['check', 'fix D8']);
  });

  test('a row that goes is shown before it does', async () => {
    const found = [repeatedHeader('A10')];
    const report = reportOf(found, sheetOf({ A10: 'Tiêu chí', B10: 'Nội dung' }));
    const pane = await checkedPane(checkedOf(found, { report }), checkedOf([]));
    await pane.press('Sửa');
    expect(pane.calls).toEqual(['check']);
    expect([...pane.root.querySelectorAll('.preview li')].map((each) => each.textContent)).toEqual([
      'Xóa dòng 10 (tiêu đề lặp lại)',
    ]);
    await pane.press('Xóa 1 dòng');
    expect(pane.calls).toEqual(['check', 'fix A10']);
  });

  test('what is switched off does nothing', async () => {
    const pane = await checkedPane(checkedOf([noDeadline('J9', '1.3')]));
    await pane.press('Hoàn tác');
    await pane.press('Sửa tất cả');
    expect(pane.calls).toEqual(['check']);
    expect(pane.root.querySelector('.preview')).toBeNull();
  });

  test('a suggestion for one cell is taken at once', async () => {
    const ways = [[change('H9', 'Phòng Kinh tế')], [change('H9', 'Văn phòng HĐND và UBND')]];
    const pane = await checkedPane(checkedOf([unknownUnit('H9', 'Phòng Tài chính', ...ways)]), checkedOf([]));
    await pane.press('Văn phòng HĐND và UBND');
    expect(pane.calls).toEqual(['check', 'choose H9 1']);
  });

  test('a suggestion for several cells is shown first', async () => {
    const way = [change('H9', 'Phòng Kinh tế'), change('I9', 'Các phòng')];
    const pane = await checkedPane(checkedOf([unknownUnit('H9', 'Phòng Tài chính', way)]), checkedOf([]));
    await pane.press('Phòng Kinh tế');
    expect(pane.calls).toEqual(['check']);
    await pane.press('Sửa 2 ô');
    expect(pane.calls).toEqual(['check', 'choose H9 0']);
  });

  test('marks are cleared when asked', async () => {
    const pane = await checkedPane(CHECKED, CHECKED);
    await pane.press('Xóa đánh dấu');
    expect(pane.calls).toEqual(['check', 'clearFlags']);
    expect(pane.status()).toContain('Đã xóa đánh dấu.');
  });
});

describe('the keyboard', () => {
  test('has one tab stop for all rows, with its own buttons', async () => {
    const pane = await checkedPane(CHECKED);
    const stops = () => pane.rows().filter((cell) => pane.row(cell).tabIndex === 0);
    expect(stops()).toEqual(['J9']);
    pane.row('D9').focus();
    await settle();
    expect(stops()).toEqual(['D9']);
    const own = [...pane.root.querySelectorAll<HTMLButtonElement>('.finding-line > .button')];
    expect(own.map(({ tabIndex, textContent }) => `${textContent} ${tabIndex}`)).toEqual([
      'Sửa -1',
      'Bỏ qua -1',
      'Sửa 0',
      'Bỏ qua 0',
      'Sửa -1',
      'Bỏ qua -1',
    ]);
  });

  test.each<[string, { from: string; keys: readonly string[]; to: string }]>([
    ['down', { from: 'J9', keys: ['ArrowDown'], to: 'J23' }],
    ['down into the next group', { from: 'J9', keys: ['ArrowDown', 'ArrowDown'], to: 'D8' }],
    ['up', { from: 'D8', keys: ['ArrowUp'], to: 'J23' }],
    ['no further than the last', { from: 'A24', keys: ['ArrowDown'], to: 'A24' }],
    ['no further than the first', { from: 'J9', keys: ['ArrowUp'], to: 'J9' }],
    ['to the end and back to the top', { from: 'D8', keys: ['End', 'Home'], to: 'J9' }],
  ])('moves %s', async (_, { from, keys, to }) => {
    const pane = await checkedPane(CHECKED);
    pane.row(from).focus();
    for (const key of keys) await pane.key(key);
    expect(pane.focused()).toBe(to);
  });

  test.each<[string, KeyboardEventInit]>([
    ['s', {}],
    ['S', { shiftKey: true }],
    // A Vietnamese keyboard program may take the letter for itself.
    ['Process', { code: 'KeyS' }],
  ])('%s mends, and the focus goes on to the next finding', async (key, init) => {
    const pane = await checkedPane(CHECKED, without('D8'));
    pane.row('D8').focus();
    await pane.key(key, init);
    expect(pane.calls).toEqual(['check', 'fix D8']);
    expect(pane.focused()).toBe('D9');
  });

  test('after the last finding is mended the focus goes back to the check', async () => {
    const pane = await checkedPane(checkedOf([textNumber('D8', '1.1.2', '0.8')]), checkedOf([]));
    pane.row('D8').focus();
    await pane.key('S');
    expect(pane.focused()).toBe('Kiểm tra');
  });

  test('S says so where nothing can be mended for the user', async () => {
    const pane = await checkedPane(CHECKED);
    pane.row('J9').focus();
    await pane.key('s');
    expect(pane.calls).toEqual(['check']);
    expect(pane.status()).toContain('không tự sửa được');
  });

  test('Ctrl+S stays what it was', async () => {
    const pane = await checkedPane(CHECKED);
    pane.row('D8').focus();
    await pane.key('s', { ctrlKey: true });
    expect(pane.calls).toEqual(['check']);
  });

  test('Ctrl+Enter checks from anywhere', async () => {
    const pane = await mount(CHECKED, CHECKED);
    await pane.key('Enter', { ctrlKey: true });
    pane.row('J9').focus();
    await pane.key('Enter', { ctrlKey: true });
    expect(pane.calls).toEqual(['check', 'check']);
    expect(pane.focused()).toBe('J9');
  });
});

describe('when it cannot be done', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('a failure is a plain sentence by the buttons, and what was found stays', async () => {
    const pane = await checkedPane(CHECKED, { code: 'excel/cell-edit' });
    await pane.press('Kiểm tra');
    expect(pane.root.querySelector('.action-bar [role=alert]')?.textContent).toContain('Nhấn Enter');
    expect(pane.rows()).toHaveLength(5);
  });

  test("the program's own mistake is owned up to, with a code", async () => {
    const pane = await checkedPane(new TypeError('x is undefined'), CHECKED);
    const alert = pane.root.querySelector('[role=alert]')?.textContent ?? '';
    expect(alert).toMatch(/Chương trình bị lỗi.*mã [0-9A-Z]{7}\./);
    expect(alert).not.toContain('undefined');
    await pane.press('Kiểm tra');
    expect(pane.rows()).toHaveLength(5);
  });

  test('no annex here: it says what it looked for and offers the sheets that have one', async () => {
    const none = { code: 'annex/none', sheet: 'Danh sách', elsewhere: [SHEET] } as const;
    const pane = await checkedPane(none, CHECKED);
    expect(pane.text()).toContain('Trang “Danh sách” chưa có phụ lục.');
    expect(pane.text()).toContain('Tiêu chí · Nội dung · Điểm chuẩn');
    await pane.press(SHEET);
    expect(pane.calls).toEqual(['check', `check ${SHEET}`, `show ${SHEET}`]);
    expect(pane.focused()).toBe('Kiểm tra');
    expect(pane.rows()).toHaveLength(5);
  });

  test('nothing starts while Excel works, and no focus is lost', async () => {
    const pane = await mount(CHECKED);
    const check = pane.button('Kiểm tra');
    check.focus();
    check.click();
    check.click();
    await Promise.resolve();
    expect(pane.calls).toEqual(['check']);
    await settle();
    expect(pane.focused()).toBe('Kiểm tra');
    expect(pane.root.querySelector('main')?.getAttribute('aria-busy')).toBe('false');
  });
});
