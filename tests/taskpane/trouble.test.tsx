// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CHECKED, SHEET } from './literal';
import { checkedPane, mount, settle, unmount } from './mounted';

afterEach(unmount);

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
