import { describe, expect, test } from 'vitest';
import { parseAnnexes } from '../../../src/core/annex/parse';
import { planTotals } from '../../../src/core/totals/plan';
import { ANNEX_HEADER, DEPARTMENT_HEADER, SUMMARY_HEADER, sheetOf, TASK_HEADER } from '../../support/sheet';
import { planned, written } from './planned';

describe('what “Tính điểm” writes', () => {
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
      cropped,
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
});
