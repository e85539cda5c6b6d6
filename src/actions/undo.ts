import { failed, type Outcome } from '../core/failure';
import { extentOf } from '../core/plan/extent';
import type { Context } from '../excel/run';
import { nameNow } from '../excel/sheet';
import type { Desk } from './desk';
import type { PlanEntry } from './journal';
import { unmakeSheets } from './make/sheets';
import type { Unmade, Written } from './session';
import { writePlan } from './write';

/** Takes back the last thing that was done, and forgets it; also when its sheet is gone, which is then told. */
export async function undo(desk: Desk): Promise<Outcome<Written | Unmade>> {
  const entry = desk.journal.at(-1);
  if (!entry) return failed({ code: 'excel/nothing-to-undo' });
  const forget = () => void desk.journal.pop();
  return desk.writing<Written | Unmade>((context) =>
    entry.kind === 'sheets'
      ? unmakeSheets(context, desk, entry, forget)
      : unwrite(context, desk, entry, forget),
  );
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
    return failed({ code: 'undo/sheet-gone', undoable: desk.undoable() });
  }
  const written = await writePlan(context, desk, { ...plan, sheet }, { ...grounds, keepTyped: true }, forget);
  if (written.ok || written.failure.code !== 'excel/changed') return written;
  // Told at first, for only this brings back what went; asked for all the same, it makes way for what was before.
  const dropped = entry.refused === true;
  forget();
  if (!dropped) desk.journal.push({ ...entry, refused: true });
  return failed({
    code: 'undo/changed',
    sheet,
    cells: written.failure.cells,
    rows: extentOf(plan).added ?? 0,
    dropped,
    undoable: desk.undoable(),
  });
}
