import { describe, expect, test } from 'vitest';
import { applied } from '../../../src/core/plan/applied';
import { planAllFixes } from '../../../src/core/plan/mend';
import { rowsOf } from '../../../src/core/plan/plan';
import type { AnnexReport } from '../../../src/core/rules/check';
import { toA1 } from '../../../src/core/sheet/address';
import { rowAfter } from '../../../src/core/sheet/rows';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { calculated } from '../../support/calculate';
import { BASE, CORRECT, draftOf, randomOf, report, sectionOf } from './annex';
import { MISTAKES, type Mistake } from './mistakes';

/** Copies for each kind of mistake, each with the mistake in another row where there is one. */
const COPIES = 20;
/** Those of them that are mended, too. */
const MENDED = 6;

const keyOf = ({ at, rule }: AnnexReport['findings'][number]) => `${at.row} ${at.column} ${rule}`;

/** Plants one mistake in a copy of the annex; `null` where it could not be. */
function plant(mistake: Mistake, seed: number) {
  const random = randomOf(seed);
  const draft = draftOf(CORRECT);
  const planted = mistake(draft, random);
  if (!planted) return null;
  const after = report({ ...CORRECT, ...draft });
  const moved = draft.values.length - CORRECT.values.length;
  const known = new Set(
    BASE.findings.map((each) =>
      keyOf({ ...each, at: { ...each.at, row: each.at.row + (each.at.row >= planted.row ? moved : 0) } }),
    ),
  );
  const fresh = after.findings.filter((each) => !known.has(keyOf(each)));
  const places = [planted.row, ...(planted.also ?? [])];
  return {
    sheet: { ...CORRECT, ...draft },
    found: fresh.some(({ at }) => places.includes(at.row)),
    // A section's sum may well speak of a mistake in one of its rows.
    elsewhere: fresh.filter(({ at }) => !places.includes(at.row) && at.row !== sectionOf(planted.row)),
    planted,
    written: draft.values[planted.row]?.filter((value) => value !== null).join(' | '),
  };
}

test('the annex that the mistakes are planted in has none', () => {
  const grave = BASE.findings.filter(({ severity }) => severity !== 'advice');
  expect(grave.map(({ at, rule }) => `${toA1(at)} ${rule}`)).toEqual([]);
});

/** What is found once all that can be is mended, and was not before, where rows are as they were. */
function mendedInto(sheet: SheetSnapshot): string[] {
  const before = report(sheet);
  const plan = planAllFixes(before, report);
  const known = new Set(
    before.findings.map((each) =>
      keyOf({ ...each, at: { ...each.at, row: rowAfter(rowsOf(plan), each.at.row) ?? -1 } }),
    ),
  );
  const after = report(calculated(applied(before.annex.sheet, plan)));
  return after.findings
    .filter((each) => !known.has(keyOf(each)))
    .map(({ at, rule }) => `${toA1(at)} ${rule}`);
}

/** The same with figures in place of its formulas. */
const typed = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  formulas: sheet.formulas.map((line) => line.map(() => null)),
});

describe.each(Object.entries(MISTAKES))('planted: %s', (name, mistake) => {
  const copies: NonNullable<ReturnType<typeof plant>>[] = [];
  for (let seed = name.length; copies.length < COPIES && seed < COPIES * 40; seed += 7) {
    const copy = plant(mistake, seed * 7919);
    if (copy) copies.push(copy);
  }

  test('what mends itself brings nothing new', () => {
    const sheets = copies.slice(0, MENDED).flatMap(({ sheet }) => [calculated(sheet), typed(sheet)]);
    expect(sheets.flatMap(mendedInto)).toEqual([]);
  });

  test('is found in its row, and nothing elsewhere', () => {
    expect(copies.length).toBe(COPIES);
    expect(
      copies.filter(({ found }) => !found).map(({ planted, written }) => `${planted.row + 1}: ${written}`),
    ).toEqual([]);
    expect(copies.flatMap(({ elsewhere }) => elsewhere.map(({ at, rule }) => `${toA1(at)} ${rule}`))).toEqual(
      [],
    );
  });
});
