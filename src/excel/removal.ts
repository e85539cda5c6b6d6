import { done, type Failure, failed, type Outcome } from '../core/failure';
import { type Plan, type PlanRow, rowsOf } from '../core/plan/plan';
import { type CellRef, toA1 } from '../core/sheet/address';
import { isTorn, losesCells } from '../core/sheet/references';
import { type Band, bandsOf, filledArea, wholeRows } from './bands';
import { isLive, isOurs } from './flag';
import { loadLooks, type RowLook } from './looks';
import { loadObstacles } from './obstacles';
import { loadValidations, type Validation } from './validations';

/** What undo needs of rows that went, beside what they held. By their places before. */
export interface RowsGone {
  readonly looks: ReadonlyMap<number, RowLook>;
  readonly validations: ReadonlyMap<number, readonly Validation[]>;
  /** The print area, where the rows ended it. */
  readonly printArea: string | null;
}

type Why = Extract<Failure, { code: 'excel/rows-kept' }>['why'];

/** Areas that Excel keeps under names of its own; the print area is put back by itself. */
const EXCELS_OWN_NAME = /(?:^|\.)(?:Print_Area|Print_Titles|_?FilterDatabase)$/i;

/**
 * Queues looking at the rows that a plan takes out. Call the result, once the batch has gone through, for what
 * stands against it or what undo needs: where rows go at all, it takes one more batch.
 */
export function loadRemoval(context: Excel.RequestContext, plan: Plan): () => Promise<Outcome<RowsGone>> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(plan.sheet);
  const bands = bandsOf(plan.removed).map((band) => loadBand(sheet, band));
  workbook.names.load('items/name,items/formula');
  workbook.worksheets.load('items/name');
  const print = sheet.pageLayout.getPrintAreaOrNullObject();
  print.load('address');

  return async () => {
    const torn = (reference: string) => isTorn(reference, plan.sheet, plan.sheet, rowsOf(plan));
    for (const { band, against } of bands) {
      const why = against();
      if (why) return refusal(plan, why, band);
    }
    const [named] = workbook.names.items.flatMap(({ name, formula }) =>
      typeof formula === 'string' && torn(formula) && !EXCELS_OWN_NAME.test(name) ? [formula] : [],
    );
    if (named !== undefined) return refusal(plan, 'named', tearing(plan, named));
    if (bands.length > 0) {
      const marked = loadTornFormats(bands, torn);
      const needed = loadNeed(context, plan);
      await context.sync();
      const band = marked();
      if (band) return refusal(plan, 'formatted', band);
      const need = needed();
      if (need) return failed({ code: 'excel/rows-needed', sheet: plan.sheet, ...need });
    }
    return done({
      looks: new Map(bands.flatMap(({ band, looks }) => zip(band, looks()))),
      validations: new Map(bands.flatMap(({ band, validations }) => zip(band, slices(band, validations())))),
      printArea: !print.isNullObject && torn(print.address) ? print.address : null,
    });
  };
}

function loadBand(sheet: Excel.Worksheet, band: Band) {
  const rows = sheet.getRange(wholeRows(band));
  const obstacles = loadObstacles(rows);
  const formats = rows.conditionalFormats;
  formats.load('items/type,items/customOrNullObject/rule/formula');
  return {
    band,
    looks: loadLooks(sheet, filledArea(band)),
    validations: loadValidations(sheet, filledArea(band)),
    foreign: () => (isNew(band) ? [] : formats.items.filter((format) => !isOurs(format) && !isLive(format))),
    against: (): Why | null => {
      const { table, hidden, merges } = obstacles();
      if (table) return 'table';
      if (!isNew(band) && hidden !== null) return 'hidden';
      const known = band.flatMap((row) => row.merges);
      const same = merges.every((area) =>
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

/** Queues looking for the rows on which a conditional format of the user's begins or ends: it would not come back with them. */
function loadTornFormats(
  bands: readonly ReturnType<typeof loadBand>[],
  torn: (reference: string) => boolean,
): () => Band | null {
  const formats = bands.flatMap(({ band, foreign }) =>
    foreign().map((format) => {
      const ranges = format.getRanges();
      ranges.load('address');
      return { band, ranges };
    }),
  );
  return () => formats.find(({ ranges }) => torn(ranges.address))?.band ?? null;
}

type Need = Pick<Extract<Failure, { code: 'excel/rows-needed' }>, 'rows' | 'by'>;

/**
 * Queues looking, on every sheet, for a formula that would point at nothing once the rows have gone. The plan was
 * made from what the workbook held then: formulas may have been written since.
 */
function loadNeed({ workbook }: Excel.RequestContext, plan: Plan): () => Need | null {
  const rows = rowsOf(plan);
  const told = new Set(plan.edits.map(({ at }) => toA1(at)));
  const goes = (sheet: string, at: CellRef) =>
    sheet === plan.sheet && (rows.removed.includes(at.row) || told.has(toA1(at)));
  const sheets = workbook.worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('formulas,rowIndex,columnIndex');
    return { name: sheet.name, used };
  });
  return () => {
    for (const { name, used } of sheets) {
      for (const { at, formula } of used.isNullObject ? [] : formulasOf(used)) {
        if (goes(name, at) || !losesCells(formula, name, plan.sheet, rows)) continue;
        const alone = rows.removed.filter((row) =>
          losesCells(formula, name, plan.sheet, { removed: [row], inserted: [] }),
        );
        return { rows: alone.length > 0 ? alone : rows.removed, by: { sheet: name, cell: toA1(at) } };
      }
    }
    return null;
  };
}

function formulasOf({ formulas, rowIndex, columnIndex }: Excel.Range): { at: CellRef; formula: string }[] {
  return formulas.flatMap((line, row) =>
    line.flatMap((formula: unknown, column) =>
      typeof formula === 'string' && formula.startsWith('=')
        ? [{ at: { row: rowIndex + row, column: columnIndex + column }, formula }]
        : [],
    ),
  );
}

/** The rows that tear a reference each by itself; all of them where they only do so together. */
function tearing({ sheet, removed }: Plan, reference: string): readonly PlanRow[] {
  const alone = removed.filter(({ row }) =>
    isTorn(reference, sheet, sheet, { removed: [row], inserted: [] }),
  );
  return alone.length > 0 ? alone : removed;
}

function refusal({ sheet }: Plan, why: Why, rows: readonly PlanRow[]): Outcome<never> {
  return failed({ code: 'excel/rows-kept', sheet, why, rows: rows.map(({ row }) => row) });
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
