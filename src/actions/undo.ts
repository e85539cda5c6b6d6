import { failed, type Outcome } from '../core/failure';
import type { Desk } from './desk';
import type { Written } from './session';
import { writePlan } from './write';

/** Takes back the last thing that was done, and forgets it. */
export async function undo(desk: Desk): Promise<Outcome<Written>> {
  const entry = desk.journal.at(-1);
  if (!entry) return failed({ code: 'excel/nothing-to-undo' });
  return desk.writing((context) =>
    writePlan(context, desk, entry.undo.plan, entry.undo, () => desk.journal.pop()),
  );
}
