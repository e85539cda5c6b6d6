import { done, type Failure, failed, type Outcome } from '../core/failure';
import { type Plan, type PlanRow, rowsOf } from '../core/plan/plan';
import { type Area, areaToA1, parseA1 } from '../core/sheet/address';
import { copiedDown, referencesAfter } from '../core/sheet/references';
import { rowAfter, rowBefore, spanAfter } from '../core/sheet/rows';
import { MAX_COLUMNS } from '../core/sheet/snapshot';
import { type Band, bandsOf, filledArea, wholeRows } from './bands';
import { dress, loadLooks, lookFor, type RowLook } from './looks';
import { loadObstacles } from './obstacles';
import { loadValidations, setValidations, type Validation, withFormulas } from './validations';

/** What is to be known of a sheet before new rows come. */
export interface Neighbours {
  /** The rows that new ones are to look like, by their places before. */
  readonly models: ReadonlyMap<number, Model>;
  /** The print area with the new rows that come right below it; `null` where none do. */
  readonly printed: Area | null;
}

/** A row that new ones are to look like. */
interface Model {
  readonly look: RowLook;
  readonly validations: readonly Validation[];
}

type NoRoom = Extract<Failure, { code: 'excel/no-room' }>;

/**
 * Queues looking at the places where new rows come, and at the rows that they are to look like. Call the result
 * once the batch has gone through.
 */
export function loadInsertion(sheet: Excel.Worksheet, plan: Plan): () => Outcome<Neighbours> {
  const fresh = plan.inserted.filter(({ like }) => like !== null);
  const columnCount = Math.min(MAX_COLUMNS, Math.max(1, ...fresh.map(({ cells }) => cells.length)));
  const models = [...new Set(fresh.flatMap(({ like }) => like ?? []))].map((row) => {
    const area = { row, column: 0, rowCount: 1, columnCount };
    return { row, looks: loadLooks(sheet, area), validations: loadValidations(sheet, area) };
  });
  const places = bandsOf(fresh).map((band) => loadPlace(sheet, plan, band));
  const print = sheet.pageLayout.getPrintAreaOrNullObject();
  print.load('address');
  return () => {
    for (const against of places) {
      const found = against();
      if (found) return failed({ code: 'excel/no-room', sheet: plan.sheet, ...found });
    }
    const known = models.flatMap(({ row, looks, validations }): [number, Model][] =>
      looks().map((look) => [row, { look, validations: validations() }]),
    );
    const printed = print.isNullObject ? null : grownAt(parseA1(print.address), plan, fresh);
    return done({ models: new Map(known), printed });
  };
}

/** An area with the new rows that come right below it, where it will be; `null` where none do. */
function grownAt(area: Area | null, plan: Plan, fresh: readonly PlanRow[]): Area | null {
  const rows = rowsOf(plan);
  const span = area && spanAfter(rows, area.row, area.row + area.rowCount - 1);
  if (!span) return null;
  let end = span[1];
  for (const { row } of fresh) if (row === end + 1) end = row;
  return end > span[1] ? { ...area, row: span[0], rowCount: end - span[0] + 1 } : null;
}

/** Queues looking at the two rows between which a band comes; the result says what stands against it. */
function loadPlace(sheet: Excel.Worksheet, plan: Plan, band: Band): () => Pick<NoRoom, 'row' | 'why'> | null {
  const above = Math.max(0, rowBefore(rowsOf(plan), band[0].row - 1) ?? 0);
  const obstacles = loadObstacles(sheet.getRange(`${above + 1}:${above + 2}`));
  return () => {
    const { table, hidden, merges } = obstacles();
    if (table) return { row: above, why: 'table' };
    if (hidden !== null) return { row: above + hidden, why: 'hidden' };
    const over = merges.some(({ row, rowCount }) => row <= above && row + rowCount - 1 > above);
    return over ? { row: above + 1, why: 'merged' } : null;
  };
}

/**
 * Queues making new rows look like their models, and letting the same be typed into them: what a row inherits
 * from the one above differs from Excel to Excel.
 */
export function finishInsertion(sheet: Excel.Worksheet, plan: Plan, { models, printed }: Neighbours): void {
  if (printed) sheet.pageLayout.setPrintArea(areaToA1(printed));
  for (const run of runsOf(plan.inserted, models)) {
    const [{ like, bold }] = run;
    const model = like === null ? undefined : models.get(like);
    if (like === null || !model) continue;
    const area = filledArea(run);
    const moves = plan.removed.some(({ row }) => row === like);
    const look = moves ? model.look : lookFor(model.look, area.columnCount, bold);
    dress(
      sheet,
      area,
      run.map(() => look),
    );
    setValidations(
      sheet,
      area,
      model.validations.map((validation) =>
        withFormulas(validation, (formula) => seenFrom(plan, formula, like, area.row)),
      ),
    );
    if (!moves) sheet.getRange(wholeRows(run)).format.autofitRows();
  }
}

/** A formula of a row before the plan as a new row sees it: told by a row that stays, where that one moves. */
function seenFrom(plan: Plan, formula: string, like: number, row: number): string {
  const rows = rowsOf(plan);
  const steady = rowAfter(rows, like) === null ? (rowBefore(rows, row - 1) ?? like) : like;
  const told = referencesAfter(copiedDown(formula, steady - like), plan.sheet, plan.sheet, rows);
  return copiedDown(told, row - (rowAfter(rows, steady) ?? row));
}

/** Neighbouring new rows that are to look alike. */
function runsOf(rows: readonly PlanRow[], models: ReadonlyMap<number, Model>): Band[] {
  const fresh = rows.filter(({ like }) => like !== null && models.has(like));
  return bandsOf(fresh).flatMap((band) => {
    const runs: [PlanRow, ...PlanRow[]][] = [];
    for (const row of band) {
      const run = runs.at(-1);
      if (run && run[0].like === row.like && run[0].bold === row.bold) run.push(row);
      else runs.push([row]);
    }
    return runs;
  });
}
