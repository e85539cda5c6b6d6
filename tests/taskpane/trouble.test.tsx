// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Trouble } from '../../src/taskpane/view/trouble';
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

  test('what was done all the same is told with it', async () => {
    document.body.innerHTML = '<div id="root"></div>';
    const root = document.getElementById('root');
    if (!root) throw new Error('no root');
    const failure = { code: 'excel/busy' } as const;
    render(<Trouble notice={{ kind: 'failure', failure, done: 'Đã bỏ trang “A”.' }} />, root);
    expect(root.textContent).toBe('Đã bỏ trang “A”. Excel đang bận. Đợi vài giây rồi thử lại.');
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
