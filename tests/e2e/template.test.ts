import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type AnnexRow, SCORE_FIELDS } from '../../src/core/annex/annex';
import { parseAnnex } from '../../src/core/annex/parse';
import { pointsIn, sections, totals } from '../../src/core/annex/query';
import { BUILTIN_CATALOGUES } from '../../src/core/catalogue/builtin';
import type { SheetDraft } from '../../src/core/draft/draft';
import { edited } from '../../src/core/draft/edit';
import { headerRowOf } from '../../src/core/draft/table';
import { EMPTY_CELL } from '../../src/core/sheet/snapshot';
import { draftAnnex } from '../../src/core/template/annex';
import { draftTemplate } from '../../src/core/template/blank';
import { COMMUNE_UNITS } from '../../src/core/values/commune-units';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write/workbook';
import { namDanContent } from '../support/content';

const LIBRE_OFFICE = '/usr/bin/soffice';
const folder = mkdtempSync(join(tmpdir(), 'mau-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [catalogue = null] = BUILTIN_CATALOGUES;
const title = { unit: 'UBND xã Nam Đàn', number: '', date: null, year: 2026 };

it('LibreOffice works out Nam Đàn’s annex to the last digit', async () => {
  const content = await namDanContent();
  const draft = draftAnnex(content, title, { catalogue, units: COMMUNE_UNITS });
  const annex = await recalculated(draft);
  expect(sections(annex).map(({ section }) => figures(section))).toEqual([
    '13 11.3 1.7',
    '6 6 0',
    '14 13 1',
    '7 5 2',
    '10 9 1',
    '6.5 6 0.5',
    '17 14.13 2.87',
  ]);
  expect(totals(annex).map(figures)).toEqual(['73.5 64.43 9.07']);
});

it('LibreOffice works out the summary as soon as its figures are typed', async () => {
  const blank = draftTemplate(
    { layout: 'tong-hop', extent: 'lost', catalogue: catalogue?.id ?? null, title },
    catalogue,
    COMMUNE_UNITS,
  );
  const first = headerRowOf(blank) + 1;
  const typed = (column: number, points: readonly number[]) =>
    points.map((value, index) => ({
      at: { row: first + index, column },
      before: EMPTY_CELL,
      after: { value, formula: null, format: 'General' },
    }));
  const annex = await recalculated(
    edited(blank, [
      ...typed(2, [13, 6, 10, 7, 10, 6.5, 17, 30.5]),
      ...typed(3, [11.3, 6, 9, 5, 9, 6, 14.12, 26.22]),
    ]),
  );
  expect(totals(annex).map(figures)).toEqual(['100 86.64 13.36']);
});

/** The annex as LibreOffice saves it. The file does not say what its formulas give, so that they are worked out. */
async function recalculated(draft: SheetDraft) {
  const rows = draft.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell.formula === null ? cell : { ...cell, value: null })),
  }));
  const file = join(folder, 'a.xlsx');
  const saved = join(folder, 'saved');
  writeFileSync(file, writeWorkbook([{ ...draft, rows }], null));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync(LIBRE_OFFICE, ['--headless', profile, '--convert-to', 'xlsx', '--outdir', saved, file]);
  const read = await readWorkbook(readFileSync(join(saved, 'a.xlsx')));
  const annex = read.ok && read.value.sheets[0] ? parseAnnex(read.value.sheets[0]) : null;
  if (!annex) throw new Error('no annex');
  return annex;
}

/** Maximum, score and points lost. */
function figures({ points }: AnnexRow): string {
  return SCORE_FIELDS.map((field) => pointsIn(points[field])?.toString() ?? '').join(' ');
}
