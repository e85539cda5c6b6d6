import { readFileSync } from 'node:fs';
import { bench, describe } from 'vitest';
import { checkWorkbook } from '../../src/core/rules/check';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { readWorkbook } from '../../src/xlsx/read';

const bytes = new Uint8Array(readFileSync('assets/samples/nam-dan-phu-luc.xlsx'));
const today = { year: 2026, month: 11, day: 22 };
const small = await open(bytes);
const large = repeated(small, 80);

describe('the Nam Đàn annex: judging it, beside only reading its file', () => {
  bench('read the file', async () => void (await open(bytes)));
  bench('judge what was read', () => void checkWorkbook(small, { today }));
});

describe('rows: an annex 80 times as long takes about 80 times as long to judge, or less', () => {
  bench('24 rows', () => void checkWorkbook(small, { today }));
  bench('1,920 rows', () => void checkWorkbook(large, { today }), { iterations: 5 });
});

async function open(file: Uint8Array): Promise<WorkbookSnapshot> {
  const read = await readWorkbook(file);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

/** The rows below the annex's header, so many times over. */
function repeated(workbook: WorkbookSnapshot, times: number): WorkbookSnapshot {
  const [annex, ...others] = workbook.sheets;
  if (!annex) throw new Error('no sheet');
  const repeat = <Row>(grid: readonly Row[]) => [
    ...grid.slice(0, 6),
    ...Array.from({ length: times }, () => grid.slice(6)).flat(),
  ];
  const values = repeat(annex.values);
  return {
    ...workbook,
    sheets: [
      { ...annex, values, formulas: repeat(annex.formulas), formats: repeat(annex.formats) },
      ...others,
    ],
  };
}
