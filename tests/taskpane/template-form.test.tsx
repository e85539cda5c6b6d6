// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkedOf, noMaximum, PARTIAL, reportOf, SHEET } from './literal';
import { CATALOGUE, control, IN_WORK, panel, pick, READY, type } from './making';
import { checkedPane, type Mounted, mount, settle, unmount } from './mounted';

beforeEach(() => localStorage.clear());
afterEach(unmount);

const openForm = async (pane: Mounted) => {
  await pane.press('Chèn mẫu');
  await pick(pane, 'Bộ tiêu chí', CATALOGUE.id);
};

describe('“Chèn mẫu”', () => {
  test('is two presses and a choice from an empty workbook; the focus goes into the form', async () => {
    const pane = await mount(READY);
    await pane.press('Chèn mẫu');
    expect(panel(pane)?.contains(document.activeElement)).toBe(true);
    await pick(pane, 'Bộ tiêu chí', CATALOGUE.id);
    await pane.press('Chèn vào bảng tính');
    const [call = ''] = pane.calls.slice(-1);
    expect(JSON.parse(call.replace('template ', ''))).toEqual({
      layout: 'khac-phuc',
      title: { unit: '', number: '', date: null, year: new Date().getFullYear() },
      catalogue: CATALOGUE.id,
      extent: 'lost',
    });
    expect(panel(pane)).toBeNull();
    expect(pane.status()).toContain('Đã chèn mẫu vào trang “Phụ lục”.');
    expect(pane.text()).toContain('Sẵn sàng gửi');
  });

  test('the blank form meets nobody with a wall of errors: they are listed once a check is asked for', async () => {
    const pane = await mount({ ...IN_WORK, fresh: true }, IN_WORK);
    await openForm(pane);
    await pane.press('Chèn vào bảng tính');
    expect(pane.text()).toContain('Vừa lập, chưa điền xong');
    expect(pane.text()).toContain('Còn 2 chỗ phải điền.Bấm Kiểm tra để xem từng chỗ');
    expect(pane.text()).not.toContain('Chưa gửi được');
    expect(pane.rows()).toEqual([]);
    await pane.edit(SHEET);
    expect(pane.text()).toContain('Vừa lập, chưa điền xong');
    expect(pane.text()).not.toContain('Đã thay đổi sau lần kiểm tra');
    await pane.activate('Ghi chép');
    expect(pane.text()).not.toContain('Bấm Kiểm tra để xem');
    await pane.press('Kiểm tra');
    expect(pane.text()).toContain('Chưa gửi được');
    expect(pane.rows()).toHaveLength(2);
  });

  test.each([
    [PARTIAL, ' Ô C7 phải tự ghi điểm, vì Bộ tiêu chí này mới có một phần.'],
    [{ ...PARTIAL, complete: true }, ''],
    [null, ''],
  ])('points that a part of a Bộ tiêu chí does not have are to be typed', async (catalogue, told) => {
    const findings = [noMaximum('C7')];
    const pane = await mount({ ...checkedOf(findings), report: { ...reportOf(findings), catalogue } });
    await openForm(pane);
    await pane.press('Chèn vào bảng tính');
    const said = pane.root.querySelector('[role=status]')?.firstChild?.textContent;
    expect(said).toBe(`Đã chèn mẫu vào trang “Phụ lục”.${told}`);
  });

  test('a number without its symbol is completed where that is sure, and told of elsewhere', async () => {
    const pane = await mount();
    await openForm(pane);
    expect(control(pane, 'Số kế hoạch').placeholder).toBe('45/KH-UBND');
    await type(pane, 'Số kế hoạch', '45');
    expect(pane.text()).toContain('thường có cả ký hiệu');
    await type(pane, 'Tên cơ quan', 'UBND xã Nam Đàn');
    expect(pane.text()).toContain('Số kế hoạch sẽ ghi là 45/KH-UBND.');
    await type(pane, 'Số kế hoạch', '45/KH-UBND');
    expect(pane.text()).not.toContain('sẽ ghi là');
  });

  test('what was typed is there the next time; what cannot be understood is said by the field', async () => {
    const pane = await mount(READY);
    await openForm(pane);
    await type(pane, 'Tên cơ quan', 'UBND xã Nam Đàn');
    await type(pane, 'Ngày ký', '31/02/2026');
    await pane.press('Chèn vào bảng tính');
    expect(pane.calls).toEqual([]);
    const date = control(pane, 'Ngày ký');
    expect(date.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(date.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'ngày có thật',
    );
    await type(pane, 'Ngày ký', '15/01/2026');
    expect(control(pane, 'Ngày ký').getAttribute('aria-invalid')).toBe('false');
    await pane.press('Chèn vào bảng tính');
    expect(pane.calls.at(-1)).toContain('"date":{"day":15,"month":1,"year":2026}');
    await pane.press('Việc khác');
    await pane.press('Chèn mẫu');
    expect(control(pane, 'Tên cơ quan').value).toBe('UBND xã Nam Đàn');
  });

  test('no province is guessed: the Bộ tiêu chí is chosen once, and is there the next time', async () => {
    const first = await mount(READY);
    await first.press('Chèn mẫu');
    await first.press('Chèn vào bảng tính');
    expect(first.calls).toEqual([]);
    expect(first.text()).toContain('Hãy chọn Bộ tiêu chí của tỉnh mình');
    expect(control(first, 'Bộ tiêu chí').getAttribute('aria-invalid')).toBe('true');
    await pick(first, 'Bộ tiêu chí', CATALOGUE.id);
    expect(first.text()).not.toContain('Hãy chọn Bộ tiêu chí của tỉnh mình');
    await first.press('Chèn vào bảng tính');
    unmount();
    const next = await mount(READY);
    await next.press('Chèn mẫu');
    expect(control(next, 'Bộ tiêu chí').value).toBe(CATALOGUE.id);
  });

  test('a workbook’s own Bộ tiêu chí is chosen already, but not for a form of another level', async () => {
    const pane = await checkedPane(IN_WORK);
    await pane.press('Việc khác');
    await pane.press('Chèn mẫu');
    expect(control(pane, 'Bộ tiêu chí').value).toBe(CATALOGUE.id);
    pane.root.querySelector<HTMLInputElement>('input[value=giai-phap-so]')?.click();
    await settle();
    expect(control(pane, 'Bộ tiêu chí').value).toBe('?');
  });

  test('one without a catalogue has no extent to ask for', async () => {
    const pane = await mount(READY);
    await openForm(pane);
    expect(pane.text()).toContain(`Mọi tiêu chí đang có (${CATALOGUE.criteria.length})`);
    await pick(pane, 'Bộ tiêu chí', '');
    expect(pane.text()).not.toContain('Mọi tiêu chí');
    await pane.press('Chèn vào bảng tính');
    expect(pane.calls.at(-1)).toContain('"catalogue":null');
  });

  test('Escape closes it and the focus is where it was', async () => {
    const pane = await mount();
    await pane.press('Chèn mẫu');
    expect(pane.button('Chèn mẫu').getAttribute('aria-expanded')).toBe('true');
    await pane.key('Escape');
    expect(panel(pane)).toBeNull();
    expect(document.activeElement).toBe(pane.button('Chèn mẫu'));
    expect(pane.calls).toEqual([]);
  });

  test('what Excel refuses leaves the form as it is', async () => {
    const pane = await mount({ code: 'excel/busy' });
    await openForm(pane);
    await type(pane, 'Tên cơ quan', 'UBND xã Nam Đàn');
    await pane.press('Chèn vào bảng tính');
    expect(control(pane, 'Tên cơ quan').value).toBe('UBND xã Nam Đàn');
    expect(pane.text()).toContain('Excel đang bận');
  });
});
