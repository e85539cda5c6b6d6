import { expect, test } from 'vitest';
import { planChoice } from '../../../src/core/plan/fixes';
import { checkWorkbook } from '../../../src/core/rules/check';
import { toA1 } from '../../../src/core/sheet/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { sample } from '../../support/samples';
import { ANNEX_HEADER, sheetOf } from '../../support/sheet';

const today = { year: 2026, month: 11, day: 22 };

/** The same sheet, every cell of which a formula gives. */
function computed(sheet: SheetSnapshot): SheetSnapshot {
  const formulas = sheet.values.map((row) => row.map((value) => (value === null ? null : '=$Z$99')));
  return { ...sheet, formulas };
}

/** The formulas that a fix or a suggestion would put a mere value in place of. */
function overwritten(workbook: WorkbookSnapshot): string[] {
  const checked = checkWorkbook(workbook, { today });
  if (!checked.ok) throw new Error(checked.failure.code);
  return checked.value.flatMap(({ annex, findings }) =>
    findings.flatMap(({ rule, fix, suggestions }) =>
      [fix ?? [], ...suggestions.map(({ changes }) => changes)]
        .flatMap((changes) => planChoice(annex.sheet, changes).edits)
        .filter(({ before, after }) => before.formula !== null && after.formula === null)
        .map(({ at }) => `${rule} ${toA1(at)}`),
    ),
  );
}

test.each([['nam-dan-phu-luc'], ['so-ngoai-vu-giai-phap'], ['lam-dong-nhiem-vu']])(
  '%s, were it all computed: nothing is written over a formula',
  async (name) => {
    const workbook = await sample(name);
    const sheets = workbook.sheets.map(computed);
    expect(overwritten({ ...workbook, sheets, settings: null })).toEqual([]);
  },
);

test('nor over one in cells that mistakes of every kind were computed into', () => {
  const header = ANNEX_HEADER.replace('Lý do trừ điểm', 'Lí do bi tru diem nay');
  const rows = [
    header,
    '1 | Chỉ đạo | 3 | 10.951 | 0,5 ',
    '46082 | Phân công thực hiện | 8,5/10 | 1-May | 0,5 | Chi số CCHC thấp | hực hiện | Phòng VH-XH, Phòng Kinh tế | Phòng VH-XH | 31/02/2026',
    '1,9 | Kế hoạch | 1 | 0.5 | 0,5 | Chậm | Gửi sớm | Phng Kinh tế | Phng Kinh tế | 46203',
    '1,1 | Thực hiện tinh giản biên chế | 1 | 0,3 | 0,7 | Kế hoạch c¸ch | Ban hành | Công an xã | Phòng Kinh tế | 12/31/2026',
    '1.11 | Khác | 1 | 0,5 | 0,5 | ; Chậm  muộn | Gửi | Công an xã | Công an xã | 2026',
    ' | 1.1.2. Chất lượng | 1 | 0,8 | 0,2 | Chậm | Gửi | Phòng Kinh tế | Phòng Kinh tế | Quý 5',
  ].join('\n');
  const sheet = sheetOf(rows, { formats: { A3: 'd-mmm' } });
  const workbook = { sheets: [sheet], active: '', settings: null };
  const typed = checkWorkbook(workbook, { today });
  const offers = typed.ok
    ? typed.value.flatMap(({ findings }) =>
        findings.filter(({ fix, suggestions }) => fix || suggestions.length > 0),
      )
    : [];
  expect(new Set(offers.map(({ rule }) => rule)).size).toBeGreaterThan(8);
  expect(overwritten({ ...workbook, sheets: [computed(sheet)] })).toEqual([]);
});
