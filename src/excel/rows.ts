import { HIGHEST_ROW } from '../core/draft/looks';
import { done, failed, type Outcome } from '../core/failure';
import { type Plan, rowsOf } from '../core/plan/plan';
import { rowAfter, rowBefore } from '../core/sheet/rows';
import { type Band, bandsOf, filledArea, wholeRows } from './bands';
import { finishInsertion, loadInsertion, type Neighbours } from './insertion';
import { dress, setHeight } from './looks';
import { loadRemoval, type RowsGone } from './removal';
import { loadValidations, restoreValidations } from './validations';

/** What was there before rows moved, as far as their contents do not tell it. By their places before. */
export interface RowMemory extends RowsGone {
  /** How high the rows were that took in texts of others. */
  readonly heights: ReadonlyMap<number, number>;
  readonly neighbours: Neighbours;
}

export const NOTHING_GONE: RowMemory = {
  looks: new Map(),
  validations: new Map(),
  heights: new Map(),
  printArea: null,
  neighbours: { models: new Map(), printed: null },
};

/** Queues looking at the rows of a plan; call the result, once the batch has gone through, for what stands against it or what undo needs. */
export function loadRows(context: Excel.RequestContext, plan: Plan): () => Promise<Outcome<RowMemory>> {
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  const removal = loadRemoval(context, plan);
  const insertion = loadInsertion(sheet, plan);
  const heights = takingRows(plan).map((row) => {
    const { format } = sheet.getRange(`${row + 1}:${row + 1}`);
    format.load('rowHeight');
    return { row, format };
  });
  sheet.autoFilter.load('isDataFiltered');

  return async () => {
    if (sheet.autoFilter.isDataFiltered) return failed({ code: 'excel/filtered' });
    const neighbours = insertion();
    if (!neighbours.ok) return neighbours;
    const gone = await removal();
    if (!gone.ok) return gone;
    return done({
      ...gone.value,
      heights: new Map(heights.map(({ row, format }) => [row, format.rowHeight])),
      neighbours: neighbours.value,
    });
  };
}

/** Queues taking rows out, from the last up. */
export function takeOut(sheet: Excel.Worksheet, { removed }: Plan): void {
  for (const band of bandsOf(removed).reverse()) sheet.getRange(wholeRows(band)).delete('Up');
}

/** Queues putting rows in, from the first down. */
export function putIn(sheet: Excel.Worksheet, { inserted }: Plan): void {
  for (const band of bandsOf(inserted)) sheet.getRange(wholeRows(band)).insert('Down');
}

/**
 * How much of a plan's rows had been moved when Excel stopped, told by how far a row below them went; `out` where
 * all that go were known to be out already.
 */
export function movedSoFar(plan: Plan, shift: number, out: boolean): Plan {
  if (plan.removed.length > 0 && plan.inserted.length > 0) {
    return out
      ? { ...movedSoFar({ ...plan, removed: [] }, shift + plan.removed.length, out), removed: plan.removed }
      : { ...movedSoFar({ ...plan, inserted: [] }, shift, out) };
  }
  let left = Math.abs(shift);
  const done = (band: Band) => {
    left -= band.length;
    return left >= 0;
  };
  return {
    ...plan,
    removed: bandsOf(plan.removed)
      .reverse()
      .filter(done)
      .reverse()
      .flatMap((band) => [...band]),
    inserted: bandsOf(plan.inserted)
      .filter(done)
      .flatMap((band) => [...band]),
  };
}

/** Queues everything about rows but their contents: how new ones look, and how high those are that took texts in. */
export function finishRows(sheet: Excel.Worksheet, plan: Plan, before: RowMemory, found: RowMemory): void {
  for (const band of bandsOf(plan.inserted)) {
    const looks = band.flatMap(({ row }) => before.looks.get(row) ?? []);
    if (looks.length === band.length) dress(sheet, filledArea(band), looks);
    for (const { row, column, rowCount, columnCount } of band.flatMap(({ merges }) => merges)) {
      sheet.getRangeByIndexes(row, column, rowCount, columnCount).merge();
    }
  }
  finishInsertion(sheet, plan, found.neighbours);
  for (const [row, height] of before.heights) setHeight(sheet, row, height);
  if (before.printArea !== null) sheet.pageLayout.setPrintArea(before.printArea);
  for (const [row, height] of found.heights) {
    const added = plan.removed.filter(({ into }) => into === row).map((gone) => found.looks.get(gone.row));
    const place = rowAfter(rowsOf(plan), row);
    if (added.length === 0 || place === null) continue;
    const sum = added.reduce((total, look) => total + (look?.height ?? 0), height);
    setHeight(sheet, place, Math.min(sum, HIGHEST_ROW));
  }
}

/** The rows that take in texts of others, or give them back, by their places now. */
function takingRows(plan: Plan): number[] {
  const rows = [
    ...plan.removed.map(({ into }) => into),
    ...plan.inserted.map(({ into }) => (into === null ? null : rowBefore(rowsOf(plan), into))),
  ];
  return [...new Set(rows.filter((row) => row !== null))];
}

/** Gives rows that came back what might be typed into them; one batch to look, one to mend what differs. */
export async function restoreInput(
  context: Excel.RequestContext,
  plan: Plan,
  { validations }: RowMemory,
): Promise<void> {
  const back = plan.inserted.filter(({ row }) => validations.has(row));
  if (back.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  const bands = bandsOf(back).map((band) => ({ band, found: loadValidations(sheet, filledArea(band)) }));
  await context.sync();
  const differing = bands.map(({ band, found }) =>
    restoreValidations(
      sheet,
      filledArea(band),
      band.flatMap(({ row }) => validations.get(row) ?? []),
      found(),
    ),
  );
  if (differing.includes(true)) await context.sync();
}
