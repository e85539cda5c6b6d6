// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NO_SETTINGS } from '../../src/core/settings/settings';
import { checkedOf, noDeadline, SHEET, textNumber } from './literal';
import { CATALOGUE, IN_WORK } from './making';
import { checkedPane, checkedPaneOver, type Mounted, unmount } from './mounted';

const CHECKED = checkedOf([textNumber('D8', '1.1.2', '0.8'), noDeadline('J9', '1.3')]);
/** More changes than are listed at once. */
const MANY = checkedOf([
  noDeadline('J9', '1.3'),
  ...Array.from({ length: 30 }, (_, row) => textNumber(`D${row + 6}`, '1.3', '0.5')),
]);

beforeEach(() => localStorage.clear());
afterEach(unmount);

/** Presses a button with Enter, and keeps the key down until what it opened is there. */
async function hold(pane: Mounted, name: string): Promise<boolean> {
  await pane.press(name);
  const enter = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, cancelable: true });
  return document.activeElement?.dispatchEvent(enter) === true;
}

test.each(['Bỏ qua', 'Chèn tiêu chí'])(
  'the Enter that pressed “%s”, still held down, is not a yes',
  async (name) => {
    expect(await hold(await checkedPane(CHECKED), name)).toBe(false);
  },
);

test.each([
  ['before changes are made', 'Sửa tất cả (30)', {}, 'Sửa 30 ô'],
  [
    'before formulas are written',
    'Tính điểm',
    {
      totals: {
        plan: {
          sheet: SHEET,
          edits: Array.from({ length: 30 }, (_, row) => ({
            at: { row, column: 4 },
            before: { value: null, formula: null, format: 'General' },
            after: { value: 1, formula: '=C1-D1', format: 'General' },
          })),
          removed: [],
          inserted: [],
        },
        conflicts: [],
        skipped: [],
        cropped: false,
      },
    },
    'Ghi 30 công thức',
  ],
])('%s the focus is on what does it, however long the list', async (_, name, kept, focused) => {
  const pane = await checkedPaneOver(kept, MANY);
  await pane.press(name);
  expect(pane.buttons()).toContain('Xem thêm');
  expect(pane.focused()).toBe(focused);
});

/** What is open, those that stand in another behind it. */
const opened = (pane: Mounted) => [...pane.root.querySelectorAll('[data-opened]')];

test.each([
  ['a row of one’s own', 'Chèn tiêu chí', 'Dòng khác…', 1],
  ['a catalogue’s file', 'Thiết lập', 'Nhập từ tệp', 0],
  ['what is passed on of a catalogue', 'Thiết lập', 'Xuất', 0],
])('%s takes the focus, and Escape gives it back; what it stands in stays', async (_, way, name, around) => {
  const settings = { ...NO_SETTINGS, catalogues: [CATALOGUE] };
  const pane = await checkedPaneOver({ settings }, IN_WORK);
  await pane.press(way);
  await pane.press(name);
  const [last] = opened(pane).slice(around);
  expect(last?.contains(document.activeElement)).toBe(true);
  await pane.key('Escape');
  expect(opened(pane)).toHaveLength(around);
  expect(pane.focused()).toBe(name);
});

test('a row of one’s own that stands there from the first closes with its form', async () => {
  const pane = await checkedPane(CHECKED);
  await pane.press('Chèn tiêu chí');
  expect(opened(pane)[1]?.contains(document.activeElement)).toBe(true);
  await pane.key('Escape');
  expect(opened(pane)).toEqual([]);
  expect(pane.focused()).toBe('Chèn tiêu chí');
});

test('of two that are open Escape closes the one with the focus, then the other', async () => {
  const pane = await checkedPane(CHECKED);
  await pane.press('Chèn tiêu chí');
  await pane.press('Sửa tất cả (1)');
  await pane.key('Escape');
  expect(pane.root.querySelector('.preview')).toBeNull();
  expect(pane.root.querySelector('.panel')).not.toBeNull();
  expect(pane.focused()).toBe('Sửa tất cả (1)');
  await pane.key('Escape');
  expect(pane.root.querySelector('.panel')).toBeNull();
});
