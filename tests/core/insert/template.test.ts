import { expect, test } from 'vitest';
import { parseAnnex } from '../../../src/core/annex/parse';
import { BUILTIN_CATALOGUES } from '../../../src/core/catalogue/builtin';
import { snapshotOf } from '../../../src/core/draft/snapshot';
import { planInsertion } from '../../../src/core/insert/plan';
import { applied } from '../../../src/core/plan/applied';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { draftTemplate } from '../../../src/core/template/blank';
import { calculated } from '../../support/calculate';

/** What Nam Đàn lost points on, with its scores. */
const NAM_DAN: Readonly<Record<string, number>> = {
  '1.1.2': 0.8,
  '1.3': 0.5,
  '1.6.2': 0,
  '3.3.2': 0,
  '4.3.2': 0,
  '4.4': 0,
  '5.1': 0.5,
  '5.6': 0,
  '6.1.3': 0,
  '7.3': 0.25,
  '7.5': 1.17,
  '7.9': 0.2,
};

const [catalogue] = BUILTIN_CATALOGUES;

function annexOf(sheet: SheetSnapshot) {
  const annex = parseAnnex(sheet);
  if (!annex) throw new Error('no annex');
  return annex;
}

/** Nothing but sections, as a form has them before anything is typed. */
function blankForm(): SheetSnapshot {
  const form = {
    layout: 'khac-phuc',
    title: { unit: 'UBND xã Nam Đàn', number: '', date: null, year: 2026 },
    catalogue: 'nghe-an-xa-2025',
    extent: 'lost',
  } as const;
  return snapshotOf(draftTemplate(form, catalogue ?? null, []));
}

test('from the blank form to Nam Đàn’s annex: what is typed afterwards adds up', () => {
  const form = blankForm();
  const rows = Object.keys(NAM_DAN).map((code) => ({ kind: 'catalogue', code }) as const);
  const planned = planInsertion(annexOf(form), catalogue ?? null, rows);
  if (!planned.ok) throw new Error(planned.failure.code);
  expect(planned.value.lagging).toEqual([]);
  // Section rows are bold, criteria are not.
  expect(planned.value.plan.inserted.map(({ bold }) => bold)).toEqual(rows.map(() => false));

  const sheet = applied(form, planned.value.plan);
  const annex = annexOf(sheet);
  expect(annex.rows.map(({ criterion }) => criterion).join(' ')).toBe(
    '1 1.1.2 1.3 1.6.2 2 3 3.3.2 4 4.3.2 4.4 5 5.1 5.6 6 6.1.3 7 7.3 7.5 7.9 ',
  );
  const scores = new Map(annex.rows.map(({ row, criterion }) => [row, NAM_DAN[criterion ?? '']]));
  const typed = calculated({
    ...sheet,
    values: sheet.values.map((line, row) =>
      line.map((value, c) => (c === 3 ? (scores.get(row) ?? value) : value)),
    ),
  });
  const told = annexOf(typed).rows.filter(({ kind }) => kind !== 'criterion');
  expect(told.map(({ criterion, row }) => [criterion, ...(typed.values[row]?.slice(2, 5) ?? [])])).toEqual([
    ['1', 13, 11.3, 1.7],
    ['2', 6, null, null],
    // The sources dispute its maximum: it is to be typed.
    ['3', null, null, 1],
    ['4', 7, 5, 2],
    ['5', 10, 9, 1],
    ['6', 6.5, 6, 0.5],
    ['7', 17, 14.12, 2.88],
    [null, 59.5, 45.42, 9.08],
  ]);
});
