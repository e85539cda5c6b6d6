// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { Extent } from '../../src/core/plan/extent';
import {
  CHECKED,
  change,
  checkedOf,
  FINDINGS,
  noDeadline,
  repeatedHeader,
  reportOf,
  sheetOf,
  textNumber,
  unknownUnit,
  without,
} from './literal';
import { checkedPane, checkedPaneOver, mountOver, unmount } from './mounted';

afterEach(unmount);

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

  test('a write that stands though a bug stopped the check after it can be taken back', async () => {
    let undoable: Extent | null = null;
    const fixes = checkedOf([textNumber('D8', '1.1.2', '0.8')]);
    const pane = await checkedPaneOver(
      { standing: () => ({ undoable, catalogue: null }) },
      fixes,
      new Error('bug'),
      CHECKED,
    );
    undoable = { cells: 1, rows: 0 };
    await pane.press('Sửa');
    expect(pane.text()).toContain('Chương trình bị lỗi');
    expect(pane.button('Hoàn tác').getAttribute('aria-disabled')).toBe('false');
    undoable = null;
    await pane.press('Hoàn tác');
    expect(pane.button('Hoàn tác').getAttribute('aria-disabled')).toBe('true');
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
    expect(pane.root.querySelector('.preview p')?.textContent).toBe('Sẽ sửa 3 ô:');
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
    expect(pane.status()).toContain('Đã xóa đánh dấu ở trang “Phụ lục”.');
  });

  test.each([
    [[], [], 'Không có đánh dấu nào trong tệp.'],
    [['Phụ lục', 'Tổng hợp'], [], 'Đã xóa đánh dấu ở trang “Phụ lục”, “Tổng hợp”.'],
    [
      ['Phụ lục'],
      ['Bìa'],
      'Đã xóa đánh dấu ở trang “Phụ lục”. Trang “Bìa” đang được bảo vệ nên đánh dấu ở đó chưa xóa được.',
    ],
  ])(
    'marks of an earlier session are cleared without a check: on %j, but for %j',
    async (cleared, kept, said) => {
      const pane = await mountOver({ cleared: { cleared, kept } }, CHECKED);
      await pane.press('Xóa đánh dấu');
      expect(pane.calls).toEqual(['clearFlags']);
      expect(pane.status()).toBe(said);
    },
  );
});
