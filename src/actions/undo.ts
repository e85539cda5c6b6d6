import { type Failure, failed, type Outcome } from '../core/failure';
import { extentOf } from '../core/plan/extent';
import type { Context } from '../excel/run';
import { nameNow } from '../excel/sheet';
import type { Desk } from './desk';
import type { JournalEntry, PlanEntry } from './journal';
import { unmakeSheets } from './make/sheets';
import type { Unmade, Written } from './session';
import { writePlan } from './write';

/** Takes back the last thing that was done, and forgets it; also when its sheet is gone, which is then told. */
export async function undo(desk: Desk): Promise<Outcome<Written | Unmade>> {
  const entry = desk.journal.at(-1);
  if (!entry) return failed({ code: 'excel/nothing-to-undo' });
  const forget = () => void desk.journal.pop();
  return desk.writing<Written | Unmade>(async (context) => {
    const undone =
      entry.kind === 'sheets'
        ? await unmakeSheets(context, desk, entry, forget)
        : await unwrite(context, desk, entry, forget);
    if (undone.ok || undone.failure.code !== 'excel/changed') return undone;
    return failed(refuse(desk, entry, undone.failure));
  });
}

/** Told at first, for only this brings back what went; asked for all the same, it makes way for what was before. */
function refuse(
  desk: Desk,
  entry: JournalEntry,
  { sheet, cells }: Extract<Failure, { readonly code: 'excel/changed' }>,
): Failure {
  const dropped = entry.refused === true;
  desk.journal.pop();
  if (!dropped) desk.journal.push({ ...entry, refused: true });
  const told = { sheet, cells, dropped };
  return entry.kind === 'sheets'
    ? { code: 'made/changed', ...told, others: entry.drawn.sheets.length > 1 }
    : { code: 'undo/changed', ...told, rows: extentOf(entry.undo.plan).added ?? 0 };
}

async function unwrite(
  context: Context,
  desk: Desk,
  entry: PlanEntry,
  forget: () => void,
): Promise<Outcome<Written>> {
  const { plan, sheetId, ...grounds } = entry.undo;
  const sheet = await nameNow(context, sheetId);
  if (sheet === null) {
    forget();
    return failed({ code: 'undo/sheet-gone' });
  }
  return writePlan(context, desk, { ...plan, sheet }, { ...grounds, keepTyped: true }, forget);
}
