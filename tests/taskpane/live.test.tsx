// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkedOf, noDeadline, SHEET } from './literal';
import { IN_WORK } from './making';
import { checkedPane, type Mounted, settle, unmount } from './mounted';

beforeEach(() => localStorage.clear());
afterEach(unmount);

describe('“Kiểm tra khi nhập”', () => {
  const followed = checkedOf([noDeadline('J9', '1.3')]);
  const rest = () => new Promise((resolve) => setTimeout(resolve, 340));
  const turnOn = async (pane: Mounted) => {
    pane.root.querySelector<HTMLInputElement>('[role=switch]')?.click();
    await settle();
  };

  test('is off at the start; on, the verdict follows, nothing is said and the focus stays', async () => {
    const pane = await checkedPane(IN_WORK, followed);
    await pane.edit(SHEET);
    await rest();
    expect(pane.calls).toEqual(['check']);
    await turnOn(pane);
    const row = pane.row('J9');
    row.focus();
    const status = pane.root.querySelector('[role=status]')?.firstChild?.textContent;
    await pane.edit(SHEET);
    expect(pane.text()).not.toContain('Đã thay đổi sau lần kiểm tra');
    await rest();
    expect(pane.calls).toEqual(['check', 'follow']);
    expect(pane.rows()).toEqual(['J9']);
    expect(document.activeElement).toBe(row);
    expect(pane.root.querySelector('[role=status]')?.firstChild?.textContent).toBe(status);
  });

  test('what cannot be followed is old, and nothing more is said', async () => {
    const pane = await checkedPane(IN_WORK, { code: 'excel/sheet-gone' });
    await turnOn(pane);
    await pane.edit(SHEET);
    await rest();
    expect(pane.text()).toContain('Đã thay đổi sau lần kiểm tra');
    expect(pane.root.querySelector('[role=alert]')?.textContent).toBe('');
  });

  test('it is remembered on this machine', async () => {
    await turnOn(await checkedPane(IN_WORK));
    unmount();
    const pane = await checkedPane(IN_WORK, followed);
    expect(pane.root.querySelector<HTMLInputElement>('[role=switch]')?.checked).toBe(true);
    await pane.edit('Trang khác');
    await rest();
    expect(pane.calls).toEqual(['check']);
  });

  test('where nothing may be kept it holds until the pane closes', async () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const spies = [vi.spyOn(Storage.prototype, 'getItem'), vi.spyOn(Storage.prototype, 'setItem')];
    for (const spy of spies) spy.mockImplementation(refuse);
    const pane = await checkedPane(IN_WORK, followed);
    await turnOn(pane);
    await pane.edit(SHEET);
    await rest();
    for (const spy of spies) spy.mockRestore();
    expect(pane.calls).toEqual(['check', 'follow']);
  });
});
