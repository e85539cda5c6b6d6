// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LAYOUTS } from '../../src/core/annex/layouts';
import type { AnnexReport } from '../../src/core/rules/check';
import {
  CHECKED,
  checkedOf,
  FINDINGS,
  noDeadline,
  PARTIAL,
  reportOf,
  SHEET,
  textNumber,
  unchecked,
  without,
} from './literal';
import { checkedPane, mount, unmount } from './mounted';

afterEach(unmount);

/** A plan's tasks without a finding. */
function tasksReport(): AnnexReport {
  const report = reportOf([]);
  const layout = LAYOUTS.find(({ rows }) => rows === 'tasks');
  if (!layout) throw new Error('no layout');
  return { ...report, layout: layout.id, annex: { ...report.annex, layout } };
}

describe('the verdict', () => {
  test('names its sheet once another is in front, and says how to see that one', async () => {
    const pane = await checkedPane(checkedOf([], { annexSheets: [SHEET, 'Tổng hợp'] }));
    const said = () => pane.root.querySelector('.verdict')?.textContent ?? '';
    expect(pane.root.querySelector('h1')?.textContent).toBe(`Trang “${SHEET}”: Sẵn sàng gửi`);
    expect(said()).not.toContain('Đang mở trang');
    await pane.activate('Tổng hợp');
    expect(said()).toContain('Đang mở trang “Tổng hợp”: bấm Kiểm tra để xem trang đó.');
    await pane.activate(SHEET);
    expect(said()).not.toContain('Đang mở trang');
  });

  test('of the only annex names its sheet while another sheet is in front', async () => {
    const pane = await checkedPane(CHECKED);
    await pane.activate('Ghi chép');
    expect(pane.root.querySelector('h1')?.textContent).toBe(`Trang “${SHEET}”: Chưa gửi được`);
    expect(pane.text()).not.toContain('để xem trang đó');
  });

  test('ready tells of the other annexes that are not', async () => {
    const other = { ...reportOf([noDeadline('J9', '1.3'), unchecked('E29')]), sheet: 'Tổng hợp' };
    const annexSheets = [SHEET, 'Tổng hợp'];
    const pane = await checkedPane(
      checkedOf([], { annexSheets, unready: [other] }),
      checkedOf(FINDINGS, { annexSheets, unready: [other] }),
    );
    expect(pane.text()).toContain('Trang “Tổng hợp” còn 1 lỗi, 1 chỗ chưa kiểm tra được.');
    await pane.press('Kiểm tra');
    expect(pane.text()).not.toContain('Trang “Tổng hợp” còn');
  });

  test('before the first check there is none, and nothing is read or written', async () => {
    const pane = await mount();
    expect(pane.text()).toContain('Chưa kiểm tra');
    expect(pane.buttons()).toEqual(['Kiểm tra', 'Chèn mẫu', 'Tạo từ bảng điểm', 'Thiết lập', 'Xóa đánh dấu']);
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

  test('comes into view when it was asked for, not under the eyes of who reads the list', async () => {
    const pane = await mount(CHECKED, CHECKED, CHECKED);
    const seen: string[] = [];
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      seen.push(this.localName);
    });
    await pane.press('Kiểm tra');
    expect(seen).toEqual(['header']);
    pane.row('J9').focus();
    await pane.key('Enter', { ctrlKey: true });
    expect(seen).toEqual(['header']);
    pane.button('Kiểm tra').focus();
    await pane.key('Enter', { ctrlKey: true });
    expect(seen).toEqual(['header', 'header']);
    expect(pane.calls).toEqual(['check', 'check', 'check']);
    scroll.mockRestore();
  });

  test('an edit makes it old', async () => {
    const pane = await checkedPane(CHECKED);
    await pane.edit(SHEET);
    expect(pane.text()).toContain('Đã thay đổi sau lần kiểm tra');
    expect(pane.root.querySelector('.verdict')?.className).toContain('is-stale');
    expect(pane.text()).toContain('Bấm Kiểm tra để xem lại.');
    await pane.activate('Ghi chép');
    expect(pane.text()).toContain(`Mở trang “${SHEET}” rồi bấm Kiểm tra để xem lại.`);
  });

  test('a sheet that took no marks is told of', async () => {
    const pane = await checkedPane(
      checkedOf(FINDINGS, { unflagged: { code: 'excel/protected', sheet: SHEET } }),
    );
    expect(pane.text()).toContain('Chưa tô màu đánh dấu được');
  });
});
