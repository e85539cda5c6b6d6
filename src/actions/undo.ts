import { failed, type Outcome } from '../core/failure';
import type { Context } from '../excel/run';
import { nameNow } from '../excel/sheet';
import type { Desk } from './desk';
import type { Entry } from './journal';
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
  { undo: { plan, sheetId, ...grounds } }: Extract<Entry, { kind: 'plan' }>,
  forget: () => void,
): Promise<Outcome<Written>> {
  const sheet = await nameNow(context, sheetId);
  if (sheet === null) {
    forget();
    return failed({ code: 'excel/sheet-gone' });
  }
  return writePlan(context, desk, { ...plan, sheet }, { ...grounds, keepTyped: true }, forget);
}
