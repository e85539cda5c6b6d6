// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { readCatalogue, writeCatalogue } from '../../src/core/catalogue/file';
import { type CatalogueImport, importCatalogue } from '../../src/core/catalogue/import';
import { COMPLETE } from '../support/catalogue';
import { sheetOf } from '../support/sheet';
import { type Mounted, settle, unmount } from './mounted';
import { control, fill, opened, STORED } from './settings';

afterEach(unmount);

function importOf(lines: string): CatalogueImport {
  const imported = importCatalogue(sheetOf(lines, { name: 'BTC' }), null);
  if (!imported) throw new Error('no Bộ tiêu chí');
  return imported;
}

const IMPORTED = importOf(`BỘ TIÊU CHÍ CẤP XÃ TỈNH NGHỆ AN NĂM 2025
STT | Tiêu chí | Điểm tối đa
1 | Chỉ đạo, điều hành | 3
1.1 | Kế hoạch CCHC | 1
1.2 | Kiểm tra CCHC | 1`);

const options = (pane: Mounted, label: string) =>
  [...control(pane, label).querySelectorAll('option')].map((each) => each.textContent);

describe('a Bộ tiêu chí', () => {
  test('is looked over before it is kept', async () => {
    const pane = await opened({ imported: IMPORTED });
    await pane.press('Nhập từ trang đang mở');
    const card = pane.root.querySelector('section.card')?.textContent ?? '';
    expect(card).toContain('Trang “BTC”: 1 lĩnh vực, 2 tiêu chí.');
    expect(card).toContain('Mã ở cột A, tên ở cột B, điểm tối đa ở cột C.');
    expect(card).toContain('1: ô C3 ghi 3 điểm, nhưng các mục con cộng lại là 2.');
    expect(control(pane, 'Tỉnh, thành phố').value).toBe('Nghệ An');
    expect(control(pane, 'Năm').value).toBe('2025');
    expect(pane.calls).toEqual(['import']);
    await pane.press('Lưu vào tệp');
    expect(pane.calls).toEqual(['import', 'keep']);
    expect(pane.root.querySelector('section.card')).toBeNull();
    expect(pane.text()).toContain('Nghệ An · cấp xã · 2025 (2) · 2 tiêu chí');
    expect(control(pane, 'Dùng cho tệp này').value).toBe('nghe-an-xa-2025-2');
  });

  test('is not kept without its province', async () => {
    const pane = await opened({ imported: IMPORTED });
    await pane.press('Nhập từ trang đang mở');
    await fill(pane, 'Tỉnh, thành phố', ' ');
    expect(pane.text()).not.toContain('Hãy ghi tên tỉnh, thành phố.');
    await pane.press('Lưu vào tệp');
    expect(pane.calls).toEqual(['import']);
    expect(pane.text()).toContain('Hãy ghi tên tỉnh, thành phố.');
    await fill(pane, 'Tỉnh, thành phố', 'Hà Nam');
    expect(pane.text()).not.toContain('Hãy ghi tên tỉnh, thành phố.');
    await pane.press('Thôi');
    expect(pane.root.querySelector('section.card')).toBeNull();
  });

  test.each(['', '25', '202,5', '2025.5', '1999'])('is not kept as one of the year “%s”', async (year) => {
    const pane = await opened({ imported: IMPORTED });
    await pane.press('Nhập từ trang đang mở');
    await fill(pane, 'Năm', year);
    await pane.press('Lưu vào tệp');
    expect(pane.calls).toEqual(['import']);
    const card = pane.root.querySelector('section.card')?.textContent ?? '';
    expect(card).toContain('Năm phải là số có bốn chữ số');
    expect(card).not.toContain('Hãy ghi tên tỉnh');
    await fill(pane, 'Năm', '2024');
    await pane.press('Lưu vào tệp');
    expect(pane.text()).toContain('Nghệ An · cấp xã · 2024 · 2 tiêu chí');
  });

  test('has the focus once it was read; Escape lets it go and gives the focus back', async () => {
    const pane = await opened({ imported: IMPORTED });
    pane.button('Nhập từ trang đang mở').focus();
    await pane.press('Nhập từ trang đang mở');
    expect(document.activeElement).toBe(control(pane, 'Tỉnh, thành phố'));
    await pane.key('Escape');
    expect(pane.root.querySelector('section.card')).toBeNull();
    expect(pane.focused()).toBe('Nhập từ trang đang mở');
  });

  test('read before the settings are opened again leaves the focus where it is', async () => {
    const pane = await opened({ imported: IMPORTED });
    await pane.press('Nhập từ trang đang mở');
    await pane.press('Thiết lập');
    pane.button('Thiết lập').focus();
    await pane.press('Thiết lập');
    expect(pane.root.querySelector('section.card')).not.toBeNull();
    expect(pane.focused()).toBe('Thiết lập');
    await pane.key('Escape');
    expect(pane.root.querySelector('section.card')).toBeNull();
  });

  test('that is not there is said to be missing', async () => {
    const pane = await opened({});
    await pane.press('Nhập từ trang đang mở');
    expect(pane.root.querySelector('[role=alert]')?.textContent).toContain('Không thấy bảng Bộ tiêu chí');
  });

  test('can be chosen for the file, renamed and removed', async () => {
    const pane = await opened({ settings: STORED });
    expect(options(pane, 'Dùng cho tệp này')).toEqual([
      'Tự nhận theo bảng',
      'Thử · cấp xã · 2025',
      'Nghệ An · cấp xã · 2025',
      'Hà Tĩnh · cấp sở · 2025',
    ]);
    expect(control(pane, 'Dùng cho tệp này').value).toBe(COMPLETE.id);
    await fill(pane, 'Dùng cho tệp này', '');
    expect(control(pane, 'Dùng cho tệp này').value).toBe('');
    await pane.press('Đổi tên');
    await fill(pane, 'Tên mới của “Thử · cấp xã · 2025”', 'Bản của Sở');
    await pane.press('Lưu vào tệp');
    expect(pane.text()).toContain('Bản của Sở · 5 tiêu chí');
    await pane.press('Xóa');
    await pane.press('Xóa hẳn');
    expect(options(pane, 'Dùng cho tệp này')).not.toContain('Bản của Sở');
    expect(pane.calls).toEqual(['keep', 'keep', 'keep']);
  });

  test.each([
    ['  nghệ an · cấp  xã · 2025', 'Đã có Bộ tiêu chí tên “nghệ an · cấp xã · 2025”. Hãy ghi tên khác.'],
    [' ', 'Hãy ghi tên mới.'],
  ])('is not renamed to “%s”', async (name, sentence) => {
    const pane = await opened({ settings: STORED });
    await pane.press('Đổi tên');
    const field = 'Tên mới của “Thử · cấp xã · 2025”';
    expect(document.activeElement).toBe(control(pane, field));
    await fill(pane, field, name);
    expect(pane.text()).not.toContain(sentence);
    await pane.press('Lưu vào tệp');
    expect(pane.calls).toEqual([]);
    expect(control(pane, field).value).toBe(name);
    expect(pane.text()).toContain(sentence);
    await fill(pane, field, 'Thử · Cấp xã · 2025');
    await pane.press('Lưu vào tệp');
    expect(pane.calls).toEqual(['keep']);
    expect(pane.focused()).toBe('Đổi tên');
  });

  test('is removed only when asked once more, for it cannot be brought back', async () => {
    const pane = await opened({ settings: STORED });
    await pane.press('Xóa');
    expect(pane.focused()).toBe('Thôi');
    expect(pane.root.querySelector('.card[role=alert]')?.textContent).toContain('không hoàn tác được');
    await pane.key('Escape');
    expect(pane.focused()).toBe('Xóa');
    expect(pane.calls).toEqual([]);
    await pane.press('Xóa');
    await pane.press('Xóa hẳn');
    expect(pane.calls).toEqual(['keep']);
    expect(pane.status()).toContain(`Đã xóa “${COMPLETE.title}” khỏi tệp; việc này không hoàn tác được.`);
  });
});

describe('a Bộ tiêu chí from one office to another', () => {
  test('is text to be selected', async () => {
    const pane = await opened({ settings: STORED });
    await pane.press('Xuất');
    const area = pane.root.querySelector('textarea');
    expect(readCatalogue(area?.value ?? '')).toEqual({ ok: true, value: COMPLETE });
    await pane.press('Chọn hết');
    expect(document.activeElement).toBe(area);
    expect([area?.selectionStart, area?.selectionEnd]).toEqual([0, area?.value.length]);
    expect(pane.text()).toContain(
      'Nơi nhận mở Thiết lập, bấm Nhập từ tệp, dán cả đoạn ấy vào ô rồi bấm Đọc.',
    );
    await pane.press('Đóng');
    expect(pane.root.querySelector('textarea')).toBeNull();
    expect(pane.focused()).toBe('Xuất');
  });

  test('is pasted, looked over and kept, under an id of its own', async () => {
    const pane = await opened({ settings: STORED });
    await pane.press('Nhập từ tệp');
    await fill(
      pane,
      'Dán vào đây nội dung mà nơi khác gửi đến',
      writeCatalogue({ ...COMPLETE, title: 'Bản mới' }),
    );
    await pane.press('Đọc');
    expect(pane.root.querySelector('section.card')?.textContent).toContain(
      'Bản mới: 3 lĩnh vực, 5 tiêu chí.',
    );
    expect(pane.calls).toEqual([]);
    await pane.press('Lưu vào tệp');
    expect(pane.calls).toEqual(['keep']);
    expect(control(pane, 'Dùng cho tệp này').value).toBe(`${COMPLETE.id}-2`);
  });

  test('is read from a file', async () => {
    const pane = await opened({});
    await pane.press('Nhập từ tệp');
    const input = control(pane, 'Hoặc chọn tệp có nội dung đó');
    const file = new File([writeCatalogue(COMPLETE)], 'btc.json', { type: 'application/json' });
    Object.defineProperty(input, 'files', { value: [file] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(pane.root.querySelector('section.card')?.textContent).toContain('5 tiêu chí');
  });

  test.each<[string, string, string]>([
    ['damaged', '{"version":1', 'không phải là một Bộ tiêu chí'],
    ['of a later version', '{"version":2}', 'phiên bản mới hơn'],
  ])('%s is refused in a sentence', async (_, text, sentence) => {
    const pane = await opened({});
    await pane.press('Nhập từ tệp');
    await fill(pane, 'Dán vào đây nội dung mà nơi khác gửi đến', text);
    await pane.press('Đọc');
    expect(pane.root.querySelector('.action-bar [role=alert]')?.textContent).toContain(sentence);
    expect(pane.root.querySelector('section.card')).toBeNull();
  });
});
