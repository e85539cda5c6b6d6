import { Big } from 'big.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annex } from '../../../src/core/annex/annex';
import { parseAnnex } from '../../../src/core/annex/parse';
import { criteria, refOf, sections, totals } from '../../../src/core/annex/query';
import type { NewCriterion } from '../../../src/core/insert/criterion';
import { planInsertion } from '../../../src/core/insert/plan';
import { applied } from '../../../src/core/plan/applied';
import { inverse, type Plan } from '../../../src/core/plan/plan';
import { cellAt, EMPTY_CELL, type SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { planTotals } from '../../../src/core/totals/plan';
import { compareCodes, isWithin } from '../../../src/core/values/code';
import { score } from '../../../src/core/values/score';
import { calculated } from '../../support/calculate';
import { ANNEX_HEADER, sheetOf } from '../../support/sheet';

const START = `${ANNEX_HEADER}
1 | Chỉ đạo | 13
'1.2' | Kiểm tra | 1 | 0,5 | | r | s | Phòng Kinh tế
3 | Thủ tục | 10
'3.1' | Rà soát | 0,5 | 0,25
'3.1.2' | Kiến nghị | 0,25 | 0,1
7 | Chính quyền số | 17
 | Tổng cộng`;

function annexOf(sheet: SheetSnapshot): Annex {
  const annex = parseAnnex(sheet);
  if (!annex) throw new Error('no annex');
  return annex;
}

/** The sheet after a plan, worked out as Excel would; the plan taken back must leave what was there. */
function after(sheet: SheetSnapshot, plan: Plan): SheetSnapshot {
  const written = applied(sheet, plan);
  expect(applied(written, inverse(plan))).toEqual(sheet);
  return calculated(written);
}

const compute = (sheet: SheetSnapshot) => after(sheet, planTotals(annexOf(sheet), null).plan);

type Deed =
  | { readonly kind: 'insert'; readonly rows: readonly NewCriterion[] }
  | { readonly kind: 'delete'; readonly row: number }
  | { readonly kind: 'score'; readonly row: number; readonly share: number };

const section = fc.constantFrom('1', '3', '7');
const row: fc.Arbitrary<NewCriterion> = fc
  .tuple(
    section,
    fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 2 }),
    fc.integer({ min: 1, max: 999 }),
  )
  .map(([of, parts, points]) => ({
    kind: 'own',
    section: of,
    code: parts.length === 0 ? null : [of, ...parts].join('.'),
    name: 'Tiêu chí',
    maximum: score(points).div('1000'),
  }));
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('insert'),
      rows: fc.array(row, { minLength: 1, maxLength: 6 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete'), row: fc.nat(50) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('score'),
      row: fc.nat(50),
      share: fc.integer({ min: 0, max: 4 }),
    }),
  },
);

function done(sheet: SheetSnapshot, act: Deed): SheetSnapshot {
  const annex = annexOf(sheet);
  if (act.kind === 'insert') {
    const planned = planInsertion(annex, null, act.rows);
    if (!planned.ok) throw new Error(planned.failure.code);
    expect(planned.value.lagging).toEqual([]);
    return after(sheet, planned.value.plan);
  }
  const listed = criteria(annex);
  const chosen = listed[act.row % Math.max(1, listed.length)];
  if (!chosen) return sheet;
  if (act.kind === 'delete') {
    // What is left without rows has a figure of its own, which is nobody's sum.
    const alone = sections(annex).some(
      (each) => each.criteria.includes(chosen) && each.criteria.length === 1,
    );
    if (
      alone ||
      listed.some(({ criterion }) => chosen.criterion && criterion && isWithin(chosen.criterion, criterion))
    )
      return sheet;
    const cells =
      sheet.values[chosen.row]?.map((_, column) => cellAt(sheet, { row: chosen.row, column })) ?? [];
    const gone = { row: chosen.row, cells, merges: [], into: null, like: null };
    return compute(
      calculated(applied(sheet, { sheet: sheet.name, edits: [], removed: [gone], inserted: [] })),
    );
  }
  const maximum = sheet.values[chosen.row]?.[2];
  if (typeof maximum !== 'number') return sheet;
  const value = Number(new Big(maximum).times(act.share).div(4).round(3).toString());
  const at = { row: chosen.row, column: 3 };
  const edit = { at, before: cellAt(sheet, at), after: { ...EMPTY_CELL, value } };
  return calculated(applied(sheet, { sheet: sheet.name, edits: [edit], removed: [], inserted: [] }));
}

const exact = (value: unknown) => new Big(typeof value === 'number' ? value.toPrecision(15) : 0);
const points = (annex: Annex, at: { readonly row: number }, column: number) =>
  exact(annex.sheet.values[at.row]?.[column]);
const total = (values: readonly Big[]) => values.reduce((sum, each) => sum.plus(each), new Big(0));

/** What the criteria of a section lost: maximum − score of each that is scored and stands under no other that is listed. */
function lostBelow(annex: Annex, rows: Annex['rows']): Big {
  const codes = rows.flatMap(({ criterion }) => criterion ?? []);
  const counting = rows.filter(
    ({ criterion }) => criterion === null || !codes.some((other) => isWithin(criterion, other)),
  );
  const scored = counting.filter(({ row }) => annex.sheet.values[row]?.[3] !== null);
  return total(scored.map((each) => points(annex, each, 2).minus(points(annex, each, 3)))).round(3);
}

test('whatever is inserted, deleted and scored: codes stay in order, once each, and sums are exact', () => {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 1, maxLength: 8 }), (deeds) => {
      const annex = annexOf(deeds.reduce(done, compute(sheetOf(START))));
      const codes = annex.rows.flatMap(({ criterion }) => criterion ?? []);
      expect(codes).toEqual([...new Set(codes)].sort(compareCodes));
      const lists = sections(annex);
      for (const { section: heading, criteria: rows } of lists) {
        if (rows.length === 0) continue;
        const lost = lostBelow(annex, rows);
        expect(points(annex, heading, 4).toString()).toBe(lost.toString());
        // The maximum is typed, for not all criteria are listed; what is left of it is the score.
        expect(points(annex, heading, 3).toString()).toBe(points(annex, heading, 2).minus(lost).toString());
      }
      const [sum] = totals(annex);
      const at = sum && refOf(annex, sum, 'lost');
      const all = total(lists.map((each) => points(annex, each.section, 4)));
      expect(at && points(annex, at, 4).toString()).toBe(all.toString());
    }),
    { numRuns: 100 },
  );
});
