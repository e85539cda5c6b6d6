// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { NO_SETTINGS } from '../../src/core/settings/settings';
import type { Waiver } from '../../src/core/settings/waiver';
import { checkedOf, noDeadline, reportOf, sheetOf, textNumber, unchecked } from './literal';
import { checkedPane, type Mounted, settle, unmount } from './mounted';

const FINDINGS = [noDeadline('J9', '1.3'), textNumber('D8', '1.1.2', '0.8'), unchecked('E29')];
const REPORT = reportOf(FINDINGS, sheetOf({ D8: '0.8' }));
const CHECKED = { ...checkedOf(FINDINGS), report: REPORT };
const WAIVER: Waiver = { rule: 'score/text-number', criterion: '1.1.2', value: '0.8', reason: '' };
const waived = (waiver: Waiver, places = 1) =>
  checkedOf([noDeadline('J9', '1.3')], { waivers: [{ waiver, places }] });
const keeping = (waiver: Waiver) => `keep ${JSON.stringify({ ...NO_SETTINGS, waivers: [waiver] })}`;

afterEach(unmount);

/** The field that asks for the reason. */
function field(pane: Mounted): HTMLInputElement {
  const input = pane.root.querySelector<HTMLInputElement>('form input');
  if (!input) throw new Error('nothing asks for a reason');
  return input;
}

async function type(pane: Mounted, text: string): Promise<void> {
  field(pane).value = text;
  field(pane).dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

describe('letting a finding stand', () => {
  test('is offered for warnings and advice, not for errors and what could not be checked', async () => {
    const pane = await checkedPane(CHECKED);
    const rows = [...pane.root.querySelectorAll('.finding-line')].map((line) => [
      line.querySelector('.cell')?.textContent,
      line.querySelector('.waive') !== null,
    ]);
    expect(rows).toEqual([
      ['J9', false],
      ['D8', true],
      ['E29', false],
    ]);
  });

  test('is offered for all of a kind at once, with one reason and one write', async () => {
    const findings = [textNumber('D8', '1.1.2', '0.8'), textNumber('D9', '1.3', '0.5')];
    const report = reportOf(findings, sheetOf({ D8: '0.8', D9: '0.5' }));
    const other: Waiver = { rule: 'score/text-number', criterion: '1.3', value: '0.5', reason: '' };
    const both = [WAIVER, other].map((waiver) => ({ ...waiver, reason: 'Số ghi theo mẫu' }));
    const waivers = both.map((waiver) => ({ waiver, places: 1 }));
    const pane = await checkedPane(
      { ...checkedOf(findings), report },
      checkedOf([], { waivers }),
      checkedOf(findings),
    );
    await pane.press('Bỏ qua 2');
    expect(document.activeElement).toBe(field(pane));
    expect(pane.text()).toContain('Lý do chung cho 2 chỗ');
    await type(pane, 'Số ghi theo mẫu');
    field(pane).form?.requestSubmit();
    await settle();
    expect(pane.calls).toEqual(['check', `keep ${JSON.stringify({ ...NO_SETTINGS, waivers: both })}`]);
    expect(pane.status()).toContain('Đã bỏ qua 2 chỗ');
    await pane.press('Đã bỏ qua (2)');
    await pane.press('Thôi bỏ qua 2');
    expect(pane.calls.at(-1)).toBe(`keep ${JSON.stringify(NO_SETTINGS)}`);
  });

  test('counts places where alike findings share a waiver', async () => {
    const pane = await checkedPane(waived(WAIVER, 2));
    await pane.press('Đã bỏ qua (2)');
    expect(pane.text()).toContain('(2 chỗ)');
  });

  test.each([
    ['errors', [noDeadline('J9', '1.3'), noDeadline('J23', '5.6')]],
    ['what could not be checked', [unchecked('E29'), unchecked('E30')]],
    ['one alone', [textNumber('D8', '1.1.2', '0.8')]],
  ])('is not offered for a group of %s', async (_, findings) => {
    const pane = await checkedPane(checkedOf(findings));
    expect(pane.root.querySelector('.group-head .waive')).toBeNull();
  });

  test('of one severity asks nothing of the others', async () => {
    const advice = (cell: string) => ({ ...textNumber(cell, '1.3', '0.5'), severity: 'advice' }) as const;
    const warnings = [textNumber('D8', '1.1.2', '0.8'), textNumber('D9', '1.3', '0.5')];
    const pane = await checkedPane(checkedOf([...warnings, advice('D10'), advice('D11')]));
    await pane.press('Bỏ qua 2');
    expect(pane.root.querySelectorAll('form')).toHaveLength(1);
  });

  test('is not offered for all of a row, which are of many kinds', async () => {
    const pane = await checkedPane(
      checkedOf([textNumber('D8', '1.1.2', '0.8'), textNumber('E8', '1.1.2', '0.2')]),
    );
    await pane.press('dòng');
    expect(pane.root.querySelector('.group-head .waive')).toBeNull();
    await pane.press('loại');
    expect(pane.root.querySelector('.group-head .waive')).not.toBeNull();
  });

  test('asks for a reason, which may be left out', async () => {
    const pane = await checkedPane(CHECKED, waived(WAIVER));
    await pane.press('Bỏ qua');
    expect(document.activeElement).toBe(field(pane));
    expect(pane.calls).toEqual(['check']);
    field(pane).form?.requestSubmit();
    await settle();
    expect(pane.calls).toEqual(['check', keeping(WAIVER)]);
    expect(pane.status()).toContain('Đã bỏ qua một chỗ');
    expect(pane.focused()).toBe('J9');
  });

  test.each<[string, KeyboardEventInit]>([
    ['b', {}],
    ['B', { shiftKey: true }],
    ['Process', { code: 'KeyB' }],
  ])('%s asks too; letters typed as the reason do nothing else', async (key, init) => {
    const reason = { ...WAIVER, reason: 'Sở đã đồng ý' };
    const pane = await checkedPane(CHECKED, waived(reason));
    pane.row('D8').focus();
    await pane.key(key, init);
    for (const letter of ['s', 'b', 'ArrowDown']) await pane.key(letter);
    expect(document.activeElement).toBe(field(pane));
    await type(pane, 'Sở đã đồng ý ');
    await pane.key('Enter');
    field(pane).form?.requestSubmit();
    await settle();
    expect(pane.calls).toEqual(['check', keeping(reason)]);
  });

  test('B says so where it cannot be', async () => {
    const pane = await checkedPane(CHECKED);
    pane.row('J9').focus();
    await pane.key('b');
    expect(pane.root.querySelector('form input')).toBeNull();
    expect(pane.status()).toContain('không bỏ qua được');
  });

  test('Escape leaves everything as it is, and gives the focus back', async () => {
    const pane = await checkedPane(CHECKED);
    await pane.press('Bỏ qua');
    await pane.key('Escape');
    expect(pane.root.querySelector('form input')).toBeNull();
    expect(pane.calls).toEqual(['check']);
    expect(pane.focused()).toBe('Bỏ qua');
  });
});

describe('what was let stand', () => {
  test('is listed with its reason, and can be revoked', async () => {
    const reason = { ...WAIVER, reason: 'Sở đã đồng ý' };
    const pane = await checkedPane(waived(reason), CHECKED);
    await pane.press('Đã bỏ qua (1)');
    const text = pane.root.querySelector('.waivers li')?.textContent;
    expect(text).toContain('1.1.2 Điểm ghi dạng chữ: “0.8”');
    expect(text).toContain('Lý do: Sở đã đồng ý');
    expect(text).not.toContain('Không còn khớp');
    await pane.press('Thôi bỏ qua');
    expect(pane.calls).toEqual(['check', `keep ${JSON.stringify(NO_SETTINGS)}`]);
    expect(pane.rows()).toContain('D8');
    expect(pane.root.querySelector('.waivers')).toBeNull();
  });

  test('says when there is nothing left that it lets stand', async () => {
    const pane = await checkedPane(waived({ ...WAIVER, rule: 'of/another-version' }, 0));
    await pane.press('Đã bỏ qua (1)');
    expect(pane.root.querySelector('.waivers .stale')?.textContent).toContain('Không còn khớp');
    expect(pane.text()).toContain('of/another-version');
  });

  test('of no workbook is not spoken of', async () => {
    const pane = await checkedPane(CHECKED);
    expect(pane.text()).not.toContain('Đã bỏ qua');
  });
});

test('settings that cannot be read are told of, and keep what was found', async () => {
  const report = { ...REPORT, unreadSettings: { code: 'settings/newer' } as const };
  const pane = await checkedPane({ ...CHECKED, report }, { code: 'settings/newer' });
  expect(pane.root.querySelector('.verdict')?.textContent).toContain('phiên bản mới hơn');
  await pane.press('Bỏ qua');
  field(pane).form?.requestSubmit();
  await settle();
  expect(pane.root.querySelector('.action-bar [role=alert]')?.textContent).toContain('phiên bản mới hơn');
  expect(pane.rows()).toHaveLength(3);
});
