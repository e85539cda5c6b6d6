// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkedOf, reportOf, SHEET } from './literal';
import { CATALOGUE, IN_WORK, NO_DEADLINES, panel, type } from './making';
import { checkedPane, checkedPaneOver, type Mounted, settle, unmount } from './mounted';

beforeEach(() => localStorage.clear());
afterEach(unmount);

describe('“Chèn tiêu chí”', () => {
  const options = (pane: Mounted) => [...pane.root.querySelectorAll('[role=option]')];
  const active = (pane: Mounted) =>
    document.getElementById(
      pane.root.querySelector('[role=combobox]')?.getAttribute('aria-activedescendant') ?? '',
    );

  const typedIn = (pane: Mounted) => [...pane.root.querySelectorAll('input')].map(({ value }) => value);

  test('several are found, chosen and inserted by keyboard alone', async () => {
    const pane = await checkedPane(IN_WORK, IN_WORK);
    await pane.press('Chèn tiêu chí');
    expect(document.activeElement?.getAttribute('role')).toBe('combobox');
    await type(pane, 'Tìm theo mã', '1.1.2');
    expect(active(pane)?.textContent).toContain('1.1.2');
    await pane.key('Enter');
    expect(active(pane)?.getAttribute('aria-selected')).toBe('true');
    await type(pane, 'Tìm theo mã', '');
    await pane.key('ArrowDown');
    const second = active(pane)?.querySelector('.criterion')?.textContent;
    await pane.key('Enter');
    expect(pane.text()).toContain(`Đã chọn: 1.1.2, ${second}`);
    await pane.key('Enter', { ctrlKey: true });
    expect(pane.calls).toEqual(['check', `insert 1.1.2 ${second}`]);
    expect(pane.status()).toContain('Đã chèn 2 dòng.');
    expect(panel(pane)).toBeNull();
  });

  test('by mouse, and taken back', async () => {
    const pane = await checkedPane(IN_WORK, IN_WORK);
    await pane.press('Chèn tiêu chí');
    const [first, second] = options(pane).filter((each) => each instanceof HTMLElement);
    for (const each of [first, second, first]) (each as HTMLElement | undefined)?.click();
    await settle();
    expect(
      options(pane)
        .map((each) => each.getAttribute('aria-selected'))
        .slice(0, 2),
    ).toEqual(['false', 'true']);
    await pane.press('Chèn 1 tiêu chí');
    expect(pane.calls.at(-1)).toMatch(/^insert [\d.]+$/);
  });

  test('how a criterion is scored is told under its name', async () => {
    const [first] = CATALOGUE.criteria;
    if (!first) throw new Error('no criterion');
    const catalogue = { ...CATALOGUE, criteria: [{ ...first, note: 'Đủ: 1 điểm; thiếu: 0 điểm' }] };
    const pane = await checkedPane(
      checkedOf(NO_DEADLINES, { report: { ...reportOf(NO_DEADLINES), catalogue } }),
    );
    await pane.press('Chèn tiêu chí');
    expect(pane.root.querySelector('.result .how')?.textContent).toBe('Đủ: 1 điểm; thiếu: 0 điểm');
  });

  test('matches are marked, nothing found is said', async () => {
    const pane = await checkedPane(IN_WORK);
    await pane.press('Chèn tiêu chí');
    await type(pane, 'Tìm theo mã', 'ke hoach');
    const marked = [...pane.root.querySelectorAll('.result mark')].map((each) =>
      each.textContent?.toLowerCase(),
    );
    expect(marked).toContain('kế');
    expect(marked).toContain('hoạch');
    await type(pane, 'Tìm theo mã', 'xyzxyz');
    expect(options(pane)).toEqual([]);
    expect(pane.text()).toContain('Không thấy; Bộ tiêu chí ở đây mới có một phần.');
    expect(pane.buttons()).toContain('Dòng khác…');
  });

  const blank = { kind: 'blank' } as const;
  const points = { maximum: blank, score: blank, lost: blank };
  const row = { kind: 'criterion', row: 8, code: blank, criterion: '1.1.2', points } as const;
  const annex = { ...IN_WORK.report.annex, rows: [row], columns: new Map([['code', 0] as const]) };
  const PRESENT = { ...IN_WORK, report: { ...IN_WORK.report, annex } };

  test('of what is there already the row is shown', async () => {
    const pane = await checkedPane(PRESENT);
    await pane.press('Chèn tiêu chí');
    await type(pane, 'Tìm theo mã', '1.1.2');
    expect(active(pane)?.textContent).toContain('đã có');
    await pane.key('Enter');
    expect(pane.calls.at(-1)).toBe('select A9');
    expect(pane.button('Chèn tiêu chí')).toBeDefined();
  });

  test('a row of one’s own', async () => {
    const pane = await checkedPane(IN_WORK, IN_WORK);
    await pane.press('Chèn tiêu chí');
    await pane.press('Dòng khác…');
    await pane.press('Chèn dòng này');
    expect(pane.text()).toContain('Hãy ghi nội dung của dòng.');
    await type(pane, 'Nội dung', 'Công khai thủ tục');
    await pane.press('Chèn dòng này');
    expect(pane.calls.at(-1)).toBe('insert ');
  });

  test('a row of one’s own with a code that is there: that row is shown, and what was typed stays', async () => {
    const pane = await checkedPane(PRESENT);
    await pane.press('Chèn tiêu chí');
    await pane.press('Dòng khác…');
    await type(pane, 'Nội dung', 'Công khai thủ tục');
    await type(pane, 'Mã', '1.1.2');
    expect(pane.text()).not.toContain('Phụ lục đã có tiêu chí 1.1.2');
    await pane.press('Chèn dòng này');
    expect(pane.calls).toEqual(['check', 'select A9']);
    expect(pane.text()).toContain('Phụ lục đã có tiêu chí 1.1.2, ở dòng đang được chọn.');
    expect(typedIn(pane)).toContain('Công khai thủ tục');
  });

  test('rows that turn out to be there leave the form as it is', async () => {
    const pane = await checkedPaneOver({ present: 1 }, IN_WORK, PRESENT);
    await pane.press('Chèn tiêu chí');
    await pane.press('Dòng khác…');
    await type(pane, 'Nội dung', 'Công khai thủ tục');
    await type(pane, 'Mã', '1.1.2');
    await pane.press('Chèn dòng này');
    expect(pane.calls.at(-1)).toBe('insert 1.1.2');
    expect(pane.status()).toContain('Tiêu chí này đã có sẵn.');
    expect(typedIn(pane)).toContain('Công khai thủ tục');
  });

  test('a verdict that is old is made anew first', async () => {
    const pane = await checkedPane(IN_WORK, IN_WORK);
    await pane.edit(SHEET);
    await pane.press('Chèn tiêu chí');
    expect(pane.calls).toEqual(['check', `check ${SHEET}`]);
    expect(panel(pane)).not.toBeNull();
  });
});
