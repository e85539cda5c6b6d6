import { expect, test } from 'vitest';
import { parseAnnex } from '../../../src/core/annex/parse';
import { attachmentLine, planYear } from '../../../src/core/annex/title';
import { areaToA1, columnName } from '../../../src/core/sheet/address';
import { namDan } from '../../support/nam-dan';

const annexes = (await namDan()).sheets.map((sheet) => parseAnnex(sheet));
const [annex, summary] = annexes;

/** `row kind code`, as people count rows. */
const table = (of: typeof annex) =>
  of?.rows.map(({ row, kind, criterion }) => `${row + 1} ${kind} ${criterion ?? ''}`.trim()).join('\n');

test('the annex: where its header is, and its columns', () => {
  expect(annex?.layout.id).toBe('khac-phuc');
  expect(annex && areaToA1(annex.header)).toBe('A6:J6');
  expect([...(annex?.columns ?? [])].map(([field, column]) => `${columnName(column)} ${field}`)).toEqual([
    'A code',
    'B content',
    'C maximum',
    'D score',
    'E lost',
    'F reason',
    'G remedy',
    'H owner',
    'I coordinator',
    'J deadline',
  ]);
});

test('the annex: what each row is', () => {
  expect(table(annex)).toBe(
    `
7 section 1
8 criterion 1.1.2
9 criterion 1.3
10 repeatedHeader
11 criterion 1.6.2
12 section 2
13 section 3
14 criterion 3.3.2
15 section 4
16 criterion 4.3.2
17 repeatedHeader
18 continuation
19 criterion 4.4
20 section 5
21 repeatedHeader
22 criterion 5.1
23 criterion 5.6
24 section 6
25 criterion 6.1.3
26 section 7
27 repeatedHeader
28 criterion 7.3
29 criterion 7.5
30 criterion 7.9`.trim(),
  );
});

test('the summary: what each row is', () => {
  expect(summary?.layout.id).toBe('tong-hop');
  expect(table(summary)).toBe(
    `
5 section 1
6 section 2
7 section 3
8 section 4
9 section 5
10 section 6
11 section 7
12 section 8
13 total`.trim(),
  );
});

test('the annex: its plan is of 2026', () => {
  expect(annex && attachmentLine(annex)?.text).toMatch(/^\(Kèm theo Kế hoạch số/);
  expect(annex && planYear(annex)).toBe(2026);
});
