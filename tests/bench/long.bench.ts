import { bench, describe } from 'vitest';
import { parseAnnex } from '../../src/core/annex/parse';
import { BUILTIN_CATALOGUES } from '../../src/core/catalogue/builtin';
import type { Catalogue } from '../../src/core/catalogue/catalogue';
import { searchCriteria } from '../../src/core/catalogue/search';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { planTotals } from '../../src/core/totals/plan';
import { readWorkbook } from '../../src/xlsx/read';
import { judgeAll } from '../support/nam-dan';
import { ANNEX_HEADER, sheetOf } from '../support/sheet';
import { rawWorkbook } from '../xlsx/build';

const [builtin] = BUILTIN_CATALOGUES;
if (!builtin) throw new Error('no catalogue');
const [short, long] = [catalogueOf(builtin, 20), catalogueOf(builtin, 200)];

describe('search: ten times as many criteria take about ten times as long, or less', () => {
  bench('20 criteria', () => searchAll(short));
  bench('200 criteria', () => searchAll(long));
});

const [few, many] = [annexOf(2), annexOf(8)];

describe('totals: four times as many rows take far less than sixteen times as long', () => {
  bench('200 rows', () => void planTotals(few, null));
  bench('800 rows', () => void planTotals(many, null));
});

const [torn, tornOften] = [tornOver(400), tornOver(1_600)];

describe('rows that go on above them: four times as many take far less than sixteen times as long to judge', () => {
  bench('400 rows', () => void judgeAll(torn));
  bench('1,600 rows', () => void judgeAll(tornOften), { iterations: 5 });
});

const [merged, mergedOften] = [mergedOver(2_000), mergedOver(20_000)];

describe('merges of the whole sheet: ten times as many take about ten times as long to read, or less', () => {
  bench('2,000 merges', async () => void (await readWorkbook(merged)));
  bench('20,000 merges', async () => void (await readWorkbook(mergedOften)), { iterations: 5 });
});

function searchAll(catalogue: Catalogue): void {
  for (const typed of ['k', 'ke', 'ke hoac', 'ke hoahc', '5.', 'nhiem vu gia'])
    searchCriteria(catalogue, typed);
}

function catalogueOf(like: Catalogue, count: number): Catalogue {
  const criteria = Array.from({ length: count }, (_, index) => ({
    code: `${1 + (index % 8)}.${1 + Math.floor(index / 8)}`,
    name: `Tiêu chí thứ ${index} về thực hiện nhiệm vụ, giải pháp cải cách hành chính theo kế hoạch đã ban hành`,
    nameCutOff: false,
    maximum: null,
    cite: ['tanKyReport'],
  }));
  return { ...like, criteria };
}

function annexOf(sections: number) {
  const lines = Array.from({ length: sections }, (_, section) => [
    `'${section + 1}' | Lĩnh vực | 600 | |`,
    ...Array.from({ length: 99 }, (_, row) => `'${section + 1}.${row + 1}' | Tiêu chí | 5 | 4,5 |`),
  ]).flat();
  const annex = parseAnnex(sheetOf([ANNEX_HEADER, ...lines, ' | Tổng cộng | | |'].join('\n')));
  if (!annex) throw new Error('no annex');
  return annex;
}

/** One criterion, torn over so many rows. */
function tornOver(times: number): WorkbookSnapshot {
  const criterion = "'1.1.2' | Chất lượng kế hoạch | 1 | 0,8 | 0,2 | Thiếu mục";
  const sheet = sheetOf([ANNEX_HEADER, criterion, ...Array(times).fill('| và phần còn lại')].join('\n'));
  return { sheets: [sheet], active: sheet.name, settings: null };
}

function mergedOver(times: number): Uint8Array {
  const merge = '<mergeCell ref="A1:XFD1048576"/>';
  const data = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1000"><c r="A1000"><v>1</v></c></row>';
  return rawWorkbook({ data, after: `<mergeCells>${merge.repeat(times)}</mergeCells>` });
}
