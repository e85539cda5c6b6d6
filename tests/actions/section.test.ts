import { afterEach, expect, test } from 'vitest';
import { toA1 } from '../../src/core/sheet/address';
import { bookOf, type OpenExcel, type Rows } from '../support/excel/open';
import { contents, HEADER, openSession, undone, valueOf } from './open';

const SHEET = 'Phụ lục';

let open: OpenExcel | null = null;
afterEach(() => open?.dispose());

/** Six of the seven sections, none of which lost anything, in a style of their own. */
const ROWS: Rows = [
  HEADER,
  ...[1, 2, 3, 4, 6, 7].map((code, index) => [
    `${code}.`,
    `Lĩnh vực ${code}`,
    6,
    6,
    `=C${index + 2}-D${index + 2}`,
  ]),
  [null, 'Tổng cộng', '=SUM(C2:C7)', '=SUM(D2:D7)', '=SUM(E2:E7)'],
];

test('the row of a section that is missing comes to its place, into the totals, and goes again', async () => {
  const { excel, session } = await openSession(bookOf({ [SHEET]: ROWS }));
  open = excel;
  const { report } = valueOf(await session.check({ sheet: SHEET, catalogue: 'nghe-an-xa-2025' }));
  const finding = report.findings.find(({ rule }) => rule === 'section/missing');
  if (!finding) throw new Error('the missing section was not found');
  expect(finding.suggestions.map(({ label }) => label)).toEqual([{ action: 'insert-section', section: '5' }]);
  const before = await contents(excel, SHEET);

  const written = valueOf(await session.choose(finding, 0));
  expect(written).toMatchObject({ rows: 1, added: 1 });
  expect(written.report.annex.sheet.values[5]?.slice(0, 2)).toEqual(['5.', 'Cải cách chế độ công vụ']);
  expect(written.report.annex.sheet.formulas[8]?.slice(2, 5)).toEqual([
    '=SUM(C2:C8)',
    '=SUM(D2:D8)',
    '=SUM(E2:E8)',
  ]);
  expect(written.report.findings.filter(({ rule }) => rule === 'section/missing')).toEqual([]);
  // What nobody but the user knows.
  const unscored = written.report.findings.filter(({ rule }) => rule === 'score/missing');
  expect(unscored.map(({ at }) => toA1(at))).toEqual(['D6']);

  undone(await session.undo());
  expect(await contents(excel, SHEET)).toEqual(before);
});
