import { done, type Failure, failed, type Outcome } from '../core/failure';
import type { Plan, PlanRow } from '../core/plan/plan';
import { rowsOf } from '../core/plan/plan';
import { parseA1 } from '../core/sheet/address';
import { isTorn } from '../core/sheet/references';
import { rowAfter, rowBefore } from '../core/sheet/rows';
import { type Band, bandsOf, filledArea, wholeRows } from './bands';
import { isLive, isOurs } from './flag';
import { finishInsertion, loadInsertion, type Model } from './insertion';
import { dress, loadLooks, type RowLook, setHeight } from './looks';
import { loadValidations, restoreValidations, type Validation } from './validations';

/** What undo needs of rows that went, beside what they held. By their places before. */
export interface RowMemory {
  readonly looks: ReadonlyMap<number, RowLook>;
  readonly validations: ReadonlyMap<number, readonly Validation[]>;
  /** How high the rows were that took in texts of others. */
  readonly heights: ReadonlyMap<number, number>;
  /** The print area, where the rows ended it. */
  readonly printArea: string | null;
  /** Rows that new ones are to look like. */
  readonly models: ReadonlyMap<number, Model>;
}

export const NOTHING_GONE: RowMemory = {
  looks: new Map(),
  validations: new Map(),
  heights: new Map(),
  printArea: null,
  models: new Map(),
};

/** Excel allows no higher row, in points. */
const HIGHEST_ROW = 409;

type Why = Extract<Failure, { code: 'excel/rows-kept' }>['why'];

/** Queues looking at the rows of a plan; call the result, once the batch has gone through, for what stands against it or what undo needs. */
export function loadRows(context: Excel.RequestContext, plan: Plan): () => Promise<Outcome<RowMemory>> {
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  const bands = bandsOf(plan.removed).map((band) => loadBand(sheet, band));
  const insertion = loadInsertion(sheet, plan);
  const heights = takingRows(plan).map((row) => {
    const { format } = sheet.getRange(`${row + 1}:${row + 1}`);
    format.load('rowHeight');
    return { row, format };
  });
  sheet.autoFilter.load('isDataFiltered');
  context.workbook.names.load('items/formula');
  const print = sheet.pageLayout.getPrintAreaOrNullObject();
  print.load('address');

  return async () => {
    if (sheet.autoFilter.isDataFiltered) return failed({ code: 'excel/filtered' });
    const models = insertion();
    if (!models.ok) return models;
    const torn = (reference: string) => isTorn(reference, plan.sheet, plan.sheet, rowsOf(plan));
    const against: [Why, readonly PlanRow[]][] = [
      ...bands.flatMap(({ band, against }): [Why, readonly PlanRow[]][] => {
        const why = against();
        return why ? [[why, band]] : [];
      }),
      ...(context.workbook.names.items.some(({ formula }) => typeof formula === 'string' && torn(formula))
        ? ([['named', plan.removed]] as [Why, readonly PlanRow[]][])
        : []),
    ];
    const [first] = against;
    if (first) return refusal(plan, ...first);
    const marked = await tornFormats(context, bands, torn);
    if (marked) return refusal(plan, 'formatted', marked);
    return done({
      looks: new Map(bands.flatMap(({ band, looks }) => zip(band, looks()))),
      validations: new Map(bands.flatMap(({ band, validations }) => zip(band, slices(band, validations())))),
      heights: new Map(heights.map(({ row, format }) => [row, format.rowHeight])),
      printArea: !print.isNullObject && torn(print.address) ? print.address : null,
      models: models.value,
    });
  };
}

function loadBand(sheet: Excel.Worksheet, band: Band) {
  const rows = sheet.getRange(wholeRows(band));
  const tables = rows.getTables(false).getCount();
  const hidden = rows.getRowProperties({ rowHidden: true });
  const merged = Office.context.requirements.isSetSupported('ExcelApi', '1.13')
    ? rows.getMergedAreasOrNullObject()
    : null;
  merged?.load('address');
  const formats = rows.conditionalFormats;
  formats.load('items/type,items/customOrNullObject/rule/formula');
  return {
    band,
    looks: loadLooks(sheet, filledArea(band)),
    validations: loadValidations(sheet, filledArea(band)),
    foreign: () => (isNew(band) ? [] : formats.items.filter((format) => !isOurs(format) && !isLive(format))),
    against: (): Why | null => {
      if (tables.value > 0) return 'table';
      if (!isNew(band) && hidden.value.some(({ rowHidden }) => rowHidden)) return 'hidden';
      const known = band.flatMap(({ merges }) => merges);
      const areas =
        !merged || merged.isNullObject
          ? []
          : merged.address.split(',').flatMap((part) => parseA1(part) ?? []);
      const same = areas.every((area) =>
        known.some(
          (each) => each.row === area.row && each.column === area.column && each.rowCount === area.rowCount,
        ),
      );
      return same ? null : 'merged';
    },
  };
}

/** Rows that a plan put in, about to go again: nothing was made for them that would have to come back. */
function isNew(band: Band): boolean {
  return band.every(({ like }) => like !== null);
}

/** The rows on which a conditional format of the user's begins or ends: it would not come back with them. */
async function tornFormats(
  context: Excel.RequestContext,
  bands: readonly ReturnType<typeof loadBand>[],
  torn: (reference: string) => boolean,
): Promise<readonly PlanRow[] | null> {
  const formats = bands.flatMap(({ band, foreign }) =>
    foreign().map((format) => {
      const ranges = format.getRanges();
      ranges.load('address');
      return { band, ranges };
    }),
  );
  if (formats.length === 0) return null;
  await context.sync();
  return formats.find(({ ranges }) => torn(ranges.address))?.band ?? null;
}

function refusal({ sheet }: Plan, why: Why, rows: readonly PlanRow[]): Outcome<never> {
  return failed({ code: 'excel/rows-kept', sheet, why, rows: rows.map(({ row }) => row) });
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
  finishInsertion(sheet, plan, found.models);
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

function zip<Value>(band: Band, values: readonly Value[]): [number, Value][] {
  return values.flatMap((value, index): [number, Value][] => {
    const row = band[index]?.row;
    return row === undefined ? [] : [[row, value]];
  });
}

function slices<Value>(band: Band, values: readonly Value[]): Value[][] {
  const width = values.length / band.length;
  return band.map((_, index) => values.slice(index * width, (index + 1) * width));
}
