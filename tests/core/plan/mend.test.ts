import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applied } from '../../../src/core/plan/applied';
import { planAllFixes } from '../../../src/core/plan/mend';
import { inverse, type Plan, rowsOf } from '../../../src/core/plan/plan';
import type { AnnexReport } from '../../../src/core/rules/check';
import { toA1 } from '../../../src/core/sheet/address';
import { rowAfter } from '../../../src/core/sheet/rows';
import { type SheetSnapshot, textOf, type WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { judge, judgeAll, namDan } from '../../support/nam-dan';
import { ANNEX_HEADER, SUMMARY_HEADER, sheetOf } from '../../support/sheet';

/** A workbook's first annex before and after all of its safe fixes. */
function mended(workbook: WorkbookSnapshot) {
  const [before] = judgeAll(workbook);
  if (!before) throw new Error('no annex');
  const plan = planAllFixes(before, (sheet) => judge(workbook, sheet));
  const sheet = applied(before.annex.sheet, plan);
  return { before, plan, sheet, after: judge(workbook, sheet) };
}

function workbookOf(rows: string, ...others: readonly SheetSnapshot[]): WorkbookSnapshot {
  const title = '(Kèm theo Kế hoạch số 45/KH-UBND ngày 10 tháng 4 năm 2026)';
  const sheet = sheetOf(`${title}\n${ANNEX_HEADER}\n${rows}`);
  return { sheets: [sheet, ...others], active: sheet.name, settings: null };
}

const rulesOf = ({ findings }: AnnexReport) => findings.map(({ at, rule }) => `${toA1(at)} ${rule}`);

/** What was found before, at the places where it stands after the plan. */
const movedRulesOf = ({ findings }: AnnexReport, plan: Plan) =>
  findings.flatMap(({ at, rule }) => {
    const row = rowAfter(rowsOf(plan), at.row);
    return row === null ? [] : [`${toA1({ ...at, row })} ${rule}`];
  });

describe('all safe fixes of Nam Đàn’s annex', async () => {
  const { plan, before, sheet, after } = mended(await namDan());

  test('what remains is for people to say', () => {
    const unfixable = before.findings.filter(({ fix }) => fix === null);
    expect(rulesOf(after)).toEqual(movedRulesOf({ ...before, findings: unfixable }, plan));
    expect(after.counts.error).toBe(4);
  });

  test('every cell that was changed', () => {
    expect(
      plan.edits.map(({ at, after: { value } }) => `${toA1(at)} ${textOf(value).slice(0, 44)}`).sort(),
    ).toEqual(
      [
        'A11 1.6.2',
        'A12 2',
        'A13 3',
        'A14 3.3.2',
        'A15 4',
        'A16 4.3.2',
        'A19 4.4',
        'A20 5',
        'A22 5.1',
        'A24 6',
        'A26 7',
        'A28 7.3',
        'A8 1.1.2',
        'B16 Thực hiện báo cáo, đánh giá định kỳ đối với ',
        'B30 Tỷ lệ hồ sơ trực tuyến toàn trình',
        'B8 Chất lượng kế hoạch CCHC: (1) xác định đầy đ',
        'B9 (1) Phân công lãnh đạo phụ trách lãnh đạo, c',
        'C23 0.5',
        'D8 0.8',
        'D9 0.5',
        'E9 0.5',
        'F14 Chưa đạt qua theo dõi trên Hệ thống TTGQ TTH',
        'F16 Báo cáo mới chỉ phản ánh một lĩnh vực riêng ',
        'G16 Báo cáo đánh giá định kỳ các nhiệm vụ quản l',
        'H11 Phòng Văn hóa - Xã hội',
        'H14 Trung tâm Phục vụ hành chính công xã',
        'H16 Phòng Văn hóa - Xã hội',
        'H22 Phòng Văn hóa - Xã hội',
        'H23 Phòng Văn hóa - Xã hội',
        'H28 Phòng Văn hóa - Xã hội',
        'H30 Trung tâm Phục vụ hành chính công, Phòng Văn',
        'H8 Phòng Văn hóa - Xã hội',
        'H9 Phòng Văn hóa - Xã hội',
        'I16 Phòng Văn hóa - Xã hội',
        'J19 Năm 2026',
        'J29 Năm 2026',
      ].sort(),
    );
  });

  test('headers that a page break left go, and the row that it cut is whole', () => {
    expect(plan.removed.map(({ row, into }) => [row + 1, into === null ? null : into + 1])).toEqual([
      [10, null],
      [17, null],
      [18, 16],
      [21, null],
      [27, null],
    ]);
    expect(sheet.values[14]?.[1]).toMatch(/nhiệm vụ quản lý nhà nước đã được cấp trên phân công, phân cấp/);
  });

  test('can be taken back', () => {
    expect(applied(sheet, inverse(plan))).toEqual(before.annex.sheet);
  });
});

describe('one fix makes room for the next', () => {
  test.each([
    ['spaces, then the code in the content', '1.3 |  1.3.  Phân  công | 1 | 0,5 | 0,5', 'B3', 'Phân công'],
    ['a code as a number, then the code in the content', '5,1 | 5.1. Cơ cấu | 1 | 0,5 | 0,5', 'B3', 'Cơ cấu'],
    ['stray marks, then spaces', '1.3 | ,  Phân  công | 1 | 0,5 | 0,5', 'B3', 'Phân công'],
    [
      'spaces and short forms in one cell',
      '1.3 | A | 1 | 0,5 | 0,5 | B | C |  phòng  VH-XH ',
      'H3',
      'Phòng Văn hóa - Xã hội',
    ],
    ['the score as text, then the points lost', "1.3 | A | 1 | '0.8' |", 'E3', 0.2],
  ])('%s', (_, row, cell, expected) => {
    const { plan, after } = mended(workbookOf(row));
    expect(plan.edits.find(({ at }) => toA1(at) === cell)?.after.value).toBe(expected);
    expect(after.findings.filter(({ fix }) => fix)).toEqual([]);
  });

  test('an annex without findings needs no change', () => {
    const rows =
      '1 | Chỉ đạo | 13 | 12,5 | 0,5\n1.3 | Phân công | 1 | 0,5 | 0,5 | Thiếu thông báo | Ban hành thông báo | Công an xã | Phòng Kinh tế | 30/12/2026';
    const { plan, after } = mended(workbookOf(rows));
    expect(plan.edits).toEqual([]);
    expect(after.findings).toEqual([]);
  });
});

/** What a safe fix may bring to light, and why: it was there before, hidden by what the fix mended. */
const BROUGHT_TO_LIGHT: Readonly<Record<string, string>> = {
  'score/above-maximum': 'the maximum was not the one of the Bộ tiêu chí',
  'lost/mismatch': 'the maximum was not the one of the Bộ tiêu chí',
  'section/score-mismatch': 'the maximum was not the one of the Bộ tiêu chí',
  'section/lost-mismatch': 'a criterion’s points lost were missing or wrong',
  'section/lost-rounding': 'a criterion’s points lost were missing or wrong',
  'total/mismatch': 'a section’s points were missing or wrong',
  'summary/mismatch': 'a section’s points were missing or wrong',
  'total/scale': 'a section’s maximum was missing or wrong',
  'content/missing': 'a criterion printed as without loss has one',
  'reason/missing': 'a criterion printed as without loss has one',
  'remedy/missing': 'a criterion printed as without loss has one',
  'owner/missing': 'a criterion printed as without loss has one',
  'coordinator/missing': 'a criterion printed as without loss has one',
  'deadline/missing': 'a criterion printed as without loss has one',
  'remedy/repeated': 'a criterion printed as without loss has one',
  'remedy/same-as-reason': 'a criterion printed as without loss has one',
  'deadline/past': 'a criterion printed as without loss has one',
  'deadline/other-year': 'a criterion printed as without loss has one',
  'deadline/unreadable': 'a criterion printed as without loss has one',
  'maximum/catalogue': 'more maxima agree, so that a Bộ tiêu chí fits',
  'maximum/disputed': 'more maxima agree, so that a Bộ tiêu chí fits',
  'section/double-count': 'a criterion’s points lost were missing or wrong',
  'lost/none': 'enough points lost can be read to tell',
  'reason/short': 'a criterion printed as without loss has one',
  'remedy/short': 'a criterion printed as without loss has one',
  'content/catalogue': 'more maxima agree, so that a Bộ tiêu chí fits',
  'content/cut-off': 'more maxima agree, so that a Bộ tiêu chí fits',
  'section/missing': 'more maxima agree, so that a Bộ tiêu chí fits',
  'code/unlisted': 'more maxima agree, so that a Bộ tiêu chí fits',
};

/** The same where rows went or were joined. */
const BROUGHT_BY_ROWS: Readonly<Record<string, string>> = {
  'row/continuation': 'a blank row stood between a criterion and its rest',
  'unit/unknown': 'a rest of a name was joined to it',
  'text/cut-off': 'a rest that breaks off was joined to its text',
  'section/unchecked': 'a rest was joined to points',
  'score/unreadable': 'a rest was joined to points',
};

const pick = (...values: readonly string[]) => fc.constantFrom(...values);
const anyCriterion = fc
  .tuple(
    pick('1.1.2', '1.1.2.', '1.3', '1,3', 'Tiêu chí 1.3', '1.6.2', '5,1', '7.9', '1.10', '1,1', ''),
    pick('Chất lượng  kế hoạch', '1.3. Phân công', '1.10. Kiểm tra', ', Phân công', 'Nhiệm vụ đã', ''),
    pick('1', "'1'", "'0.5'", '0,5', '2', ''),
    pick('0', '0,5', "'0.5'", "'0,8 '", '0,25', "'1/2'", 'chưa có', ''),
    pick('0,5', "'0.5'", '0', '1', '=C3-D3→0,5', ''),
    pick('Thiếu', '.Thiếu', ''),
    pick('Bổ sung', ' Bổ  sung', ''),
    pick('Phòng VH-XH', 'Phòng Văn hóa- Xã hội', 'Công an xã, TT PVHCC', 'Các phòng', 'Phòng Tư pháp', ''),
    pick('Các phòng; UBND cấp', 'Phòng Văn hoá - Xã hội', 'Phòng Kinh tế', ''),
    pick('Năm 2026', '2026', "' 2026'", 'Quý II/2026', ''),
  )
  .map((cells) => cells.join(' | '));
const anySection = fc
  .tuple(
    pick('1', '1.', '3', 'V', '7. '),
    pick('Chỉ đạo, điều hành', ' Cải cách'),
    pick('13', "'13'", '14', ''),
    pick('12', "'12.5'", ''),
    pick('1', "'0,5'", ''),
  )
  .map((cells) => cells.join(' | '));
const anyRow = fc.oneof(
  { weight: 6, arbitrary: anyCriterion },
  { weight: 2, arbitrary: anySection },
  pick('|', '| phần còn lại', ANNEX_HEADER, '| Tổng cộng | 27 | 26 | 1', "| Tổng | '27' | | 2"),
);
const anyAnnex = fc
  .tuple(fc.array(anyRow, { minLength: 1, maxLength: 9 }), fc.boolean())
  .map(([rows, summed]) =>
    workbookOf(
      rows.join('\n'),
      ...(summed ? [sheetOf(`${SUMMARY_HEADER}\n1 | Chỉ đạo | 13 | 12 | 1`, { name: 'Tổng hợp' })] : []),
    ),
  );

describe('whatever the annex', () => {
  test('fixes come to rest, leave nothing to fix, and bring only old mistakes to light', () => {
    fc.assert(
      fc.property(anyAnnex, (workbook) => {
        const { before, plan, after } = mended(workbook);
        expect(after.findings.filter(({ fix }) => fix).map(({ rule }) => rule)).toEqual([]);
        const known = new Set(movedRulesOf(before, plan));
        const fresh = rulesOf(after).filter((each) => !known.has(each));
        const explained = { ...BROUGHT_TO_LIGHT, ...(plan.removed.length > 0 && BROUGHT_BY_ROWS) };
        expect(fresh.filter((each) => !((each.split(' ')[1] ?? '') in explained))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('all fixes are taken back at once', () => {
    fc.assert(
      fc.property(anyAnnex, (workbook) => {
        const { before, plan, sheet } = mended(workbook);
        expect(applied(sheet, inverse(plan))).toEqual(before.annex.sheet);
      }),
    );
  });

  test('no fix touches a formula', () => {
    fc.assert(
      fc.property(anyAnnex, (workbook) => {
        for (const { before } of mended(workbook).plan.edits) expect(before.formula).toBeNull();
      }),
    );
  });
});
