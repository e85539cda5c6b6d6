import { describe, expect, test } from 'vitest';
import { applied } from '../../../../src/core/plan/applied';
import { planChoice } from '../../../../src/core/plan/fixes';
import { inverse } from '../../../../src/core/plan/plan';
import { checkWorkbook } from '../../../../src/core/rules/check';
import { sectionMissing } from '../../../../src/core/rules/section/missing';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { testRule } from '../../../support/rule-tester';
import { ANNEX_HEADER, SUMMARY_HEADER, sheetOf } from '../../../support/sheet';

const TODAY = { year: 2026, month: 11, day: 22 };

const sections = (...codes: readonly number[]) =>
  codes.map((code) => `${code} | Lĩnh vực | 6 | 6 | 0`).join('\n');

testRule(sectionMissing, {
  valid: [
    { name: 'only those that lost points', rows: '1 | A | 13 | 12 | 1\n5 | E | 10 | 9 | 1' },
    { name: 'all seven', rows: sections(1, 2, 3, 4, 5, 6, 7) },
    { name: 'some of those that lost nothing', rows: sections(1, 2, 5) },
    {
      name: 'the survey’s, in an annex and in a summary',
      header: SUMMARY_HEADER,
      rows: sections(1, 2, 3, 4, 5, 6, 7),
    },
    { name: 'no catalogue', rows: sections(1, 2, 3, 4, 5, 6), catalogue: null },
    {
      name: 'the summary says that it lost nothing',
      rows: '1 | A | 13 | 12 | 1',
      others: [sheetOf(`${SUMMARY_HEADER}\n1 | A | 13 | 12 | 1\n2 | B | 6 | 6 | 0`)],
    },
  ],
  invalid: [
    {
      name: 'one of a whole list',
      rows: sections(1, 2, 3, 5, 6, 7),
      findings: [
        {
          at: 'A5',
          criterion: '4',
          field: 'code',
          data: { section: 'Cải cách tổ chức bộ máy' },
          suggestions: ['insert-section 4'],
        },
      ],
    },
    {
      name: 'the last of a summary',
      header: SUMMARY_HEADER,
      rows: sections(1, 2, 3, 4, 5, 6),
      findings: [{ at: 'A7', criterion: '7', suggestions: ['insert-section 7'] }],
    },
    {
      name: 'the summary says that it lost points',
      rows: '1 | A | 13 | 12 | 1',
      others: [sheetOf(`${SUMMARY_HEADER}\n1 | A | 13 | 12 | 1\n2 | B | 6 | 5 | 1`)],
      findings: [{ at: 'A2', criterion: '2', suggestions: ['insert-section 2'] }],
    },
  ],
});

describe('the row that it offers to put in', () => {
  const find = (sheet: SheetSnapshot) => {
    const checked = checkWorkbook(
      { sheets: [sheet], active: sheet.name, settings: null },
      { today: TODAY, catalogue: 'nghe-an-xa-2025' },
    );
    if (!checked.ok) throw new Error(checked.failure.code);
    return checked.value.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'section/missing'));
  };

  test.each([
    [
      'an annex',
      `${ANNEX_HEADER}\n${sections(1, 2, 3, 5, 6, 7)}\n | Tổng cộng | =SUM(C2:C7)→36 | =SUM(D2:D7)→36 | =SUM(E2:E7)→0`,
    ],
    [
      'a summary',
      `${SUMMARY_HEADER}\n${sections(1, 2, 3, 5, 6, 7)}\n | Tổng cộng | =SUM(C2:C7)→36 | =SUM(D2:D7)→36 | =SUM(E2:E7)→0`,
    ],
  ])('%s: at its place and in the total; taken back, all is as it was', (_, lines) => {
    const sheet = sheetOf(lines);
    const [finding] = find(sheet);
    const [suggestion] = finding?.suggestions ?? [];
    if (!suggestion) throw new Error('no suggestion');
    const plan = planChoice(sheet, suggestion.changes);
    const after = applied(sheet, plan);
    expect(after.values[4]?.slice(0, 4)).toEqual([4, 'Cải cách tổ chức bộ máy', 7, null]);
    expect(after.formulas[8]?.slice(2, 5)).toEqual(['=SUM(C2:C8)', '=SUM(D2:D8)', '=SUM(E2:E8)']);
    expect(find(after)).toEqual([]);
    expect(applied(after, inverse(plan))).toEqual(sheet);
  });
});
