// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkedOf, reportOf, SHEET, sheetOf } from './literal';
import { IN_WORK, READY } from './making';
import { checkedPane, mountOver, unmount } from './mounted';

beforeEach(() => localStorage.clear());
afterEach(unmount);

describe('what is made of a ready annex', () => {
  test('once more says that what was made before is still there', async () => {
    const earlier = ['Văn phòng', 'Phòng Kinh tế'];
    const pane = await mountOver({ earlier }, READY);
    await pane.press('Kiểm tra');
    await pane.press('Giao việc');
    expect(pane.status()).toContain('Đã lập thêm 2 trang giao việc. Trang “Văn phòng”, “Phòng Kinh tế”');
    expect(pane.status()).toContain('chỗ ghi tay ở đó không được chép sang');
  });

  test('is in sight, one press each', async () => {
    const pane = await checkedPane(READY);
    await pane.press('Giao việc');
    expect(pane.calls.at(-1)).toBe('assignments');
    expect(pane.status()).toContain('Đã lập 2 trang giao việc.');
    expect(pane.button('Hoàn tác').title).toContain('Văn phòng, Phòng Kinh tế');
    expect(pane.button('Hoàn tác').getAttribute('aria-disabled')).toBe('false');
    expect(pane.text()).toContain('Sẵn sàng gửi');
  });

  test('sheets of no named unit are told', async () => {
    const pane = await mountOver({ unnamed: 1 }, READY, READY);
    await pane.press('Kiểm tra');
    await pane.press('Giao việc');
    expect(pane.status()).toContain('Đã lập 2 trang giao việc. 1 trang là của chỗ chưa nêu tên đơn vị.');
  });

  test('the annex is one press away again', async () => {
    const pane = await checkedPane(READY);
    await pane.press('Giao việc');
    expect(pane.buttons()).toContain('Về phụ lục');
    unmount();
    const other = await mountOver({}, READY, READY, IN_WORK);
    await other.press('Kiểm tra');
    await other.press('Lập bảng tổng hợp');
    await other.press('Về phụ lục');
    expect(other.calls.slice(-2)).toEqual([`check ${SHEET}`, `show ${SHEET}`]);
    expect(other.buttons()).not.toContain('Về phụ lục');
  });

  test('the report stands as text to be copied', async () => {
    const pane = await checkedPane(READY);
    await pane.press('Báo cáo phân tích');
    const area = pane.root.querySelector('textarea');
    expect(area?.readOnly).toBe(true);
    await pane.press('Chọn hết');
    expect(document.activeElement).toBe(area);
    expect([area?.selectionStart, area?.selectionEnd]).toEqual([0, '1. Lĩnh vực'.length]);
  });

  test('the rest is one press away, and the focus stays', async () => {
    const pane = await checkedPane(READY);
    await pane.press('Việc khác');
    await pane.press('Chèn tiêu chí');
    await pane.key('Escape');
    expect(document.activeElement?.textContent).toBe('Việc khác');
  });
});

test('an annex elsewhere is offered beside what can be made here', async () => {
  const other = checkedOf([], { report: reportOf([], { ...sheetOf(), name: 'Khác' }) });
  const pane = await checkedPane({ code: 'annex/none', sheet: 'Trang 1', elsewhere: ['Khác'] }, other);
  expect(pane.buttons().slice(0, 4)).toEqual(['Khác', 'Kiểm tra', 'Chèn mẫu', 'Tạo từ bảng điểm']);
});
