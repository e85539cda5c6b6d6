import type { Code } from './values/code';

/**
 * The world said no. Not about the user's data (that is a `Finding`) and not our mistake (that is
 * thrown): something the user can be told in one sentence, with what to do.
 */
export type Failure =
  // Reading a workbook
  | { readonly code: 'file/not-found'; readonly file: string }
  | { readonly code: 'file/unreadable'; readonly file: string }
  | { readonly code: 'file/not-workbook' }
  | { readonly code: 'file/encrypted' }
  | { readonly code: 'file/empty' }
  | { readonly code: 'file/too-large'; readonly megabytes: number; readonly limit: number }
  /** Formulas of an annex that no Excel has worked out yet. */
  | { readonly code: 'file/uncalculated'; readonly sheet: string; readonly cells: readonly string[] }
  | { readonly code: 'file/no-sheet'; readonly sheet: string; readonly sheets: readonly string[] }
  | { readonly code: 'file/unknown-catalogue'; readonly id: string; readonly known: readonly string[] }
  // Understanding it
  | {
      readonly code: 'annex/none';
      readonly sheet: string | null;
      readonly elsewhere: readonly string[];
      /** The sheet lists criteria with their scores: an annex can be made from it. */
      readonly scored?: true;
    }
  | { readonly code: 'scored/none'; readonly sheet: string }
  /** A table that lists no criteria, row by row, or that was not read to its end. */
  | { readonly code: 'insert/unsuited'; readonly why: 'summary' | 'groups' | 'tasks' | 'cropped' }
  | { readonly code: 'insert/no-column'; readonly field: 'code' | 'content' }
  /** A section that is neither in the annex nor in the catalogue. */
  | { readonly code: 'insert/no-section'; readonly section: Code }
  /** No formula is left to be written. */
  | { readonly code: 'totals/none' }
  // What the workbook keeps for us
  | { readonly code: 'settings/damaged' }
  | { readonly code: 'settings/newer' }
  | { readonly code: 'catalogue/damaged' }
  | { readonly code: 'catalogue/newer' }
  | { readonly code: 'catalogue/none'; readonly sheet: string }
  // Excel
  | { readonly code: 'excel/cell-edit' }
  | { readonly code: 'excel/protected'; readonly sheet: string }
  | { readonly code: 'excel/changed'; readonly sheet: string; readonly cells: readonly string[] }
  /** Written, but the check after it could not be made. */
  | { readonly code: 'excel/unchecked'; readonly cause: Failure }
  | { readonly code: 'excel/nothing-to-undo' }
  | { readonly code: 'excel/nothing-to-fix' }
  | { readonly code: 'excel/sheet-gone' }
  | { readonly code: 'excel/read-only' }
  | { readonly code: 'excel/selection' }
  | { readonly code: 'excel/filtered' }
  /** Rows that cannot be taken out, for undo could not bring all of them back. */
  | {
      readonly code: 'excel/rows-kept';
      readonly sheet: string;
      /** 0-based. */
      readonly rows: readonly number[];
      readonly why: 'table' | 'hidden' | 'merged' | 'named' | 'formatted';
    }
  /** Rows that a formula elsewhere points at: it would be left without what it tells. */
  | {
      readonly code: 'excel/rows-needed';
      readonly sheet: string;
      /** 0-based. */
      readonly rows: readonly number[];
      readonly by: { readonly sheet: string; readonly cell: string };
    }
  /** New rows that have no place: the row that stands against them, 0-based. */
  | {
      readonly code: 'excel/no-room';
      readonly sheet: string;
      readonly row: number;
      readonly why: 'table' | 'hidden' | 'merged';
    }
  /** No sheet can be added to the workbook or taken out of it. */
  | { readonly code: 'excel/structure-protected' }
  | { readonly code: 'excel/too-much-data' }
  | { readonly code: 'excel/busy' }
  /** Written in part, and putting back failed too: the cells that may hold either content. */
  | { readonly code: 'excel/half-written'; readonly sheet: string; readonly cells: readonly string[] }
  | { readonly code: 'excel/unknown'; readonly officeCode: string }
  // Taking back what was written
  /**
   * What was written is no longer as it was left. Told the first time it is asked for; the second time it is given
   * up (`dropped`), or nothing done before could be reached.
   */
  | {
      readonly code: 'undo/changed';
      readonly sheet: string;
      readonly cells: readonly string[];
      /** How many rows only this would bring back. */
      readonly rows: number;
      readonly dropped: boolean;
    }
  | { readonly code: 'undo/sheet-gone' }
  // Sheets that were made
  /** The annex does not hold what such a sheet is made of. */
  | { readonly code: 'made/nothing'; readonly what: 'summary' | 'assignments' | 'report' }
  /**
   * They are not taken away again, for somebody has written into one. Told the first time it is asked for; the
   * second time they stay for good (`dropped`), or nothing done before could be reached.
   */
  | {
      readonly code: 'made/changed';
      readonly sheet: string;
      readonly cells: readonly string[];
      /** Whether more than this sheet was made at once. */
      readonly others: boolean;
      readonly dropped: boolean;
    }
  /** They are not taken away again, for a formula elsewhere (`null`: a defined name) relies on them. */
  | { readonly code: 'made/needed'; readonly by: { readonly sheet: string; readonly cell: string } | null }
  /** Excel stopped half-way and would not take away what had been begun. */
  | { readonly code: 'made/left' };

/** What an action gives back: its value, or why it could not be done. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

export function done<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

export function failed(failure: Failure): Outcome<never> {
  return { ok: false, failure };
}
