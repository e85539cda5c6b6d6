import { type Extent, extentOf } from '../core/plan/extent';
import type { Settings } from '../core/settings/settings';
import type { Grounds, Undo } from '../excel/apply';
import type { DrawnSheets } from '../excel/draft/draw';

/** Something that was done and can be taken back. */
export type JournalEntry = (PlanEntry | MadeEntry) & {
  /** It was asked for and could not be done, for what was written has been changed since. */
  readonly refused?: true;
};

export interface PlanEntry {
  readonly kind: 'plan';
  readonly undo: Undo & Grounds;
}

/** Sheets that were made, and what the workbook came to keep with them. */
export interface MadeEntry {
  readonly kind: 'sheets';
  readonly drawn: DrawnSheets;
  readonly kept: KeptChange | null;
  readonly chosen: ChosenChange | null;
}

/** Of what a workbook keeps, the part that a sheet is judged by. */
export type Basis = Pick<Settings, 'catalogue' | 'planYear'>;

export interface KeptChange {
  readonly before: Basis;
  readonly after: Basis;
}

/** Of the catalogue chosen for the session, for the sake of a sheet made of another. */
export interface ChosenChange {
  readonly before: string | null;
  readonly after: string | null;
}

/** How much taking it back would write. */
export function extentOfEntry(entry: JournalEntry): Extent {
  if (entry.kind === 'plan') return extentOf(entry.undo.plan);
  return { cells: 0, rows: 0, sheets: entry.drawn.sheets.map(({ name }) => name) };
}
