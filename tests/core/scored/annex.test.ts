import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { SCORE_FIELDS } from '../../../src/core/annex/annex';
import { parseAnnex } from '../../../src/core/annex/parse';
import { criteria, pointsIn, totals } from '../../../src/core/annex/query';
import { snapshotOf } from '../../../src/core/draft/snapshot';
import { type AnnexReport, checkWorkbook } from '../../../src/core/rules/check';
import { readScoredList } from '../../../src/core/scored/read';
import type { ScoredChoice } from '../../../src/core/scored/scored';
import type { WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { draftAnnex } from '../../../src/core/template/annex';
import { COMMUNE_UNITS } from '../../../src/core/values/commune-units';
import { type Score, sum } from '../../../src/core/values/score';
import { readWorkbook } from '../../../src/xlsx/read';
import { calculated } from '../../support/calculate';
import { ANNEX_HEADER, sheetOf } from '../../support/sheet';

const FILE = new URL('../../../assets/samples/bang-diem-100-tieu-chi.xlsx', import.meta.url);
const TODAY = { year: 2026, month: 11, day: 22 };

function judgedWith(workbook: WorkbookSnapshot) {
  const outcome = checkWorkbook(workbook, { today: TODAY });
  return outcome.ok ? outcome.value : [];
}

const lostBy = ({ maximum, score }: { maximum: Score | null; score: Score | null }) =>
  maximum && score ? [maximum.minus(score)] : [];

describe('the annex made from a list of a hundred criteria', () => {
  let choice: ScoredChoice;
  let reports: readonly AnnexReport[];
  beforeAll(async () => {
    const read = await readWorkbook(readFileSync(FILE));
    const list = read.ok ? read.value.sheets[0] : undefined;
    const appraised = list && readScoredList(list)?.choices[0];
    if (!list || !appraised) throw new Error('no scored list');
    choice = appraised;
    const title = { unit: 'UBND xã A', number: '', date: null, year: 2026 };
    const annex = snapshotOf(draftAnnex(choice.content, title, { catalogue: null, units: COMMUNE_UNITS }));
    reports = judgedWith({ sheets: [list, annex], active: annex.name, settings: null });
  });

  test('is what is judged; the list beside it is not', () => {
    expect(reports.map(({ sheet, layout }) => [sheet, layout])).toEqual([['Phụ lục', 'khac-phuc']]);
  });

  test('has every criterion that lost points, and in all exactly what they lost', () => {
    const [report] = reports;
    const rows = report ? criteria(report.annex) : [];
    const listed = choice.content.sections
      .filter(({ survey }) => !survey)
      .flatMap((section) => section.criteria);
    expect(rows.map(({ criterion }) => criterion)).toEqual(listed.map(({ code }) => code));
    const lost = rows.flatMap(({ points }) => pointsIn(points.lost) ?? []);
    const total = report ? totals(report.annex).flatMap(({ points }) => pointsIn(points.lost) ?? []) : [];
    const expected = sum(listed.flatMap(lostBy)).toFixed();
    expect(sum(lost).toFixed()).toBe(expected);
    expect(total.map((each) => each.toFixed())).toEqual([expected]);
  });

  test('has no errors but what is still to be written', () => {
    const rules = new Set(
      reports.flatMap(({ findings }) =>
        findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
      ),
    );
    expect([...rules].sort()).toEqual(['deadline/missing', 'owner/missing', 'remedy/missing']);
  });
});

test('an annex keeps the points of a section that lost none, so that its total is the list’s', () => {
  const list = readScoredList(
    sheetOf(`STT | Tiêu chí | Điểm tối đa | Điểm thẩm định
1 | Chỉ đạo | 3 | 2,3
1.1 | Kế hoạch | 1 | 0,8
1.2 | Họp | 2 | 1,5
2 | Cải cách thể chế | 2 | 2
2.1 | Rà soát văn bản | 2 | 2
3 | Tài chính | 2 | 1
3.1 | Giải ngân | 2 | 1`),
  );
  const [choice] = list?.choices ?? [];
  const title = { unit: 'UBND xã A', number: '', date: null, year: 2026 };
  const draft = choice && draftAnnex(choice.content, title, { catalogue: null, units: COMMUNE_UNITS });
  const annex = draft && parseAnnex(calculated(snapshotOf(draft)));
  const told = (annex ? totals(annex) : []).map(({ points }) =>
    SCORE_FIELDS.map((field) => pointsIn(points[field])?.toFixed()),
  );
  expect(told).toEqual([['7', '5.3', '1.7']]);
});

const CODED = '1 | Chỉ đạo | 3 | 2,3\n1.1 | Kế hoạch | 1 | 0,8\n1.2 | Họp | 2 | 1,5';
const NAMED = ' | 1. Chỉ đạo | 3 | 2,3\n | 1.1. Kế hoạch | 1 | 0,8\n | 1.2. Họp | 2 | 1,5';

test.each<[string, string, string]>([
  ['points only', 'STT | Tiêu chí | Điểm tối đa | Điểm thẩm định', CODED],
  ['with opinions', 'STT | Tiêu chí | Điểm tối đa | Điểm thẩm định | Ý kiến thẩm định', CODED],
  ['with reasons', 'STT | Tiêu chí | Điểm tối đa | Tự chấm | Thẩm định | Lý do trừ điểm', CODED],
  ['its codes in the names', 'STT | Tiêu chí | Điểm tối đa | Điểm thẩm định', NAMED],
])('a list is not judged as an annex: %s', (_, header, rows) => {
  const list = sheetOf(`${header}\n${rows}`);
  const outcome = checkWorkbook({ sheets: [list], active: list.name, settings: null }, { today: TODAY });
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'annex/none' } });
});

test('an annex on the same sheet as its list is judged', () => {
  const sheet = sheetOf(`STT | Tiêu chí | Điểm tối đa | Điểm thẩm định | Ý kiến thẩm định
1 | Chỉ đạo | 1 | 0,5 |
1.1 | Kế hoạch | 1 | 0,5 | Thiếu
${ANNEX_HEADER}
1 | Chỉ đạo | 1 | 0,5 | 0,5
1.1 | Kế hoạch | 1 | 0,5 | 0,5 | Thiếu | Bổ sung`);
  const reports = judgedWith({ sheets: [sheet], active: sheet.name, settings: null });
  expect(reports.map(({ layout, annex }) => [layout, annex.header.row])).toEqual([['khac-phuc', 3]]);
});
