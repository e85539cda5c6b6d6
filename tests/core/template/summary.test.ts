import { describe, expect, test } from 'vitest';
import { parseAnnex } from '../../../src/core/annex/parse';
import type { Catalogue } from '../../../src/core/catalogue/catalogue';
import { snapshotOf } from '../../../src/core/draft/snapshot';
import { checkWorkbook } from '../../../src/core/rules/check';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { annexTitleOf, draftSummary } from '../../../src/core/template/summary';
import { calculated } from '../../support/calculate';
import { COMPLETE } from '../../support/catalogue';
import { judgeAll, namDan } from '../../support/nam-dan';
import { ANNEX_HEADER, sheetOf } from '../../support/sheet';

const TITLE = { unit: 'UBND xã Nam Đàn', number: '', date: null, year: 2026 };

function summaryOf(sheet: SheetSnapshot, catalogue: Catalogue | null): SheetSnapshot | null {
  const annex = parseAnnex(sheet);
  const draft = annex && draftSummary(annex, catalogue, TITLE);
  return draft && snapshotOf(draft);
}

/** The table's rows: `1 | Chỉ đạo | ='Phụ lục'!C2→13 | …` */
function rows(summary: SheetSnapshot | null): string[] {
  if (!summary) return [];
  const header = parseAnnex(summary)?.header.row ?? 0;
  return summary.values.slice(header + 1).map((line, index) =>
    Array.from({ length: 5 }, (_, column) => {
      const formula = summary.formulas[header + 1 + index]?.[column];
      const value = String(line[column] ?? '').replace('.', column < 2 ? '.' : ',');
      return formula ? `${formula} → ${value}` : value;
    }).join(' | '),
  );
}

const ANNEX = `${ANNEX_HEADER}
  I   | Chỉ đạo, điều hành | 13  | 12,5 | 0,5
  1.1 | Kế hoạch           | 1   | 0,5  | 0,5 | Thiếu | Bổ sung
  III. | Cải cách thủ tục  | 10  | 8,75 | 1,25
  3.1 | Xin lỗi            | 2   | 0,75 | 1,25 | Thiếu | Bổ sung`;

describe('the summary of an annex', () => {
  test('looks its points up in the annex; the survey is left to be typed', () => {
    const sheet = sheetOf(ANNEX, { name: 'Phụ lục 1' });
    expect(rows(summaryOf(sheet, null))).toEqual([
      "1 | Chỉ đạo, điều hành | ='Phụ lục 1'!C2 → 13 | ='Phụ lục 1'!D2 → 12,5 | =ROUND(C6-D6,3) → 0,5",
      "3 | Cải cách thủ tục | ='Phụ lục 1'!C4 → 10 | ='Phụ lục 1'!D4 → 8,75 | =ROUND(C7-D7,3) → 1,25",
      '4 | Điểm điều tra xã hội học |  |  | =IF(D8="","",ROUND(C8-D8,3)) → ',
      ' | Tổng cộng | =ROUND(SUM(C6:C8),3) → 23 | =ROUND(SUM(D6:D8),3) → 21,25 | =ROUND(SUM(E6:E8),3) → 1,75',
    ]);
  });

  test('sections that the annex does not list, in their order, with what the catalogue knows', () => {
    const sheet = sheetOf(
      `${ANNEX_HEADER}\n1 | Chỉ đạo | 3 | 2,5 | 0,5\n1.2 | Kiểm tra | 1 | 0,5 | 0,5 | Thiếu | Bù`,
    );
    expect(rows(summaryOf(sheet, COMPLETE))).toEqual([
      "1 | Chỉ đạo | ='Phụ lục'!C2 → 3 | ='Phụ lục'!D2 → 2,5 | =ROUND(C6-D6,3) → 0,5",
      '2 | Cải cách thể chế | 2 |  | =IF(D7="","",ROUND(C7-D7,3)) → ',
      '3 | Điều tra xã hội học | 5 |  | =IF(D8="","",ROUND(C8-D8,3)) → ',
      ' | Tổng cộng | =ROUND(SUM(C6:C8),3) → 10 | =ROUND(SUM(D6:D8),3) → 2,5 | =ROUND(SUM(E6:E8),3) → 0,5',
    ]);
  });

  test('sections that are mere headings, and those without a score', () => {
    const sheet = sheetOf(`${ANNEX_HEADER}
      1   | Chỉ đạo  |   |   |
      1.1 | Kế hoạch | 2 | 1 | 1   | Thiếu | Bù
      1.2 | Kiểm tra | 1 | 0,5 | 0,5 | Thiếu | Bù
      2   | Thể chế  | 2 |   | 0,25
      2.1 | Văn bản  | 2 | 1,75 | 0,25 | Thiếu | Bù`);
    expect(rows(summaryOf(sheet, COMPLETE)).slice(0, 2)).toEqual([
      "1 | Chỉ đạo | 3 | =ROUND(C6-E6,3) → 1,5 | =ROUND(SUM('Phụ lục'!E3:E4),3) → 1,5",
      "2 | Thể chế | ='Phụ lục'!C5 → 2 | =ROUND(C7-E7,3) → 1,75 | ='Phụ lục'!E5 → 0,25",
    ]);
  });

  test('a section whose row comes once more behind a page break', () => {
    const sheet = sheetOf(`${ANNEX_HEADER}
      1   | Chỉ đạo  |   |   |
      1.1 | Kế hoạch | 2 | 1 | 1   | Thiếu | Bù
      ${ANNEX_HEADER}
      1   | Chỉ đạo (tiếp) | |   |
      1.2 | Kiểm tra | 1 | 0,5 | 0,5 | Thiếu | Bù
      2   | Thể chế  |   |   |
      2.1 | Văn bản  | 2 | 1,75 | 0,25 | Thiếu | Bù
      2   | Thể chế  | 2 | 1,75 | 0,25`);
    expect(rows(summaryOf(sheet, COMPLETE)).slice(0, 2)).toEqual([
      "1 | Chỉ đạo | 3 | =ROUND(C6-E6,3) → 1,5 | =ROUND(SUM('Phụ lục'!E3,'Phụ lục'!E6),3) → 1,5",
      "2 | Thể chế | ='Phụ lục'!C9 → 2 | ='Phụ lục'!D9 → 1,75 | =ROUND(C7-D7,3) → 0,25",
    ]);
  });

  test('points that are text are not linked, as Excel would pass over them: scores are left to be typed', () => {
    const sheet = sheetOf(`${ANNEX_HEADER}
      1   | Chỉ đạo  | 10   | '9,5' | '0,5'
      1.1 | Kế hoạch | 1    | 0,5   | 0,5 | Thiếu | Bù
      2   | Thể chế  | '10' | 5     | 5
      2.1 | Văn bản  | 2    | 1,75  | 0,25 | Thiếu | Bù
      3   | Thủ tục  | 8    | '7,5' | 0,5
      3.1 | Xin lỗi  | 1    | 0,5   | 0,5 | Thiếu | Bù
      4   | Tài chính | 6   |       |
      4.1 | Giải ngân | 1   |       | '0,5' | Thiếu | Bù`);
    const summary = summaryOf(sheet, null);
    expect(rows(summary)).toEqual([
      `1 | Chỉ đạo | ='Phụ lục'!C2 → 10 |  | =IF(D6="","",ROUND(C6-D6,3)) → `,
      `2 | Thể chế | 10 | ='Phụ lục'!D4 → 5 | =ROUND(C7-D7,3) → 5`,
      `3 | Thủ tục | ='Phụ lục'!C6 → 8 | =ROUND(C8-E8,3) → 7,5 | ='Phụ lục'!E6 → 0,5`,
      `4 | Tài chính | ='Phụ lục'!C8 → 6 |  | =IF(D9="","",ROUND(C9-D9,3)) → `,
      '5 | Điểm điều tra xã hội học |  |  | =IF(D10="","",ROUND(C10-D10,3)) → ',
      ' | Tổng cộng | =ROUND(SUM(C6:C10),3) → 34 | =ROUND(SUM(D6:D10),3) → 12,5 | =ROUND(SUM(E6:E10),3) → 5,5',
    ]);
    expect(summary && calculated(summary, [sheet]).values).toEqual(summary?.values);
  });

  test('what its formulas give is rounded as they round', () => {
    const sheet = sheetOf(`${ANNEX_HEADER}
      1   | Chỉ đạo  |   | 0,083333 |
      1.1 | Kế hoạch | 1 | 0,083333 |
      2   | Thể chế  | 6 | 4,916667 |
      2.1 | Văn bản  | 2 | 0,916667 |`);
    const summary = summaryOf(sheet, null);
    expect(rows(summary).at(-1)).toBe(
      ' | Tổng cộng | =ROUND(SUM(C6:C8),3) → 6 | =ROUND(SUM(D6:D8),3) → 5 | =ROUND(SUM(E6:E8),3) → 1',
    );
    expect(summary && calculated(summary, [sheet]).values).toEqual(summary?.values);
  });

  test('losses written with a minus add nothing to a score: it is left to be typed', () => {
    const sheet = sheetOf(`${ANNEX_HEADER}
      1   | Chỉ đạo  | 13 |     | -0,4
      1.1 | Kế hoạch | 1  | 0,6 | -0,4 | Thiếu | Bù
      2   | Thể chế  |    |     |
      2.1 | Văn bản  | 2  | 1,5 | -0,5 | Thiếu | Bù
      3   | Thủ tục  | 8  | 7,5 | -0,5
      3.1 | Xin lỗi  | 1  | 0,5 | -0,5 | Thiếu | Bù`);
    expect(rows(summaryOf(sheet, COMPLETE)).slice(0, 3)).toEqual([
      `1 | Chỉ đạo | ='Phụ lục'!C2 → 13 |  | =IF(D6="","",ROUND(C6-D6,3)) → `,
      `2 | Thể chế | 2 |  | =IF(D7="","",ROUND(C7-D7,3)) → `,
      "3 | Thủ tục | ='Phụ lục'!C6 → 8 | ='Phụ lục'!D6 → 7,5 | =ROUND(C8-D8,3) → 0,5",
    ]);
  });

  test('sections that are called “Tiêu chí 1: …”, or by their number alone', () => {
    const sheet = sheetOf(`${ANNEX_HEADER}
      1   | Tiêu chí 1: Chỉ đạo | 2 | 1,5 | 0,5
      1.1 | Kế hoạch            | 1 | 0,5 | 0,5 | Thiếu | Bù
      2   |                     | 2 | 1,5 | 0,5
      2.1 | Văn bản             | 1 | 0,5 | 0,5 | Thiếu | Bù`);
    const names = rows(summaryOf(sheet, COMPLETE)).map((line) => line.split(' | ')[1]);
    expect(names.slice(0, 2)).toEqual(['Chỉ đạo', 'Cải cách thể chế']);
  });

  test('none where there is no section, nor of a summary', () => {
    expect(summaryOf(sheetOf(`${ANNEX_HEADER}\n1.1 | Kế hoạch | 1 | 0 | 1 | Thiếu | Bù`), null)).toBeNull();
    expect(
      summaryOf(sheetOf('TT | Nội dung | Điểm tối đa | Điểm thẩm định | Điểm trừ\n1 | A | 2 | 1 | 1'), null),
    ).toBeNull();
  });

  test('Nam Đàn’s: what Excel works out is what the draft says, and both sheets agree', async () => {
    const workbook = await namDan();
    const [report] = judgeAll(workbook);
    if (!report) throw new Error('no annex');
    const draft = draftSummary(report.annex, report.catalogue, annexTitleOf(report.annex, 2027));
    if (!draft) throw new Error('no summary');
    const summary = { ...snapshotOf(draft), name: 'Tổng hợp 2' };
    expect(calculated(summary, [report.annex.sheet]).values).toEqual(summary.values);
    const sheets = [report.annex.sheet, summary];
    const checked = checkWorkbook({ ...workbook, sheets }, { today: { year: 2026, month: 11, day: 22 } });
    const findings = checked.ok ? checked.value.flatMap((each) => each.findings) : [];
    expect(findings.filter(({ rule }) => rule.startsWith('summary/'))).toEqual([]);
    const own = checked.ok ? checked.value.find(({ sheet }) => sheet === 'Tổng hợp 2')?.findings : undefined;
    // What the sources dispute, and the survey's points, which are to be typed.
    expect(own?.map(({ rule, at }) => `${rule} ${at.row}`)).toEqual([
      'maximum/disputed 7',
      'maximum/missing 12',
      'maximum/disputed 12',
      'score/missing 12',
    ]);
  });
});

describe('whose plan an annex belongs to', () => {
  test.each([
    [
      '(Kèm theo Kế hoạch số 45/KH-UBND ngày 5 tháng 4 năm 2026 của UBND xã Nam Đàn)',
      'UBND xã Nam Đàn',
      2026,
    ],
    ['(Kèm theo Kế hoạch số   /KH-UBND ngày   tháng   năm 2026 của        )', '', 2026],
    [
      '(Ban hành kèm theo Quyết định của Chủ tịch năm 2025 của UBND phường Sầm Sơn).',
      'UBND phường Sầm Sơn',
      2025,
    ],
    ['Phụ lục', '', 2027],
  ])('%s', (line, unit, year) => {
    const annex = parseAnnex(sheetOf(`${line}\n${ANNEX}`));
    expect(annex && annexTitleOf(annex, 2027)).toEqual({ unit, number: '', date: null, year });
  });
});
