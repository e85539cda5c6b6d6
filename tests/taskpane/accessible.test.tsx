// @vitest-environment happy-dom
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { BUILTIN_CATALOGUES } from '../../src/core/catalogue/builtin';
import {
  change,
  checkedOf,
  codeFormat,
  noDeadline,
  reportOf,
  SHEET,
  textNumber,
  unknownUnit,
} from './literal';
import { type Answer, type Mounted, mount, unmount } from './mounted';

const FINDINGS = [
  noDeadline('J9', '1.3'),
  textNumber('D8', '1.1.2', '0.8'),
  textNumber('D9', '1.3', '0.5'),
  unknownUnit('H9', 'Phòng Tài chính', [change('H9', 'Phòng Kinh tế')]),
  codeFormat('A24', '6.', '6'),
];

afterEach(unmount);

/** Colours need a real browser; these are the rules about names, roles, states and structure. */
test.each<[string, readonly Answer[], (pane: Mounted) => Promise<void>]>([
  ['before the first check', [], async () => {}],
  ['with findings', [checkedOf(FINDINGS)], (pane) => pane.press('Kiểm tra')],
  [
    'row by row',
    [checkedOf(FINDINGS)],
    async (pane) => {
      await pane.press('Kiểm tra');
      await pane.press('dòng');
    },
  ],
  [
    'while fixes are shown',
    [checkedOf(FINDINGS)],
    async (pane) => {
      await pane.press('Kiểm tra');
      await pane.press('Sửa tất cả (3)');
    },
  ],
  [
    'while a reason is asked for',
    [checkedOf(FINDINGS)],
    async (pane) => {
      await pane.press('Kiểm tra');
      await pane.press('Bỏ qua');
    },
  ],
  [
    'with findings let stand',
    [
      checkedOf(FINDINGS, {
        waivers: [{ waiver: { rule: 'unit/unknown', criterion: '1.3', value: 'a', reason: 'b' }, places: 0 }],
      }),
    ],
    async (pane) => {
      await pane.press('Kiểm tra');
      await pane.press('Đã bỏ qua (1)');
    },
  ],
  [
    'with the settings open',
    [],
    async (pane) => {
      await pane.press('Thiết lập');
      await pane.press('Xóa thiết lập');
    },
  ],
  ['ready', [checkedOf([])], (pane) => pane.press('Kiểm tra')],
  [
    'with a form for a new sheet',
    [],
    async (pane) => {
      await pane.press('Chèn mẫu');
      await pane.press('Chèn vào bảng tính');
    },
  ],
  [
    'while criteria are chosen',
    [checkedOf(FINDINGS, { report: { ...reportOf(FINDINGS), catalogue: BUILTIN_CATALOGUES[0] ?? null } })],
    async (pane) => {
      await pane.press('Kiểm tra');
      await pane.press('Việc khác');
      await pane.press('Chèn tiêu chí');
      await pane.key('Enter');
      await pane.press('Dòng khác…');
      await pane.press('Chèn dòng này');
    },
  ],
  [
    'with a report to be copied',
    [checkedOf([])],
    async (pane) => {
      await pane.press('Kiểm tra');
      await pane.press('Báo cáo phân tích');
    },
  ],
  [
    'without an annex',
    [{ code: 'annex/none', sheet: 'Danh sách', elsewhere: [SHEET] }],
    (pane) => pane.press('Kiểm tra'),
  ],
  ['after a failure', [{ code: 'excel/busy' }], (pane) => pane.press('Kiểm tra')],
])('%s nothing is in the way of a screen reader', async (_, answers, act) => {
  document.documentElement.lang = 'vi';
  document.title = 'Phụ lục CCHC';
  const pane = await mount(...answers);
  await act(pane);
  const { violations, passes } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false } },
    // happy-dom cannot follow the selectors that axe would name elements by.
    selectors: false,
  });
  expect(passes.length).toBeGreaterThan(5);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
