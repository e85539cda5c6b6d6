import { failed, type Outcome } from '../core/failure';
import type { Desk } from './desk';
import { unmakeSheets } from './make/sheets';
import type { Unmade, Written } from './session';
import { writePlan } from './write';

/** Takes back the last thing that was done, and forgets it. */
export async function undo(desk: Desk): Promise<Outcome<Written | Unmade>> {
  const entry = desk.journal.at(-1);
  if (!entry) return failed({ code: 'excel/nothing-to-undo' });
  const forget = () => void desk.journal.pop();
  return desk.writing<Written | Unmade>((context) =>
    entry.kind === 'sheets'
      ? unmakeSheets(context, desk, entry, forget)
      : writePlan(context, desk, entry.undo.plan, { ...entry.undo, keepTyped: true }, forget),
  );
}
