import type { Plan } from '../core/plan/plan';
import type { Grounds, Undo } from '../excel/apply';
import type { Extent } from './session';

/** Something that was done and can be taken back. */
export interface Entry {
  readonly kind: 'plan';
  readonly undo: Undo & Grounds;
}

/** How much taking it back would write. */
export function extentOfEntry({ undo }: Entry): Extent {
  return extentOf(undo.plan);
}

export function extentOf({ edits, removed, inserted }: Plan): Extent {
  return { cells: edits.length, rows: removed.length + inserted.length };
}
