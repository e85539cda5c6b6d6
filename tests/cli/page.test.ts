import { expect, test } from 'vitest';
import { toPage } from '../../src/cli/page/page';
import { notChecked } from '../../src/cli/report';
import { fileWith, LOST_WRONG, reportWith } from './report';

const TODAY = { year: 2026, month: 4, day: 30 };
const MISSING = notChecked('b.xlsx', 'file/empty', 'Tệp trống.');

test('one page with the table first, its links to each file, and nothing that loads or runs', async () => {
  const page = toPage([fileWith('a.xlsx', await reportWith([LOST_WRONG])), MISSING], TODAY);
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, link]) => link);
  expect(ids).toEqual(['tong-hop', 'tep-1', 'tep-2']);
  expect(links).toEqual(['#tep-1', '#tep-2', '#tong-hop', '#tong-hop']);
  expect(page).toContain('<html lang="vi">');
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(page).toContain('Kiểm tra ngày 30/4/2026.');
  expect(page).toContain('Điểm bị mất phải là 0,2 (= 1 − 0,8); ô đang ghi 0,5.');
  expect(page).not.toMatch(/<script|<link|<img|url\(|@import|https?:/);
});

test('where the same is said of several cells it is said once', async () => {
  const again = { ...LOST_WRONG, at: { row: 9, column: 4 }, criterion: null };
  const page = toPage([fileWith('a.xlsx', await reportWith([LOST_WRONG, again]))], TODAY);
  expect(page).toContain('Ô E8 (tiêu chí 1.1.2), Ô E10</span> Điểm bị mất phải là');
});

test.each([
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  [`"><img src=x onerror='x'>`, '&quot;&gt;&lt;img src=x onerror=&#39;x&#39;&gt;'],
  ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
  ['a\u0000\u202Eb\nc', 'a\uFFFD\uFFFDb c'],
  ['$& $1 $$', '$&amp; $1 $$'],
])('%j in a name, a sheet or a sentence is only text', async (written, shown) => {
  const annex = await reportWith([], { sheet: written });
  const files = [fileWith(written, annex), notChecked(written, 'file/empty', written)];
  const page = toPage(files, TODAY);
  expect(page.split(shown)).toHaveLength(8);
  expect(page.replaceAll(shown, '')).not.toContain(written);
});
