import type { Outcome } from '../core/failure';
import type { CellRef } from '../core/sheet/address';
import type { AnnexReport } from '../core/rules/check';
import type { AnyFinding } from '../core/rules';

/** What the pane shows after a check, a fix or an undo. */
export interface Checked {
  readonly report: AnnexReport;
  /** Every sheet that holds an annex, in tab order; the report's own among them. */
  readonly annexSheets: readonly string[];
  /** What the last "Sửa" of this session changed and "Hoàn tác" would put back; `null` when there is nothing. */
  readonly undoable: { readonly cells: number } | null;
}

/** A checked sheet after something was written to it. */
export interface Written extends Checked {
  /** How many cells were changed. */
  readonly cells: number;
}

/** Everything a person can do. One call is one `Excel.run`, except that writing is followed by a new check. */
export interface Session {
  /** Reads, judges and flags a sheet: the named one, else the one in front. `catalogue` is an id; `null` lets the sheet decide. */
  check(options?: { readonly sheet?: string; readonly catalogue?: string | null }): Promise<Outcome<Checked>>;
  /** Applies one finding's safe fix, then checks again. */
  fix(finding: AnyFinding): Promise<Outcome<Written>>;
  /** Applies one of a finding's suggestions, then checks again. */
  choose(finding: AnyFinding, suggestion: number): Promise<Outcome<Written>>;
  /** Applies every safe fix, and those that these make possible, then checks again. */
  fixAll(): Promise<Outcome<Written>>;
  /** Puts back what the last write replaced, then checks again. Refuses when those cells changed since. */
  undo(): Promise<Outcome<Written>>;
  /** Removes our marks from the sheet last checked, and nothing else. */
  clearFlags(): Promise<Outcome<{ readonly sheet: string }>>;
  /** Brings a cell into view and selects it. */
  select(sheet: string, at: CellRef): Promise<Outcome<null>>;
  /** Calls back when cells of any sheet were edited by somebody else than us, or another sheet came to the front. Returns how to stop. */
  watch(listener: {
    readonly edited: (sheet: string) => void;
    readonly activated: (sheet: string) => void;
  }): Promise<Outcome<() => Promise<void>>>;
}
