import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAnnex } from '../../../../src/core/annex/parse';
import { applied } from '../../../../src/core/plan/applied';
import { planChoice } from '../../../../src/core/plan/fixes';
import { inverse } from '../../../../src/core/plan/plan';
import { codeOutOfOrder } from '../../../../src/core/rules/code/out-of-order';
import { runRules } from '../../../../src/core/rules/engine';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { COMMUNE_UNITS } from '../../../../src/core/values/commune-units';
import { testRule } from '../../../support/rule-tester';
import { ANNEX_HEADER, sheetOf } from '../../../support/sheet';

const IN_ORDER = ['order-rows'];
const rows = (...codes: readonly string[]) =>
  codes.map((code) => `${/^\d\.\d$/.test(code) ? `'${code}'` : code} | Việc | 1 | 0 | 1`).join('\n');

testRule(codeOutOfOrder, {
  valid: [
    { name: 'in order, 1.9 before 1.10', rows: rows('1', '1.1.2', '1.9', "'1.10'", '2', '2.1') },
    { name: 'codes left out', rows: rows('1', '1.3', '4', '4.4', '7') },
    { name: 'the same twice, which is reported as such', rows: rows('1', '1.3', '1.3') },
    { name: 'under another section, which is reported as such', rows: rows('1', '1.3', '4.4', '2', '2.1') },
  ],
  invalid: [
    {
      // The case's name is the sheet's.
      name: 'a row that another sheet points at',
      rows: rows('1', '1.6.2', '1.1.2', '1.3'),
      others: [sheetOf("='a row that another sheet points at'!E3→1", { name: 'Tổng hợp' })],
      findings: [{ at: 'A3', criterion: '1.6.2' }],
    },
    {
      name: 'where cells are merged over a row, neither',
      rows: rows('1', '1.6.2', '1.1.2', '1.3'),
      merges: ['F3:F4'],
      findings: [{ at: 'A3', criterion: '1.6.2' }],
    },
    {
      name: 'where a range would come apart, neither',
      rows: `${rows('1', '1.6.2', '1.1.2', '1.3')} | | | | | | =SUM(E3:E4)→2`,
      findings: [{ at: 'A3', criterion: '1.6.2' }],
    },
    {
      name: 'one row moved up',
      rows: rows('1', '1.6.2', '1.1.2', '1.3'),
      findings: [
        {
          at: 'A3',
          criterion: '1.6.2',
          field: 'code',
          data: { next: null, previous: '1.3' },
          suggestions: IN_ORDER,
        },
      ],
    },
    {
      name: 'one row moved down',
      rows: rows('1', '1.3', '1.6.2', '1.1.2'),
      findings: [{ at: 'A5', criterion: '1.1.2', data: { next: '1.3' }, suggestions: IN_ORDER }],
    },
    {
      name: 'a section',
      rows: rows('1', '1.3', '4', '4.4', '3', '3.3.2', '5'),
      findings: [{ at: 'A6', criterion: '3', data: { next: '4' }, suggestions: IN_ORDER }],
    },
    {
      name: 'without sections',
      rows: rows('1.3', '1.1.2', '1.6.2', '3.3.2'),
      findings: [{ at: 'A3', criterion: '1.1.2', data: { next: '1.3' }, suggestions: IN_ORDER }],
    },
  ],
});

describe('rows are put in order', () => {
  const find = (sheet: SheetSnapshot) => {
    const annex = parseAnnex(sheet);
    if (!annex) throw new Error('no annex');
    const context = { annex, others: [], sheets: [sheet], catalogue: null, units: COMMUNE_UNITS };
    return runRules([codeOutOfOrder], { ...context, today: { year: 2026, month: 11, day: 22 } });
  };

  /** Takes the first suggestion until there is none. */
  const settle = (sheet: SheetSnapshot): SheetSnapshot => {
    const [suggestion] = find(sheet).flatMap(({ suggestions }) => suggestions);
    const changes = suggestion?.changes;
    if (!changes) return sheet;
    const plan = planChoice(sheet, changes);
    const after = applied(sheet, plan);
    expect(applied(after, inverse(plan))).toEqual(sheet);
    return settle(after);
  };

  const codes = (sheet: SheetSnapshot) => sheet.values.slice(1).map(([code]) => code);

  test('sections whole, then what is within them; the total stays, rows without code stay below theirs', () => {
    const sheet = sheetOf(
      `${ANNEX_HEADER}
2 | B | 3 | 1 | =SUM(E3:E5)→2
2.2 | b | 1 | 0,5 | =C3-D3→0,5
 | thêm | 1 | 0,5 | 0,5
2.1 | b | 1 | 0 | 1
1 | A | 2 | 1,5 | =SUM(E7:E8)→0,5
1.2 | a | 1 | 0,8 | 0,2
1.1 | a | 1 | 0,7 | 0,3
Tổng | | 5 | 2,5 | =E2+E6→2,5`,
    );
    const after = settle(sheet);
    expect(codes(after)).toEqual([1, '1.1', '1.2', 2, '2.1', '2.2', null, 'Tổng']);
    expect(after.formulas.map((row) => row[4])).toEqual([
      null,
      '=SUM(E3:E4)',
      null,
      null,
      '=SUM(E6:E8)',
      null,
      '=C7-D7',
      null,
      '=E5+E2',
    ]);
    expect(find(after)).toEqual([]);
  });

  test('whatever the order was', () => {
    const all = ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6'];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 2 }), (some) => {
        const sheet = sheetOf(
          `${ANNEX_HEADER}\n1 | A | 1 | 0 | =SUM(E3:E${some.length + 2})→1\n${some.map((code) => `'${code}' | v | 1 | 0 | =C1→1`).join('\n')}`,
        );
        expect(codes(settle(sheet)).slice(1)).toEqual([...some].sort());
      }),
      { numRuns: 200 },
    );
  });
});
