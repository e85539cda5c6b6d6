// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { COMMUNE_UNITS } from '../../src/core/values/commune-units';
import { COMPLETE } from '../support/catalogue';
import { checkedOf, noDeadline } from './literal';
import { type Mounted, mount, mountOver, settle, unmount } from './mounted';
import { control, fill, opened, STORED } from './settings';

afterEach(unmount);

test('nothing is read before they are opened', async () => {
  const pane = await mount();
  expect(pane.button('Thiết lập').getAttribute('aria-expanded')).toBe('false');
  expect(pane.buttons()).not.toContain('Xóa thiết lập');
});

test('are opened from the top as well, and come into view once they are read', async () => {
  const pane = await mountOver({}, checkedOf([noDeadline('J9', '1.3')]));
  await pane.press('Kiểm tra');
  const seen: string[] = [];
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    seen.push(`${this.className} ${this.querySelectorAll('h3').length}`);
  });
  pane.root.querySelector<HTMLElement>('.offers .setting button')?.click();
  await settle();
  expect(seen).toEqual(['section settings 3']);
  expect(document.activeElement?.closest('.settings')).not.toBeNull();
  await pane.press('Thiết lập');
  expect(pane.buttons()).not.toContain('Xóa thiết lập');
  expect(seen).toHaveLength(1);
  vi.restoreAllMocks();
});

describe('the plan’s year', () => {
  test('is kept when it is one, and taken back by leaving it empty', async () => {
    const pane = await opened({});
    const year = 'Năm thực hiện kế hoạch';
    const save = () => pane.root.querySelector<HTMLButtonElement>('form .button');
    await fill(pane, year, '26');
    const problem = control(pane, year).getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(problem)?.textContent).toContain('Năm phải là số có bốn chữ số');
    expect(save()?.getAttribute('aria-disabled')).toBe('true');
    await fill(pane, year, '2026');
    save()?.click();
    await settle();
    expect(pane.calls).toEqual(['keep']);
    expect(control(pane, year).value).toBe('2026');
    await fill(pane, year, '');
    save()?.click();
    await settle();
    expect(pane.calls).toEqual(['keep', 'keep']);
  });
});

describe('the units', () => {
  const names = (pane: Mounted) =>
    [...pane.root.querySelectorAll('.units summary')].map((each) => each.textContent);
  const last = (pane: Mounted, label: string) => {
    const all = [...pane.root.querySelectorAll<HTMLElement>('.units li')].at(-1);
    const own = [...(all?.querySelectorAll('label') ?? [])].find((each) => each.textContent === label);
    return pane.root.ownerDocument.getElementById(own?.htmlFor ?? '') as HTMLInputElement;
  };
  const saveUnits = async (pane: Mounted) => {
    pane.root.querySelector('.units')?.parentElement?.querySelector<HTMLElement>('.primary')?.click();
    await settle();
  };

  test('are those of every commune until somebody changes them', async () => {
    const pane = await opened({});
    expect(names(pane)).toEqual(COMMUNE_UNITS.map(({ name }) => name));
    expect(pane.text()).toContain('Nghị định 150/2025');
    await saveUnits(pane);
    expect(pane.calls).toEqual([]);
  });

  test('take one more, with its other spellings; one without a name is not kept', async () => {
    const pane = await opened({});
    await pane.press('Thêm đơn vị');
    await pane.press('Thêm đơn vị');
    const field = last(pane, 'Tên đơn vị');
    for (const value of ['B', 'Ban', 'Ban Chỉ huy quân sự xã ']) {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settle();
      expect(field.closest('details')?.open).toBe(true);
    }
    const short = last(pane, 'Viết tắt, sẽ được nhắc viết đủ (ngăn bằng dấu chấm phẩy)');
    short.value = 'BCHQS; Ban CHQS;';
    short.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    await saveUnits(pane);
    expect(pane.calls).toEqual(['keep']);
    expect(names(pane)).toEqual([...COMMUNE_UNITS.map(({ name }) => name), 'Ban Chỉ huy quân sự xã']);
    expect(last(pane, 'Viết tắt, sẽ được nhắc viết đủ (ngăn bằng dấu chấm phẩy)').value).toBe(
      'BCHQS; Ban CHQS',
    );
    expect(pane.text()).toContain('Danh sách riêng của tệp này.');
    expect(pane.text()).not.toContain('Danh sách trên chưa được lưu.');
    await pane.press('Lấy lại danh sách chuẩn');
    expect(pane.text()).toContain('Nghị định 150/2025');
    expect(pane.text()).toContain('Danh sách trên chưa được lưu. Bấm Lưu vào tệp để dùng.');
    await saveUnits(pane);
    expect(pane.calls).toEqual(['keep', 'keep']);
    expect(pane.text()).toContain('Nghị định 150/2025');
    expect(pane.text()).not.toContain('Danh sách trên chưa được lưu.');
  });

  test('take no name twice, however it is spelled', async () => {
    const pane = await opened({});
    await pane.press('Thêm đơn vị');
    const field = last(pane, 'Tên đơn vị');
    for (const value of ['phòng  kinh tế', 'Phòng Kinh tế - Hạ tầng']) {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settle();
      const problem = document.getElementById(field.getAttribute('aria-describedby') ?? '');
      expect(problem?.textContent ?? null).toBe(
        value === 'phòng  kinh tế' ? 'Đơn vị này đã có trong danh sách. Ghi tên khác, hoặc xóa đi.' : null,
      );
      await saveUnits(pane);
      expect(pane.calls).toEqual(value === 'phòng  kinh tế' ? [] : ['keep']);
    }
  });
});

describe('deleting', () => {
  test('asks once more', async () => {
    const pane = await mountOver({ settings: STORED }, checkedOf([noDeadline('J9', '1.3')]));
    await pane.press('Thiết lập');
    await pane.press('Xóa thiết lập');
    expect(pane.focused()).toBe('Thôi');
    await pane.press('Thôi');
    expect(pane.focused()).toBe('Xóa thiết lập');
    expect(pane.calls).toEqual([]);
    await pane.press('Xóa thiết lập');
    await pane.press('Xóa hết');
    expect(pane.calls).toEqual(['forget']);
    expect(pane.status()).toContain('Đã xóa thiết lập khỏi tệp.');
    expect(pane.rows()).toEqual(['J9']);
  });
});

describe('a mistake of the program’s own', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('is owned up to, and leaves the settings as they were', async () => {
    const pane = await mountOver({ settings: STORED }, new TypeError('x'));
    await pane.press('Thiết lập');
    await fill(pane, 'Dùng cho tệp này', '');
    expect(pane.root.querySelector('[role=alert]')?.textContent).toContain('Chương trình bị lỗi');
    expect(control(pane, 'Dùng cho tệp này').value).toBe(COMPLETE.id);
  });
});
