import { done, type Failure, failed, type Outcome } from '../core/failure';
import { inverse, type Plan, rowsOf, sameCell, sameContent } from '../core/plan/plan';
import { type CellRef, toA1 } from '../core/sheet/address';
import { rowAfter, rowBefore } from '../core/sheet/rows';
import { loadBeside, loadChanged, type Placed, writeCells } from './cells';
import {
  finishRows,
  loadRows,
  movedSoFar,
  NOTHING_GONE,
  putIn,
  type RowMemory,
  restoreInput,
  takeOut,
} from './rows';
import { failureOf } from './run';

/** How to take a plan back that has been applied. */
export interface Undo {
  readonly plan: Plan;
  /** Id of the plan's sheet, which stays when the sheet is renamed. */
  readonly sheetId: string;
  readonly rows: RowMemory;
}

/** What was written, told by how to take it back. */
interface Applied extends Undo {
  /** Cells left alone, for they had been typed over. */
  readonly kept: readonly CellRef[];
}

/** What a plan relies on beside the cells that it changes. */
export interface Grounds {
  /** Cells that it was made from, or that tell where its rows are: it is refused when one of them has changed. */
  readonly witnesses: readonly Placed[];
  /** What an earlier plan left for taking it back. */
  readonly memory?: RowMemory | undefined;
  /**
   * Cells that no longer hold what the plan expects are left alone, instead of refusing it, as long as others do:
   * whoever takes something back does not want to lose what was typed since.
   */
  readonly keepTyped?: boolean;
}

/** Refusals of a whole batch: nothing of it has happened. */
const REFUSALS: readonly Failure['code'][] = ['excel/cell-edit', 'excel/read-only'];

/**
 * Writes a plan: one batch to see that every cell still holds what the plan expects, one to write; plans that
 * take out rows, or bring them back, need at most two more. It happens whole or not at all, but for our marks on
 * rows that went: the next check puts them there again. Fails with `excel/changed`, `excel/protected`,
 * `excel/sheet-gone`, `excel/filtered`, `excel/rows-kept`, `excel/rows-needed`, `excel/no-room`, or, when Excel
 * stops half-way and will not take back what was there before, `excel/half-written`.
 */
export async function applyPlan(
  context: Excel.RequestContext,
  wanted: Plan,
  { witnesses, memory = NOTHING_GONE, keepTyped = false }: Grounds,
): Promise<Outcome<Applied>> {
  const inspected = await inspect(context, wanted, witnesses, keepTyped);
  if (!inspected.ok) return inspected;
  const { plan, sheetId, kept, found, below } = inspected.value;
  const progress: Progress = { out: false, written: false };
  try {
    await carryOut(context, plan, memory, found, progress);
    return done({ plan: inverse(plan), sheetId, rows: found, kept });
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    if (!progress.written && !progress.out && REFUSALS.includes(failure.code)) return failed(failure);
    return failed((await putBack(context, plan, found, below, progress.out)) ? failure : halfWritten(plan));
  }
}

interface Inspected {
  /** The plan without the cells that are left alone. */
  readonly plan: Plan;
  readonly sheetId: string;
  readonly kept: readonly CellRef[];
  readonly found: RowMemory;
  /** A row that stands below all that go, and below all that come once those are out: where it is tells how many have. */
  readonly below: Excel.Range | null;
}

async function inspect(
  context: Excel.RequestContext,
  plan: Plan,
  witnesses: readonly Placed[],
  keepTyped: boolean,
): Promise<Outcome<Inspected>> {
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  sheet.load('id');
  sheet.protection.load('protected');
  const changed = loadChanged(sheet, [...witnesses, ...cellsOf(plan.removed)], sameContent);
  const edited = loadChanged(
    sheet,
    plan.edits.map(({ at, before }) => ({ at, cell: before })),
    sameCell,
  );
  const beside = loadBeside(sheet, plan.removed);
  const rows = movesRows(plan) ? loadRows(context, plan) : null;
  const below = rows && sheet.getRange(`${firstBelow(plan) + 1}:${firstBelow(plan) + 1}`);
  below?.load('rowIndex');
  await context.sync();
  if (sheet.protection.protected) return failed({ code: 'excel/protected', sheet: plan.sheet });
  const typed = edited();
  const mayKeep = rows ? typed.every((at) => isTypedOver(at, plan, typed, witnesses)) : true;
  const kept = keepTyped && mayKeep && typed.length < plan.edits.length ? typed : [];
  const cells = new Set([...(kept.length > 0 ? [] : typed), ...changed(), ...beside()].map(toA1));
  if (cells.size > 0) return failed({ code: 'excel/changed', sheet: plan.sheet, cells: [...cells] });
  const found = rows ? await rows() : done(NOTHING_GONE);
  if (!found.ok) return found;
  const left = new Set(kept.map(toA1));
  const edits = plan.edits.filter(({ at }) => !left.has(toA1(at)));
  return done({ plan: { ...plan, edits }, sheetId: sheet.id, kept, found: found.value, below });
}

/**
 * Where rows go or come: whether another cell of its row shows that a changed one stands where it stood, and it does
 * not hold the texts of a row that comes back, which would then be there twice.
 */
function isTypedOver(
  { row }: CellRef,
  plan: Plan,
  typed: readonly CellRef[],
  witnesses: readonly Placed[],
): boolean {
  const rows = rowsOf(plan);
  const tookIn = plan.inserted.some(({ into }) => into !== null && rowBefore(rows, into) === row);
  const expected = [...witnesses, ...plan.edits].filter(({ at }) => at.row === row);
  const changed = typed.filter((at) => at.row === row);
  return !tookIn && expected.length > changed.length;
}

/** How far the writing got: whether the rows that go are out, and whether all the rest was written. */
interface Progress {
  out: boolean;
  written: boolean;
}

/** Rows move first: every write after that is at its place in the end. */
async function carryOut(
  context: Excel.RequestContext,
  plan: Plan,
  before: RowMemory,
  found: RowMemory,
  progress: Progress = { out: false, written: false },
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  const rows = rowsOf(plan);
  takeOut(sheet, plan);
  if (plan.removed.length > 0 && plan.inserted.length > 0) {
    // In a batch of its own, or it could not be told how much of both was done when Excel stops.
    await context.sync();
    progress.out = true;
  }
  putIn(sheet, plan);
  writeCells(sheet, [
    ...plan.edits.map(({ at, after }) => ({
      at: { ...at, row: rowAfter(rows, at.row) ?? at.row },
      cell: after,
    })),
    ...cellsOf(plan.inserted),
  ]);
  finishRows(sheet, plan, before, found);
  await context.sync();
  progress.written = true;
  await restoreInput(context, plan, before);
}

async function putBack(
  context: Excel.RequestContext,
  plan: Plan,
  found: RowMemory,
  below: Excel.Range | null,
  out: boolean,
): Promise<boolean> {
  try {
    below?.load('rowIndex');
    if (below) await context.sync();
    const moved = below ? movedSoFar(plan, below.rowIndex - firstBelow(plan), out) : plan;
    await carryOut(context, inverse(moved), found, NOTHING_GONE);
    return true;
  } catch (error) {
    if (!failureOf(error)) throw error;
    return false;
  }
}

function movesRows({ removed, inserted }: Plan): boolean {
  return removed.length + inserted.length > 0;
}

/** By its place before, while rows that come are told by theirs after: as many higher up as rows have gone. */
function firstBelow({ removed, inserted }: Plan): number {
  const places = [...removed.map(({ row }) => row), ...inserted.map(({ row }) => row + removed.length)];
  return Math.max(...places) + 1;
}

function cellsOf(rows: Plan['removed']): Placed[] {
  return rows.flatMap(({ row, cells }) => cells.map((cell, column) => ({ at: { row, column }, cell })));
}

function halfWritten({ sheet, edits, removed, inserted }: Plan): Failure {
  const places: CellRef[] = [
    ...edits.map(({ at }) => at),
    ...[...removed, ...inserted].map(({ row }) => ({ row, column: 0 })),
  ];
  return { code: 'excel/half-written', sheet, cells: places.map(toA1) };
}
