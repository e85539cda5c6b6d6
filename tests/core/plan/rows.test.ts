import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applied, referring } from '../../../src/core/plan/applied';
import type { Fix } from '../../../src/core/plan/change';
import { joined, planFixes } from '../../../src/core/plan/fixes';
import { inverse, type Plan, type PlanRow, rowsOf } from '../../../src/core/plan/plan';
import { parseA1, toA1 } from '../../../src/core/sheet/address';
import { cellAt, type SheetCell } from '../../../src/core/sheet/snapshot';
import { sheetOf } from '../../support/sheet';

const SHEET = sheetOf(
  'a | 1 | =B1+B4→5\nb | 2 | =SUM(B2:B3)→5\nc | 3 |\nd | 4 | =SUM(B1:B6)→21\ne | 5 |\nf | 6 | =B6→6',
  { merges: ['A3:B3', 'A6:B6'], formats: { B3: '0.00', A5: '@' } },
);

const goes = (row: number, into: number | null = null): Fix[number] => ({
  removeRow: row - 1,
  into: into === null ? null : into - 1,
});
const holds = (address: string, value: string | number): Fix[number] => {
  const area = parseA1(address);
  if (!area) throw new Error(`not an address: ${address}`);
  return { at: { row: area.row, column: area.column }, value };
};
const cell = (value: string | number, formula: string | null = null): SheetCell => ({
  value,
  formula,
  format: 'General',
});
/** A new row by its number after the plan, like the row that stood above it. */
const comes = (row: number, ...cells: readonly SheetCell[]): PlanRow => ({
  row: row - 1,
  cells,
  merges: [],
  into: null,
  like: 0,
});
const moves = (row: number, before: number): Fix[number] => ({ moveRow: row - 1, before: before - 1 });
const placesOf = (each: Fix[number]): readonly number[] => {
  if ('at' in each) return [each.at.row];
  return 'removeRow' in each ? [each.removeRow] : [each.moveRow, each.before];
};
const inserting = (...inserted: readonly PlanRow[]): Plan => ({
  sheet: SHEET.name,
  edits: [],
  removed: [],
  inserted,
});
const show = ({ edits, removed }: Plan) => [
  ...edits.map(({ at, after }) => `${toA1(at)} = ${after.formula ?? after.value}`),
  ...removed.map(({ row, into }) => `row ${row + 1} goes${into === null ? '' : ` into row ${into + 1}`}`),
];

describe('fixes that take out rows become one plan', () => {
  test.each<[string, readonly Fix[], readonly string[]]>([
    ['a row', [[goes(5)]], ['row 5 goes']],
    ['the same row twice', [[goes(5)], [goes(5)]], ['row 5 goes']],
    ['rows from top to bottom', [[goes(5)], [goes(3)]], ['C2 = =SUM(B2:B2)', 'row 3 goes', 'row 5 goes']],
    ['a row into another', [[holds('A4', 'd e'), goes(5, 4)]], ['A4 = d e', 'row 5 goes into row 4']],
    ['a sum that ends in the row is written out', [[goes(3)]], ['C2 = =SUM(B2:B2)', 'row 3 goes']],
    ['an edit of a row that goes has to wait', [[goes(5)], [holds('A5', 'x')]], ['row 5 goes']],
    ['a row that is edited stays', [[holds('A5', 'x')], [goes(5)]], ['A5 = x']],
    [
      'a row goes into one place only',
      [
        [holds('A4', 'd e'), goes(5, 4)],
        [holds('A2', 'b e'), goes(5, 2)],
      ],
      ['A4 = d e', 'row 5 goes into row 4'],
    ],
    ['nothing goes into a row that goes', [[goes(5)], [goes(6, 5)]], ['row 5 goes']],
    [
      'what takes in a row and is edited otherwise waits whole',
      [[holds('A4', 'x')], [holds('A4', 'd e'), goes(5, 4)]],
      ['A4 = x'],
    ],
  ])('%s', (_, fixes, expected) => {
    expect(show(planFixes(SHEET, fixes))).toEqual(expected);
  });
});

test('what is left of the sheet moves up, and its formulas with it', () => {
  const after = applied(SHEET, planFixes(SHEET, [[goes(3)], [holds('A4', 'x')]]));
  expect(after.values.map(([first]) => first)).toEqual(['a', 'b', 'x', 'e', 'f']);
  expect(after.formulas.map((row) => row[2])).toEqual(['=B1+B3', '=SUM(B2:B2)', '=SUM(B1:B5)', null, '=B5']);
  expect(after.formats[3]).toEqual(['@', 'General', 'General']);
  expect(after.merges).toEqual([{ row: 4, column: 0, rowCount: 1, columnCount: 2 }]);
});

test('other sheets’ references move along', () => {
  const other = sheetOf("='Phụ lục'!B6→6 | =B6→0", { name: 'Tổng hợp' });
  const plan = planFixes(SHEET, [[goes(3)]]);
  expect(referring(other, plan).formulas).toEqual([["='Phụ lục'!B5", '=B6']]);
});

describe('rows that move', () => {
  const sheet = sheetOf(
    'a | 1 | =B1*2→2\nb | 2 | =B2*2→4\nc | 3 | =SUM($B$2:B3)→5\nd | 4 | =SUM(B1:B4)→10\ne | 5 | =C2+B4→8',
  );
  const after = (...fix: Fix) => applied(sheet, planFixes(sheet, [fix]));

  test.each<[string, Fix, readonly string[], readonly (string | null)[]]>([
    [
      'up: their formulas with them, and what points at them',
      [moves(4, 1)],
      ['d', 'a', 'b', 'c', 'e'],
      ['=SUM(B1:B4)', '=B2*2', '=B3*2', '=SUM($B$3:B4)', '=C3+B1'],
    ],
    [
      'down, in the order that they are named',
      [moves(3, 5), moves(2, 5)],
      ['a', 'd', 'c', 'b', 'e'],
      ['=B1*2', '=SUM(B1:B4)', '=SUM($B$3:B4)', '=B4*2', '=C4+B2'],
    ],
    [
      'to the end',
      [moves(1, 6)],
      ['b', 'c', 'd', 'e', 'a'],
      ['=B1*2', '=SUM($B$1:B2)', null, '=C1+B3', '=B5*2'],
    ],
  ])('%s', (_, fix, names, formulas) => {
    if (formulas.includes(null)) {
      // A range would lose its first cell: nothing moves.
      expect(planFixes(sheet, [fix])).toMatchObject({ edits: [], removed: [], inserted: [] });
      return;
    }
    const moved = after(...fix);
    expect(moved.values.map(([name]) => name)).toEqual(names);
    expect(moved.formulas.map((row) => row[2])).toEqual(formulas);
    expect(applied(moved, inverse(planFixes(sheet, [fix])))).toEqual(sheet);
  });
});

describe('rows that come', () => {
  const first = inserting(comes(3, cell('n'), cell(9), cell(11, '=B2+B3')), comes(6, cell('m')));

  test('push the others down, and formulas with them', () => {
    const after = applied(SHEET, first);
    expect(after.values.map(([name]) => name)).toEqual(['a', 'b', 'n', 'c', 'd', 'm', 'e', 'f']);
    expect(after.formulas.map((row) => row[2])).toEqual([
      '=B1+B5',
      '=SUM(B2:B4)',
      '=B2+B3',
      null,
      '=SUM(B1:B8)',
      null,
      null,
      '=B8',
    ]);
    expect(after.merges?.map(({ row }) => row)).toEqual([3, 7]);
  });

  test('can be changed by the plan after: what it writes into them comes with them', () => {
    const middle = applied(SHEET, first);
    const second = planFixes(middle, [
      [holds('B3', 10)],
      [holds('B4', 4)],
      [{ ...holds('C6', 5), formula: '=B3+B4' }],
    ]);
    const both = joined(SHEET, first, second);
    expect(both.edits.map(({ at }) => toA1(at))).toEqual(['B3']);
    expect(both.inserted.map(({ cells }) => cells.map(({ formula, value }) => formula ?? value))).toEqual([
      ['n', 10, '=B2+B3'],
      ['m', null, '=B3+B4'],
    ]);
    expect(applied(SHEET, both)).toEqual(applied(middle, second));
  });

  test('may go again, and be dropped by a plan after', () => {
    const middle = applied(SHEET, first);
    const both = joined(SHEET, first, planFixes(middle, [[goes(3)], [goes(5)]]));
    expect(rowsOf(both)).toEqual({ removed: [3], inserted: [4 - 1] });
    expect(applied(SHEET, both).values.map(([name]) => name)).toEqual(['a', 'b', 'c', 'm', 'e', 'f']);
  });

  test('a formula that must not grow as Excel would grow it is written out', () => {
    const middle = applied(SHEET, first);
    const second = planFixes(middle, [[{ ...holds('C2', 5), formula: '=SUM(B2:B3)' }]]);
    const both = joined(SHEET, first, second);
    expect(show(both)).toEqual(['C2 = =SUM(B2:B3)']);
    expect(applied(SHEET, both).formulas[1]?.[2]).toBe('=SUM(B2:B3)');
  });
});

test('a formula in a fix is written for the sheet that was checked, and follows rows that go', () => {
  const plan = planFixes(SHEET, [[{ ...holds('B6', 9), formula: '=B4+B5' }], [goes(3)]]);
  expect(show(plan)).toEqual(['B6 = =B3+B4', 'C2 = =SUM(B2:B2)', 'row 3 goes']);
  expect(cellAt(applied(SHEET, plan), { row: 4, column: 1 })).toEqual(cell(9, '=B3+B4'));
});

const anyChange = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(
      fc.constantFrom('A', 'B'),
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom<string | number>('x', 'y', 7),
    ),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 6 }) },
  { weight: 1, arbitrary: fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })) },
);
const toChange = (each: number | [number, number] | [string, number, string | number]): Fix => {
  if (typeof each === 'number') return [goes(each)];
  if (each.length === 3) return [holds(`${each[0]}${each[1]}`, each[2])];
  return each[0] === each[1] ? [] : [moves(each[0], each[1])];
};
const anyFixes = fc.array(
  fc
    .array(anyChange, { minLength: 1, maxLength: 3 })
    .map((changes) => changes.flatMap(toChange))
    .filter((fix) => {
      // What stands above something must itself stay.
      const moving = fix.flatMap((each) => ('moveRow' in each ? [each.moveRow] : []));
      const steady = fix.every((each) => !('moveRow' in each) || !moving.includes(each.before));
      return steady && new Set(moving).size === moving.length;
    }),
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
      { numRuns: 1000 },
    );
  });

  test('two plans joined do what one after the other does, and are taken back at once', () => {
    fc.assert(
      fc.property(anyFixes, anyFixes, (some, more) => {
        const first = planFixes(SHEET, some);
        const middle = applied(SHEET, first);
        const rows = middle.values.length;
        const there = more.filter((fix) => fix.every((each) => placesOf(each).every((row) => row < rows)));
        const second = planFixes(middle, there);
        const both = joined(SHEET, first, second);
        expect(applied(SHEET, both)).toEqual(applied(middle, second));
        expect(applied(applied(SHEET, both), inverse(both))).toEqual(SHEET);
      }),
      { numRuns: 1000 },
    );
  });
});
