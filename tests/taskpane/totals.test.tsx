// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TotalsPlan } from '../../src/core/totals/totals';
import { score } from '../../src/core/values/score';
import { checkedOf, reportOf, SHEET, textNumber } from './literal';
import { CATALOGUE, IN_WORK, NO_DEADLINES, panel } from './making';
import { checkedPaneOver, unmount } from './mounted';

beforeEach(() => localStorage.clear());
afterEach(unmount);

describe('“Tính điểm”', () => {
  const at = (row: number) => ({ row, column: 4 });
  const cell = (value: number | null, formula: string | null) => ({ value, formula, format: 'General' });
  const edit = (row: number, before: number | null) => ({
    at: at(row),
    before: cell(before, null),
    after: cell(2.87, `=ROUND(C${row + 1}-D${row + 1},3)`),
  });
  const NOTHING: TotalsPlan = {
    plan: { sheet: SHEET, edits: [], removed: [], inserted: [] },
    conflicts: [],
    skipped: [],
    cropped: false,
  };
  const PLAIN = { ...NOTHING, plan: { ...NOTHING.plan, edits: [edit(8, null), edit(22, 2.88)] } };
  const CONFLICT = {
    ...PLAIN,
    conflicts: [{ at: at(22), typed: score('2.88'), worked: score('2.87') }],
  };

  test('shows the cells, then writes', async () => {
    const pane = await checkedPaneOver({ totals: PLAIN }, IN_WORK, IN_WORK);
    await pane.press('Tính điểm');
    expect(pane.text()).toContain('2 ô sẽ có công thức');
    await pane.press('Ghi 2 công thức');
    expect(pane.calls.at(-1)).toBe('totals beside typed');
    expect(pane.status()).toContain('Đã ghi công thức vào 3 ô.');
  });

  test.each([
    ['Giữ số đã nhập, ghi các ô còn lại', 'totals beside typed'],
    ['Thay tất cả', 'totals over typed'],
  ])('with typed figures both are shown; “%s”', async (button, call) => {
    const pane = await checkedPaneOver({ totals: CONFLICT }, IN_WORK, IN_WORK);
    await pane.press('Tính điểm');
    expect(panel(pane)?.textContent).toContain('E23đang ghi 2,88 → công thức cho 2,87');
    await pane.press(button);
    expect(pane.calls.at(-1)).toBe(call);
  });

  test('nothing to do is said, and so is what could not be worked out', async () => {
    const pane = await checkedPaneOver({ totals: NOTHING }, IN_WORK);
    await pane.press('Tính điểm');
    expect(pane.text()).toContain('không có gì phải ghi thêm');
    await pane.press('Đóng');
    expect(pane.calls).toEqual(['check']);
    unmount();
    const skipped = [{ at: at(22), because: [at(8)] }];
    const other = await checkedPaneOver({ totals: { ...NOTHING, skipped } }, IN_WORK);
    await other.press('Tính điểm');
    expect(panel(other)?.textContent).toContain('E23xem ô E9');
  });

  test('a sheet that was not read in full is said to be so, not to be all right', async () => {
    const pane = await checkedPaneOver({ totals: { ...NOTHING, cropped: true } }, IN_WORK);
    await pane.press('Tính điểm');
    expect(panel(pane)?.textContent).toContain('chưa đọc được hết, vì thế chưa tính điểm được');
    expect(panel(pane)?.textContent).not.toContain('không có gì phải ghi thêm');
  });

  test('a number that is text is called so, with what mends it', async () => {
    const findings = [...NO_DEADLINES, textNumber('E9', '1.3', '0.8')];
    const checked = checkedOf(findings, { report: { ...reportOf(findings), catalogue: CATALOGUE } });
    const skipped = [{ at: at(22), because: [at(8), at(9)] }];
    const pane = await checkedPaneOver({ totals: { ...NOTHING, skipped } }, checked);
    await pane.press('Tính điểm');
    expect(panel(pane)?.textContent).toContain('E23ô E9 ghi số ở dạng chữ: bấm Sửa tất cả trước');
  });

  test.each([
    ['is written after a new check where that changes nothing', [PLAIN, PLAIN], 'totals beside typed'],
    ['is shown once more where the formulas are others now', [PLAIN, CONFLICT], 'check Phụ lục'],
  ])('in a sheet edited meanwhile it %s', async (_, [before, after], last) => {
    let totals = before ?? PLAIN;
    const pane = await checkedPaneOver({ totals: () => totals }, IN_WORK, IN_WORK, IN_WORK);
    await pane.press('Tính điểm');
    await pane.edit(SHEET);
    const press = pane.press('Ghi 2 công thức');
    totals = after ?? PLAIN;
    await press;
    expect(pane.calls.slice(1)).toEqual(last === 'check Phụ lục' ? [last] : ['check Phụ lục', last]);
    expect(panel(pane) === null).toBe(last !== 'check Phụ lục');
  });
});
