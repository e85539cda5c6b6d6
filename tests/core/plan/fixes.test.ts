import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applied } from '../../../src/core/plan/applied';
import type { CellChange, Fix } from '../../../src/core/plan/change';
import { joined, planFixes } from '../../../src/core/plan/fixes';
import { inverse, type Plan, sameContent } from '../../../src/core/plan/plan';
import { type CellRef, parseA1, toA1 } from '../../../src/core/sheet/address';
import { cellAt, type SheetCell } from '../../../src/core/sheet/snapshot';
import { sheetOf } from '../../support/sheet';

const SHEET = sheetOf("a | 1 | '0.8'\nb | =B1+1→2 |\nc | | #REF!", { formats: { C1: '@', A2: '0.00' } });

function at(address: string): CellRef {
  const area = parseA1(address);
  if (!area) throw new Error(`not an address: ${address}`);
  return { row: area.row, column: area.column };
}

/** `C1 = 0.8` for each change. */
const change = (address: string, value: string | number, format?: string): Fix => [
  { at: at(address), value, ...(format === undefined ? {} : { format }) },
];
const show = ({ value, formula, format }: SheetCell) => `${formula ?? JSON.stringify(value)} (${format})`;
const lines = (plan: Plan) =>
  plan.edits.map((edit) => `${toA1(edit.at)}: ${show(edit.before)} → ${show(edit.after)}`);

describe('fixes become one plan', () => {
  test.each<[string, readonly Fix[], readonly string[]]>([
    ['none', [], []],
    ['text', [change('A1', 'x')], ['A1: "a" (General) → "x" (General)']],
    [
      'a number into a cell of text loses the text format',
      [change('C1', 0.8)],
      ['C1: "0.8" (@) → 0.8 (General)'],
    ],
    ['a number keeps another format', [change('A2', 2)], ['A2: "b" (0.00) → 2 (0.00)']],
    [
      'text that looks like a number brings its format',
      [change('B1', '1.1', '@')],
      ['B1: 1 (General) → "1.1" (@)'],
    ],
    ['over a formula, which goes', [change('B2', 2)], ['B2: =B1+1 (General) → 2 (General)']],
    ['over an error', [change('C3', 1)], ['C3: {"error":"#REF!"} (General) → 1 (General)']],
    ['into an empty cell', [change('B3', 'x')], ['B3: null (General) → "x" (General)']],
    ['what is there already is no change', [change('A1', 'a')], []],
    [
      'the same twice is one change',
      [change('A1', 'x'), change('A1', 'x')],
      ['A1: "a" (General) → "x" (General)'],
    ],
    [
      'the second of two that disagree has to wait',
      [change('A1', 'x'), change('A1', 'y')],
      ['A1: "a" (General) → "x" (General)'],
    ],
    [
      'and waits whole',
      [change('A1', 'x'), [...change('A3', 'z'), ...change('A1', 'y')]],
      ['A1: "a" (General) → "x" (General)'],
    ],
    [
      'to leave a cell as it is disagrees too',
      [change('A1', 'x'), [...change('A3', 'z'), ...change('A1', 'a')]],
      ['A1: "a" (General) → "x" (General)'],
    ],
  ])('%s', (_, fixes, expected) => {
    expect(lines(planFixes(SHEET, fixes))).toEqual(expected);
  });

  test('for the sheet that was read', () => {
    expect(planFixes(sheetOf('a', { name: 'Phụ lục 2' }), []).sheet).toBe('Phụ lục 2');
  });
});

describe('plans one after the other', () => {
  const first = planFixes(SHEET, [change('A1', 'x'), change('A3', 'z')]);
  const second = planFixes(applied(SHEET, first), [change('A1', 'y'), change('B1', 5)]);

  test('are one plan from what the first found to what the second leaves', () => {
    expect(lines(joined(SHEET, first, second))).toEqual([
      'A1: "a" (General) → "y" (General)',
      'A3: "c" (General) → "z" (General)',
      'B1: 1 (General) → 5 (General)',
    ]);
  });

  test('are none where the second takes the first back', () => {
    expect(joined(SHEET, first, inverse(first)).edits).toEqual([]);
  });
});

const anyCell = fc.record({ row: fc.nat(2), column: fc.nat(2) });
const anyChange = fc.record(
  {
    at: anyCell,
    value: fc.oneof(fc.constantFrom('a', '0.8', 'Năm 2026', ''), fc.constantFrom(0, 0.8, 2)),
    format: fc.constantFrom('@', 'General', '0.00'),
  },
  { requiredKeys: ['at', 'value'] },
);
const anyFixes = fc.array(
  fc.uniqueArray(anyChange, { minLength: 1, maxLength: 3, selector: (each) => toA1(each.at) }),
  { maxLength: 5 },
);

describe('whatever the fixes', () => {
  test('taking a plan back restores the sheet, and taking that back is the plan', () => {
    fc.assert(
      fc.property(anyFixes, (fixes) => {
        const plan = planFixes(SHEET, fixes);
        expect(applied(applied(SHEET, plan), inverse(plan))).toEqual(SHEET);
        expect(inverse(inverse(plan))).toEqual(plan);
      }),
    );
  });

  test('a plan touches no cell twice, and none for nothing', () => {
    fc.assert(
      fc.property(anyFixes, (fixes) => {
        const { edits } = planFixes(SHEET, fixes);
        expect(new Set(edits.map((edit) => toA1(edit.at))).size).toBe(edits.length);
        for (const { before, after } of edits) expect(after).not.toEqual(before);
      }),
    );
  });

  test('each goes in whole or not at all', () => {
    fc.assert(
      fc.property(anyFixes, (fixes) => {
        const sheet = applied(SHEET, planFixes(SHEET, fixes));
        const holds = (fix: readonly CellChange[]) =>
          fix.map((each) => cellAt(sheet, each.at).value === each.value);
        const [first] = fixes;
        if (first) expect(holds(first)).not.toContain(false);
        for (const fix of fixes.slice(1)) {
          const cells = new Set(
            fixes
              .filter((other) => other !== fix)
              .flat()
              .map((each) => toA1(each.at)),
          );
          if (fix.every((each) => !cells.has(toA1(each.at)))) expect(holds(fix)).not.toContain(false);
        }
      }),
    );
  });

  test('two plans joined do what one after the other does, and are taken back at once', () => {
    fc.assert(
      fc.property(anyFixes, anyFixes, (some, more) => {
        const first = planFixes(SHEET, some);
        const second = planFixes(applied(SHEET, first), more);
        const both = joined(SHEET, first, second);
        const end = applied(applied(SHEET, first), second);
        expect(applied(SHEET, both)).toEqual(end);
        expect(applied(end, inverse(both))).toEqual(SHEET);
        for (const { before, after } of both.edits) expect(after).not.toEqual(before);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('cells hold the same', () => {
  const cell = (value: SheetCell['value'], formula: string | null = null, format = 'General') => ({
    value,
    formula,
    format,
  });
  test.each<[SheetCell, SheetCell, boolean]>([
    [cell('a'), cell('a', null, '@'), true],
    [cell('0.8'), cell(0.8), false],
    [cell(null), cell(''), false],
    [cell(2, '=B1+1'), cell(3, '=B1+1'), true],
    [cell(2, '=B1+1'), cell(2), false],
    [cell(2, '=B1+1'), cell(2, '=B1+2'), false],
    [cell({ error: '#REF!' }), cell({ error: '#REF!' }), true],
    [cell({ error: '#REF!' }), cell({ error: '#N/A' }), false],
    [cell({ error: '#REF!' }), cell(null), false],
  ])('%o and %o: %s', (a, b, same) => {
    expect(sameContent(a, b)).toBe(same);
    expect(sameContent(b, a)).toBe(same);
  });
});
