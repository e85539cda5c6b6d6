import { describe, expect, test } from 'vitest';
import type { AnnexReport } from '../../../src/core/rules/check';
import { toA1 } from '../../../src/core/sheet/address';
import { BASE, CORRECT, draftOf, randomOf, report, sectionOf } from './annex';
import { MISTAKES, type Mistake } from './mistakes';

/** Copies for each kind of mistake, each with the mistake in another row where there is one. */
const COPIES = 20;

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

describe.each(Object.entries(MISTAKES))('planted: %s', (name, mistake) => {
  test('is found in its row, and nothing elsewhere', () => {
    const copies: NonNullable<ReturnType<typeof plant>>[] = [];
    for (let seed = name.length; copies.length < COPIES && seed < COPIES * 40; seed += 7) {
      const copy = plant(mistake, seed * 7919);
      if (copy) copies.push(copy);
    }
    expect(copies.length).toBe(COPIES);
    expect(
      copies.filter(({ found }) => !found).map(({ planted, written }) => `${planted.row + 1}: ${written}`),
    ).toEqual([]);
    expect(copies.flatMap(({ elsewhere }) => elsewhere.map(({ at, rule }) => `${toA1(at)} ${rule}`))).toEqual(
      [],
    );
  });
});
