import type { SheetDraft } from '../../core/draft/draft';
import { freeName } from '../../core/draft/name';
import { done, type Failure, failed, type Outcome } from '../../core/failure';
import { type Area, areaToA1 } from '../../core/sheet/address';
import { type Context, failureOf } from '../run';
import type { Canvas } from './canvas';
import { fillSheet } from './fill';
import { loadMade, type MadeSheet, takeAway } from './remove';

/** Sheets that were drawn, with what it takes to take them away again. */
export interface DrawnSheets {
  /** The first one is in front. */
  readonly sheets: readonly DrawnSheet[];
  /** The sheet that had been in front. */
  readonly front: { readonly id: string; readonly name: string };
}

interface DrawnSheet extends MadeSheet {
  readonly name: string;
  /** What Excel holds since, from A1 on: formulas, and values where there are none; `''` for an empty cell. */
  readonly contents: readonly (readonly unknown[])[];
}

/** The names that Excel itself gives to new sheets: nobody has chosen them. */
const GIVEN_NAME = /^(?:Sheet|Trang(?:[ _]?tính)?)[ _]?\d+$/i;

/**
 * Puts drafts onto new sheets behind the one in front, or the first onto that one where it is blank, and brings the
 * first to the front: one batch to add sheets, one to fill them. It happens whole or not at all. Fails with
 * `excel/structure-protected`, or, when Excel stops half-way and will not take the sheets away again, `made/left`.
 */
export async function drawSheets(
  context: Context,
  drafts: readonly SheetDraft[],
  canvas: Canvas,
): Promise<Outcome<DrawnSheets>> {
  if (canvas.locked) return failed({ code: 'excel/structure-protected' });
  const { front } = canvas;
  const onto = canvas.blank ? [{ id: front.id, had: front.name }] : [];
  const added = await addSheets(context, drafts.length - onto.length, canvas);
  if (!added.ok) return added;
  const made: readonly MadeSheet[] = [...onto, ...added.value.map((id) => ({ id, had: null }))];
  try {
    const drawn = fillSheets(context, drafts, made, canvas);
    await context.sync();
    return done({ sheets: drawn(), front: { id: front.id, name: front.name } });
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    return failed(await undraw(context, { sheets: made, front }, failure));
  }
}

/** Adds sheets under names of Excel's and gives their ids: whatever befalls them then, they are known to be ours. */
async function addSheets(
  context: Context,
  count: number,
  canvas: Canvas,
): Promise<Outcome<readonly string[]>> {
  if (count === 0) return done([]);
  const added = Array.from({ length: count }, () => {
    const sheet = context.workbook.worksheets.add();
    sheet.load('id');
    return sheet;
  });
  try {
    await context.sync();
    return done(added.map(({ id }) => id));
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    return failed(await removeStrays(context, canvas, failure));
  }
}

/** Takes away what Excel added before it stopped: sheets that were not there and hold nothing. Gives what to tell. */
async function removeStrays(context: Context, { names }: Canvas, failure: Failure): Promise<Failure> {
  const { worksheets } = context.workbook;
  try {
    worksheets.load('items/name');
    await context.sync();
    const strays = worksheets.items
      .filter(({ name }) => !names.includes(name))
      .map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(false) }));
    for (const { used } of strays) used.load('address');
    await context.sync();
    for (const { sheet, used } of strays) if (used.isNullObject) sheet.delete();
    await context.sync();
    return failure;
  } catch (error) {
    if (!failureOf(error)) throw error;
    return { code: 'made/left' };
  }
}

/** Queues all the drafts, each onto its sheet; call the result once the batch has gone through. */
function fillSheets(
  { workbook }: Context,
  drafts: readonly SheetDraft[],
  made: readonly MadeSheet[],
  { front, names }: Canvas,
): () => DrawnSheet[] {
  workbook.application.suspendScreenUpdatingUntilNextSync();
  const taken = [...names];
  const drawn = drafts.flatMap((draft, index) => {
    const place = made[index];
    if (!place) return [];
    const { id, had } = place;
    const sheet = workbook.worksheets.getItem(id);
    const keepsName = had !== null && !GIVEN_NAME.test(had);
    const name = keepsName ? had : freeName(draft.name, taken);
    taken.push(name);
    if (!keepsName) sheet.name = name;
    if (had === null) sheet.position = front.position + index + (made[0]?.had === null ? 1 : 0);
    fillSheet(sheet, draft);
    const range = sheet.getRange(areaToA1(extentOf(draft)));
    range.load('formulas');
    return [{ id, had, name, range }];
  });
  workbook.worksheets.getItem(made[0]?.id ?? front.id).activate();
  return () => drawn.map(({ id, had, name, range }) => ({ id, had, name, contents: range.formulas }));
}

function extentOf({ rows }: SheetDraft): Area {
  const columnCount = Math.max(1, ...rows.map(({ cells }) => cells.length));
  return { row: 0, column: 0, rowCount: Math.max(1, rows.length), columnCount };
}

/** Takes away what was begun; gives what to tell. */
async function undraw(
  context: Context,
  made: { readonly sheets: readonly MadeSheet[]; readonly front: { readonly id: string } },
  failure: Failure,
): Promise<Failure> {
  const found = loadMade(context, made);
  try {
    await context.sync();
    takeAway(context, found());
    await context.sync();
    return failure;
  } catch (error) {
    if (!failureOf(error)) throw error;
    return { code: 'made/left' };
  }
}
