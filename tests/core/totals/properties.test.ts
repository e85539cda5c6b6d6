import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAnnex } from '../../../src/core/annex/parse';
import { applied } from '../../../src/core/plan/applied';
import { inverse } from '../../../src/core/plan/plan';
import { checkWorkbook } from '../../../src/core/rules/check';
import { toA1 } from '../../../src/core/sheet/address';
import { EMPTY_CELL, type SheetCell, type SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { planTotals } from '../../../src/core/totals/plan';
import { calculated } from '../../support/calculate';
import { type Deed, deeds, freshCode, places, typedAnnex, withRows, wrongIn } from './grown';

function computed(sheet: SheetSnapshot, typed: 'replaced' | 'kept' = 'replaced'): SheetSnapshot {
  const annex = parseAnnex(sheet);
  if (!annex) throw new Error('no annex');
  const { plan } = planTotals(annex, null, typed);
  const written = applied(sheet, plan);
  const after = calculated(written);
  // A plan says what each of its formulas will give.
  for (const { at, after: cell } of plan.edits) expect(after.values[at.row]?.[at.column]).toBe(cell.value);
  expect(applied(written, inverse(plan))).toEqual(sheet);
  return after;
}

const typed = (value: SheetCell['value']): SheetCell => ({ ...EMPTY_CELL, value });

/** The sheet after a deed, with its formulas worked out as Excel would. */
function done(sheet: SheetSnapshot, deed: Deed): SheetSnapshot {
  if (deed.kind === 'compute') return computed(sheet);
  const annex = parseAnnex(sheet);
  if (!annex) return sheet;
  const { criteria, gaps } = places(annex);
  const pick = <Item>(from: readonly Item[], index: number): Item | undefined =>
    from[index % Math.max(1, from.length)];
  if (deed.kind === 'insert') {
    const gap = pick(gaps, deed.row);
    if (gap === undefined) return sheet;
    const cells = [
      typed(freshCode(annex, gap)),
      typed('Tiêu chí mới'),
      typed(deed.points.maximum / 1000),
      typed(deed.points.score / 1000),
    ];
    return calculated(withRows(sheet, [], [{ row: gap, cells }]));
  }
  const row = pick(criteria, deed.row);
  if (row === undefined) return sheet;
  if (deed.kind === 'delete') return calculated(withRows(sheet, [row], []));
  const line = sheet.values[row] ?? [];
  if (deed.kind === 'move') {
    // Cut, and put in elsewhere under a code of that place.
    const without = calculated(withRows(sheet, [row], []));
    const left = parseAnnex(without);
    const gap = left && pick(places(left).gaps, deed.to);
    if (!left || gap === null || gap === undefined) return sheet;
    const cells = [typed(freshCode(left, gap)), ...line.slice(1, 4).map(typed)];
    return calculated(withRows(without, [], [{ row: gap, cells }]));
  }
  const set = (changes: readonly (readonly [number, number, number])[]) =>
    calculated(
      applied(sheet, {
        sheet: sheet.name,
        edits: changes.map(([r, column, value]) => ({
          at: { row: r, column },
          before: EMPTY_CELL,
          after: typed(value),
        })),
        removed: [],
        inserted: [],
      }),
    );
  if ('points' in deed)
    return set([
      [row, 2, deed.points.maximum / 1000],
      [row, 3, deed.points.score / 1000],
    ]);
  // A figure typed over one that is worked out.
  const over = pick(annex.rows, deed.row)?.row ?? row;
  return set([[over, 4, deed.to / 1000]]);
}

describe('Tính điểm, whatever was done before', () => {
  test('always leaves exact sums', () => {
    fc.assert(
      fc.property(typedAnnex, deeds, (sheet, all) => {
        const after = all.reduce(done, computed(sheet));
        expect(wrongIn(computed(after))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('is at rest after once', () => {
    fc.assert(
      fc.property(typedAnnex, deeds, (sheet, all) => {
        const after = computed(all.reduce(done, sheet));
        const annex = parseAnnex(after);
        expect(annex && planTotals(annex, null)).toMatchObject({ plan: { edits: [] }, conflicts: [] });
      }),
      { numRuns: 200 },
    );
  });

  test('the check finds nothing wrong with any total', () => {
    fc.assert(
      fc.property(typedAnnex, deeds, (sheet, all) => {
        const after = computed(all.reduce(done, sheet));
        const workbook = { sheets: [after], active: after.name, settings: null };
        const checked = checkWorkbook(workbook, { today: { year: 2026, month: 11, day: 22 } });
        const found = checked.ok ? checked.value.flatMap(({ findings }) => findings) : [];
        const annex = parseAnnex(after);
        const left = new Set(annex ? planTotals(annex, null).skipped.map(({ at }) => toA1(at)) : []);
        const sums = found.filter(
          ({ rule, at }) =>
            /^total\/|^section\/(?:double|lost-r|score)|^lost\/mismatch/.test(rule) &&
            // A figure typed where the points are not all there yet stays, and is told of.
            !(rule === 'total/constant' && left.has(toA1(at))),
        );
        expect(sums.map(({ rule, at }) => `${rule} ${at.row + 1}`)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('changes no typed figure unless told to', () => {
    fc.assert(
      fc.property(typedAnnex, deeds, (sheet, all) => {
        const before = all.reduce(done, sheet);
        const annex = parseAnnex(before);
        if (!annex) return;
        for (const { before: cell, after } of planTotals(annex, null, 'kept').plan.edits) {
          if (cell.formula === null && typeof cell.value === 'number') expect(after.value).toBe(cell.value);
        }
        computed(before, 'kept');
      }),
      { numRuns: 200 },
    );
  });
});
