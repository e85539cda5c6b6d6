// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { CHECKED, checkedOf, FINDINGS, PARTIAL, reportOf, SHEET, sheetOf } from './literal';
import { pick } from './making';
import { checkedPane, checkedPaneOver, unmount } from './mounted';

afterEach(unmount);

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
    expect(pane.calls).toEqual(['check', `check ${SHEET} by ${PARTIAL.id}`]);
  });

  test('that a form made of another is judged by is the one chosen from then on', async () => {
    let catalogue: string | null = null;
    const kept = { standing: () => ({ undoable: null, catalogue }) };
    const pane = await checkedPaneOver(kept, CHECKED, CHECKED, CHECKED);
    expect(pane.select('Bộ tiêu chí').value).toBe('');
    await pane.press('Việc khác');
    await pane.press('Chèn mẫu');
    await pick(pane, 'Bộ tiêu chí', PARTIAL.id);
    catalogue = PARTIAL.id;
    await pane.press('Chèn vào bảng tính');
    expect(pane.select('Bộ tiêu chí').value).toBe(PARTIAL.id);
    await pane.press('Kiểm tra');
    expect(pane.calls.at(-1)).toBe(`check by ${PARTIAL.id}`);
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
