import { describe, expect, test } from 'vitest';
import { parseAnnex, parseAnnexes } from '../../../src/core/annex/parse';
import type { Catalogue } from '../../../src/core/catalogue/catalogue';
import { applied } from '../../../src/core/plan/applied';
import { toA1 } from '../../../src/core/sheet/address';
import { planTotals } from '../../../src/core/totals/plan';
import type { TotalsPlan } from '../../../src/core/totals/totals';
import { formatScore } from '../../../src/core/values/score';
import { calculated } from '../../support/calculate';
import { COMPLETE } from '../../support/catalogue';
import {
  ANNEX_HEADER,
  DEPARTMENT_HEADER,
  type SheetOptions,
  SUMMARY_HEADER,
  sheetOf,
  TASK_HEADER,
} from '../../support/sheet';

interface Given extends SheetOptions {
  readonly header?: string;
  readonly catalogue?: Catalogue | null;
  readonly typed?: 'replaced' | 'kept';
}

function planned(rows: string, { header = ANNEX_HEADER, catalogue = null, typed, ...options }: Given = {}) {
  const sheet = sheetOf(`${header}\n${rows}`, options);
  const annex = parseAnnex(sheet);
  if (!annex) throw new Error('no annex');
  const totals = planTotals(annex, catalogue, typed);
  return { sheet, ...totals };
}

/** `E3 =ROUND(C3-D3,3) → 0,5`, in the order of the sheet. */
function written({ plan }: TotalsPlan): string[] {
  return [...plan.edits]
    .sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column)
    .map(({ at, after }) =>
      [toA1(at), after.formula, '→', String(after.value).replace('.', ',')].filter(Boolean).join(' '),
    );
}

const conflicts = ({ conflicts: all }: TotalsPlan) =>
  all.map(({ at, typed, worked }) => `${toA1(at)} ${formatScore(typed)} → ${formatScore(worked)}`);

const skipped = ({ skipped: all }: TotalsPlan) =>
  all.map(({ at, because }) => `${toA1(at)}: ${because.map(toA1).join(', ')}`);

interface Case extends Given {
  readonly rows: string;
  readonly writes: readonly string[];
  readonly conflicts?: readonly string[];
  readonly skips?: readonly string[];
}

const CASES: Readonly<Record<string, Case>> = {
  'a section whose row comes once more behind a page break counts once': {
    rows: `
      1   | Chỉ đạo  | 3 | 1,5 | 1,5
      1.1 | Kế hoạch | 2 | 1   |
      ${ANNEX_HEADER}
      1   | Chỉ đạo  | 3 | 1,5 | 1,5
      1.2 | Kiểm tra | 1 | 0,5 |
          | Tổng cộng | 3 | 1,5 | 1,5`,
    writes: [
      'C2 =ROUND(SUM(C3,C6),3) → 3',
      'D2 =ROUND(SUM(D3,D6),3) → 1,5',
      'E2 =ROUND(SUM(E3,E6),3) → 1,5',
      'E3 =ROUND(C3-D3,3) → 1',
      'E6 =ROUND(C6-D6,3) → 0,5',
      'C7 =ROUND(SUM(C2),3) → 3',
      'D7 =ROUND(SUM(D2),3) → 1,5',
      'E7 =ROUND(SUM(E2),3) → 1,5',
    ],
  },
  'an annex of what was lost': {
    rows: `
      1     | Chỉ đạo    | 13 |     |
      1.1.2 | Kế hoạch   | 1  | 0,8 |
      1.3   | Phân công  | 1  | 0,5 |
      2     | Thể chế    | 6  | 6   |
      3     | Thủ tục    | 10 |     |
      3.3.2 | Xin lỗi    | 1  | 0   |
            | Tổng cộng  |    |     |`,
    writes: [
      'D2 =ROUND(C2-E2,3) → 12,3',
      'E2 =ROUND(SUM(E3:E4),3) → 0,7',
      'E3 =ROUND(C3-D3,3) → 0,2',
      'E4 =ROUND(C4-D4,3) → 0,5',
      'E5 =ROUND(C5-D5,3) → 0',
      'D6 =ROUND(C6-E6,3) → 9',
      'E6 =ROUND(SUM(E7),3) → 1',
      'E7 =ROUND(C7-D7,3) → 1',
      'C8 =ROUND(SUM(C2,C5,C6),3) → 29',
      'D8 =ROUND(SUM(D2,D5,D6),3) → 27,3',
      'E8 =ROUND(SUM(E2,E5,E6),3) → 1,7',
    ],
  },
  'a full annex, its maxima adding up': {
    rows: `
      1   | Chỉ đạo   | 3 | |
      1.1 | Kế hoạch  | 2 | 1,5 |
      1.2 | Kiểm tra  | 1 | 1   |`,
    writes: [
      'C2 =ROUND(SUM(C3:C4),3) → 3',
      'D2 =ROUND(SUM(D3:D4),3) → 2,5',
      'E2 =ROUND(SUM(E3:E4),3) → 0,5',
      'E3 =ROUND(C3-D3,3) → 0,5',
      'E4 =ROUND(C4-D4,3) → 0',
    ],
  },
  'a section known in full by the catalogue, its sub-criteria counted once': {
    catalogue: COMPLETE,
    rows: `
      1     | Chỉ đạo   |     | |
      1.1   | Kế hoạch  | 2   | 1,25 |
      1.1.1 | Ban hành  | 0,5 | 0,5  |
      1.1.2 | Mức độ    | 1,5 | 0,75 |
      1.2   | Kiểm tra  | 1   | 1    |`,
    writes: [
      'C2 =ROUND(SUM(C3,C6),3) → 3',
      'D2 =ROUND(SUM(D3,D6),3) → 2,25',
      'E2 =ROUND(SUM(E3,E6),3) → 0,75',
      'C3 =ROUND(SUM(C4:C5),3) → 2',
      'D3 =ROUND(SUM(D4:D5),3) → 1,25',
      'E3 =ROUND(C3-D3,3) → 0,75',
      'E4 =ROUND(C4-D4,3) → 0',
      'E5 =ROUND(C5-D5,3) → 0,75',
      'E6 =ROUND(C6-D6,3) → 0',
    ],
  },
  'a section of which the catalogue knows more; its blank maximum is filled': {
    catalogue: COMPLETE,
    rows: `
      1     | Chỉ đạo   |     | |
      1.1   | Kế hoạch  | 2   | 1,25 |
      1.1.2 | Mức độ    | 1,5 | 0,75 |`,
    writes: [
      'C2 → 3',
      'D2 =ROUND(C2-E2,3) → 2,25',
      'E2 =ROUND(SUM(E3),3) → 0,75',
      'E3 =ROUND(C3-D3,3) → 0,75',
      'E4 =ROUND(C4-D4,3) → 0,75',
    ],
  },
  'sub-criteria under a heading without points': {
    rows: `
      1     | Chỉ đạo   | 13  | |
      1.1   | Kế hoạch  |     | |
      1.1.1 | Ban hành  | 0,5 | 0,25 |
      1.1.2 | Mức độ    | 1,5 | 1 |
      1.2   | Kiểm tra  | 1   | 0 |`,
    writes: [
      'D2 =ROUND(C2-E2,3) → 11,25',
      'E2 =ROUND(SUM(E4:E6),3) → 1,75',
      'E4 =ROUND(C4-D4,3) → 0,25',
      'E5 =ROUND(C5-D5,3) → 0,5',
      'E6 =ROUND(C6-D6,3) → 1',
    ],
  },
  'sections that are mere headings stay so': {
    rows: `
      1     | Chỉ đạo   |   | |
      1.3   | Kiểm tra  | 1 | 0 |
      2     | Thể chế   |   | |
      2.3   | Văn bản   | 2 | 1 |
            | Tổng cộng |   | |`,
    writes: [
      'E3 =ROUND(C3-D3,3) → 1',
      'E5 =ROUND(C5-D5,3) → 1',
      'C6 =ROUND(SUM(C3,C5),3) → 3',
      'D6 =ROUND(SUM(D3,D5),3) → 1',
      'E6 =ROUND(SUM(E3,E5),3) → 2',
    ],
  },
  'typed figures that are right become formulas, wrong ones are conflicts': {
    rows: `
      7   | Số hóa     | 17  | 14,12 | 2,88
      7.3 | AI         | 1   | 0,25  | 0,75
      7.5 | Báo cáo    | 1,5 | 1,17  | '0,33'
      7.9 | Trực tuyến | 2   | 0,21  | 1,8`,
    writes: [
      'D2 =ROUND(C2-E2,3) → 14,13',
      'E2 =ROUND(SUM(E3:E5),3) → 2,87',
      'E3 =ROUND(C3-D3,3) → 0,75',
      'E4 =ROUND(C4-D4,3) → 0,33',
      'E5 =ROUND(C5-D5,3) → 1,79',
    ],
    conflicts: ['E5 1,8 → 1,79', 'E2 2,88 → 2,87', 'D2 14,12 → 14,13'],
  },
  'typed figures kept: what is worked out follows them': {
    typed: 'kept',
    rows: `
      7   | Số hóa     | 17  | 14,12 | 2,88
      7.3 | AI         | 1   | 0,25  | 0,7
      7.9 | Trực tuyến | 2   | 0,21  |
          | Tổng       |     |       |`,
    writes: [
      'D2 =ROUND(C2-E2,3) → 14,12',
      'E4 =ROUND(C4-D4,3) → 1,79',
      'C5 =ROUND(SUM(C2),3) → 17',
      'D5 =ROUND(SUM(D2),3) → 14,12',
      'E5 =ROUND(SUM(E2),3) → 2,88',
    ],
    conflicts: ['E3 0,7 → 0,75', 'E2 2,88 → 2,49'],
  },
  'formulas of a person that do the same are left alone': {
    rows: `
      1   | Chỉ đạo   | 13 | =C2-E2→12,5      | =SUM($E$3:$E$5)→0,5
      1.1 | Kế hoạch  | 1  | 0,5              | =+C3 - D3→0,5
          | …tiếp     |    |                  |
      1.2 | Kiểm tra  | 1  | 1                | =IF(D5="","",C5-D5)→0
          | Tổng cộng | =C2→13 | =SUM(D2)→12,5 | =C6-D6→0,5`,
    writes: [],
  },
  'a sum that rows have outgrown, one over rows that are gone, and one that looks elsewhere': {
    rows: `
      1   | Chỉ đạo   | 13 | =C2-E2→12,5 | =SUM(E3)→0,5
      1.1 | Kế hoạch  | 1  | 0,5         | 0,5
      1.2 | Kiểm tra  | 1  | 0,25        |
      2   | Thể chế   | 6  | =ROUND(C5-E5,3)→#REF! | =ROUND(SUM(#REF!),3)→#REF!
      3   | Thủ tục   | 10 |             | =SUM(E1:E2)→3
      3.1 | Văn bản   | 1  | 0           | 1
          | Tổng cộng | =ROUND(C2+#REF!,3)→#REF! | 1 | `,
    writes: [
      'E2 =ROUND(SUM(E3:E4),3) → 1,25',
      'E3 =ROUND(C3-D3,3) → 0,5',
      'E4 =ROUND(C4-D4,3) → 0,75',
      'E5 → 0',
      'D6 =ROUND(C6-E6,3) → 9',
      'E6 =ROUND(SUM(E7),3) → 1',
      'E7 =ROUND(C7-D7,3) → 1',
      'C8 =ROUND(SUM(C2,C5,C6),3) → 29',
      'D8 =ROUND(SUM(D2,D5,D6),3) → 26,75',
      'E8 =ROUND(SUM(E2,E5,E6),3) → 2,25',
    ],
    conflicts: ['E6 3 → 1', 'D8 1 → 26,75'],
  },
  'points that cannot be read, or are text, are named and nothing hides them': {
    rows: `
      1   | Chỉ đạo   | 13 |          |
      1.1 | Kế hoạch  | 1  | chưa rõ  |
      1.2 | Kiểm tra  | 1  | 0,5      | xem lại
      2   | Thể chế   | 6  |          | 1
      2.1 | Văn bản   | '2'| 1        | 1
      2.2 | Rà soát   | 1  |          | 0,5
      2.3 | Theo dõi  | 1  | 2        |
          | Tổng cộng |    |          |`,
    writes: ['D5 =ROUND(C5-E5,3) → 5', 'C9 =ROUND(SUM(C2,C5),3) → 19'],
    skips: [
      'E3: D3',
      'E4: E4',
      'E6: C6',
      'E7: D7',
      'E8: D8',
      'E2: D3, E4',
      'D2: D3, E4',
      'E5: D8',
      'E9: D3, E4',
      'D9: D3, E4',
    ],
  },
  'criteria not scored yet: what they lost follows when they are': {
    rows: `
      1   | Chỉ đạo   | 13 |   |
      1.1 | Kế hoạch  | 1  |   |
      1.2 | Kiểm tra  |    |   |`,
    writes: [
      'D2 =ROUND(C2-E2,3) → 13',
      'E2 =ROUND(SUM(E3:E4),3) → 0',
      'E3 =IF(D3="","",ROUND(C3-D3,3)) → null',
    ],
  },
  'a sum by plus signs could not pass over what a criterion is still to lose': {
    rows: `
      1   | Chỉ đạo   | 13 | 12,5 | =E3+E4→0,5
      1.1 | Kế hoạch  | 1  | 0,5  | =C3-D3→0,5
      1.2 | Kiểm tra  | 1  |      |`,
    writes: [
      'D2 =ROUND(C2-E2,3) → 12,5',
      'E2 =ROUND(SUM(E3:E4),3) → 0,5',
      'E4 =IF(D4="","",ROUND(C4-D4,3)) → null',
    ],
  },
  'formulas that wait stay once the score is there': {
    rows: `
      1   | Chỉ đạo   | 13 | =ROUND(C2-E2,3)→12,5 | =ROUND(SUM(E3:E4),3)→0,5
      1.1 | Kế hoạch  | 1  | 0,5  | =IF(D3="","",ROUND(C3-D3,3))→0,5
      1.2 | Kiểm tra  | 1  |      | =IF($D4="","",C4-D4)`,
    writes: [],
  },
  'headers in between, cut rows and blank ones do not part a sum': {
    rows: `
      1   | Chỉ đạo   | 13 |   |
      1.1 | Kế hoạch  | 1  | 0 | | | Việc
          |           |    |   | | | tiếp theo
      ${ANNEX_HEADER}
          |           |    |   |
      1.2 | Kiểm tra  | 1  | 0 |`,
    writes: [
      'D2 =ROUND(C2-E2,3) → 11',
      'E2 =ROUND(SUM(E3:E7),3) → 2',
      'E3 =ROUND(C3-D3,3) → 1',
      'E7 =ROUND(C7-D7,3) → 1',
    ],
  },
  'a total above the sections, and one of the whole Bộ tiêu chí': {
    rows: `
          | Tổng điểm | 100 | 98,5 | 1,5
      1   | Chỉ đạo   | 13 | 12 | 1
      1.1 | Kế hoạch  | 1  | 0  | 1
      4   | Bộ máy    | 7  | 6,5 | 0,5
      4.1 | Sắp xếp   | 1  | 0,5 | 0,5`,
    writes: [
      'E2 =ROUND(SUM(E3,E5),3) → 1,5',
      'D3 =ROUND(C3-E3,3) → 12',
      'E3 =ROUND(SUM(E4),3) → 1',
      'E4 =ROUND(C4-D4,3) → 1',
      'D5 =ROUND(C5-E5,3) → 6,5',
      'E5 =ROUND(SUM(E6),3) → 0,5',
      'E6 =ROUND(C6-D6,3) → 0,5',
    ],
  },
  'figures that one cell gives for several rows': {
    rows: `
      1   | Chỉ đạo   | 13 | 12 | 1
      1.1 | Kế hoạch  | 1  | 0  | 1
      1.2 | Kiểm tra  | 1  |    | `,
    merges: ['D3:D4', 'E3:E4'],
    writes: ['D2 =ROUND(C2-E2,3) → 12'],
    skips: ['E3: D3', 'E4: D4', 'E2: D3, D4'],
  },
  'text and date formats give way': {
    rows: `
      1   | Chỉ đạo   | 13 | | 
      1.1 | Kế hoạch  | 1  | 0  | 1`,
    formats: { E2: '@', E3: '0.00' },
    writes: ['D2 =ROUND(C2-E2,3) → 12', 'E2 =ROUND(SUM(E3),3) → 1', 'E3 =ROUND(C3-D3,3) → 1'],
  },
  'a score that is worked out from what was lost': {
    rows: `
      1   | Chỉ đạo   | 13 | | 
      1.1 | Kế hoạch  | 1  | =C3-E3→0,5 | 0,5`,
    writes: ['D2 =ROUND(C2-E2,3) → 12,5', 'E2 =ROUND(SUM(E3),3) → 0,5'],
  },
  'no column of lost points': {
    header:
      'Tiêu chí | Nội dung | Điểm chuẩn | Điểm thẩm định | Lý do trừ điểm | Giải pháp | Cơ quan chủ trì',
    rows: `
      1   | Chỉ đạo   | 2 | |
      1.1 | Kế hoạch  | 1 | 0,5 |
      1.2 | Kiểm tra  | 1 | 0,5 |
      2   | Thể chế   | 6 | 5 |
      2.1 | Văn bản   | 1 | 0 |`,
    writes: ['C2 =ROUND(SUM(C3:C4),3) → 2', 'D2 =ROUND(SUM(D3:D4),3) → 1'],
  },
  'sections next to one another, between which criteria may yet come': {
    rows: `
      1 | Chỉ đạo   | 13 | 12 | 1
      2 | Thể chế   | 6  | 6  | 0
        | Tổng cộng |    |    |`,
    writes: [
      'E2 =ROUND(C2-D2,3) → 1',
      'E3 =ROUND(C3-D3,3) → 0',
      'C4 =ROUND(SUM(C2,C3),3) → 19',
      'D4 =ROUND(SUM(D2,D3),3) → 18',
      'E4 =ROUND(SUM(E2,E3),3) → 1',
    ],
  },
  'a sum of fewer rows than the catalogue knows of': {
    catalogue: COMPLETE,
    rows: `
      1   | Chỉ đạo   | =ROUND(SUM(C3),3)→1 | =ROUND(SUM(D3),3)→0,5 | =ROUND(SUM(E3),3)→0,5
      1.2 | Kiểm tra  | 1 | 0,5 | =ROUND(C3-D3,3)→0,5`,
    writes: ['C2 → 3', 'D2 =ROUND(C2-E2,3) → 2,5'],
  },
  'a summary, the survey counted with or without a number': {
    header: SUMMARY_HEADER,
    rows: `
      1 | Chỉ đạo              | 13   | 11,3  |
      2 | Cải cách thể chế     | 6    | 6     |
        | Điểm điều tra XHH    | 30,5 | 26,22 |
        | Tổng                 |      |       |`,
    writes: [
      'E2 =ROUND(C2-D2,3) → 1,7',
      'E3 =ROUND(C3-D3,3) → 0',
      'E4 =ROUND(C4-D4,3) → 4,28',
      'C5 =ROUND(SUM(C2:C4),3) → 49,5',
      'D5 =ROUND(SUM(D2:D4),3) → 43,52',
      'E5 =ROUND(SUM(E2:E4),3) → 5,98',
    ],
  },
  'a summary whose survey has a heading with the same points: they count once': {
    header: SUMMARY_HEADER,
    rows: `
      1 | Chỉ đạo               | 13   | 11,3  | 1,7
      2 | Cải cách thể chế      | 6    | 6     | 0
      B | Điểm điều tra XHH     | 30,5 | 26,22 | 4,28
      8 | Điều tra xã hội học   | 30,5 | 26,22 | 4,28
        | Tổng                  |      |       |`,
    writes: [
      'E2 =ROUND(C2-D2,3) → 1,7',
      'E3 =ROUND(C3-D3,3) → 0',
      'E5 =ROUND(C5-D5,3) → 4,28',
      'C6 =ROUND(SUM(C2:C3,C5),3) → 49,5',
      'D6 =ROUND(SUM(D2:D3,D5),3) → 43,52',
      'E6 =ROUND(SUM(E2:E3,E5),3) → 5,98',
    ],
  },
  'a summary with rows that say nothing of what they count towards': {
    header: SUMMARY_HEADER,
    rows: `
      1 | Chỉ đạo          | 13   | 11,3  | 1,7
        | Trong đó điểm thưởng | 2 | 1    | 1
      2 | Cải cách thể chế | 6    | 6     | 0
        | Tổng             | 19   | 17,3  | 1,7`,
    writes: ['E2 =ROUND(C2-D2,3) → 1,7', 'E3 =ROUND(C3-D3,3) → 1', 'E4 =ROUND(C4-D4,3) → 0'],
  },
};

describe('what “Tính điểm” writes', () => {
  test.each(Object.entries(CASES))(
    '%s',
    (_, { rows, writes, conflicts: wrong = [], skips = [], ...given }) => {
      const totals = planned(rows, given);
      expect(written(totals)).toEqual(writes);
      expect(conflicts(totals)).toEqual(wrong);
      expect(skipped(totals)).toEqual(skips);
    },
  );

  test.each(Object.entries(CASES))('%s: says what Excel will work out', (_, { rows, ...given }) => {
    const { sheet, plan } = planned(rows, given);
    const after = applied(sheet, plan);
    for (const { at, after: cell } of plan.edits) {
      const own = (value: typeof after) => ({
        ...value,
        formulas: after.formulas.map((line) =>
          line.map(
            (each) =>
              each &&
              (/^=[A-Z0-9+\-(),: ]*$/.test(each) ? each.replaceAll(' ', '').replace('=+', '=') : null),
          ),
        ),
      });
      expect(calculated(own(after)).values[at.row]?.[at.column]).toBe(cell.value);
    }
  });

  test('formats that would not show a number', () => {
    const { plan } = planned(CASES['text and date formats give way']?.rows ?? '', {
      formats: { E2: '@', E3: '0.00', D2: 'd-mmm' },
    });
    expect(plan.edits.map(({ at, after }) => `${toA1(at)} ${after.format}`).sort()).toEqual([
      'D2 General',
      'E2 General',
      'E3 0.00',
    ]);
  });

  test.each([
    [
      'a sở’s table',
      DEPARTMENT_HEADER,
      '1 | Tiêu chí 1: Chỉ đạo: đạt 10/13 điểm. Bị trừ: - Tiêu chí 1.1 | Việc | 30/6/2026 |',
      false,
    ],
    [
      'a plan’s tasks',
      TASK_HEADER,
      'I | Thể chế\n1 | Rà soát | Báo cáo | Quý II/2026 | Văn phòng | Các phòng | Văn phòng',
      false,
    ],
    ['a table that goes on beyond what was read', ANNEX_HEADER, '1 | A | 13 | |\n1.1 | B | 1 | 0,5 |', true],
  ])('nothing for %s', (_, header, rows, cropped) => {
    expect(planned(rows, { header, cropped })).toMatchObject({
      plan: { edits: [] },
      conflicts: [],
      skipped: [],
    });
  });

  test('two tables of one sheet, each for itself', () => {
    const sheet = sheetOf(`${SUMMARY_HEADER}
      1 | Chỉ đạo | 13 | 12,5 |
        | Tổng    |    |      |
      Phụ lục
      ${ANNEX_HEADER}
      1   | Chỉ đạo  | 13 |   |
      1.1 | Kế hoạch | 1  | 0,5 | | Thiếu | Bổ sung`);
    const plans = parseAnnexes(sheet).map((annex) => written(planTotals(annex, null)));
    expect(plans).toEqual([
      [
        'E2 =ROUND(C2-D2,3) → 0,5',
        'C3 =ROUND(SUM(C2),3) → 13',
        'D3 =ROUND(SUM(D2),3) → 12,5',
        'E3 =ROUND(SUM(E2),3) → 0,5',
      ],
      ['D6 =ROUND(C6-E6,3) → 12,5', 'E6 =ROUND(SUM(E7),3) → 0,5', 'E7 =ROUND(C7-D7,3) → 0,5'],
    ]);
  });

  test('a long annex', () => {
    const lines = Array.from({ length: 8 }, (_, s) => [
      `'${s + 1}' | Lĩnh vực | 600 | |`,
      ...Array.from({ length: 99 }, (_, c) => `'${s + 1}.${c + 1}' | Tiêu chí | 5 | 4,5 |`),
    ]).flat();
    expect(planned([...lines, ' | Tổng cộng | | |'].join('\n')).plan.edits).toHaveLength(8 * 101 + 3);
  });

  test('once more changes nothing', () => {
    for (const { rows, ...given } of Object.values(CASES)) {
      const { sheet, plan } = planned(rows, given);
      const annex = parseAnnex(applied(sheet, plan));
      expect(annex && planTotals(annex, given.catalogue ?? null, given.typed).plan.edits).toEqual([]);
    }
  });
});
