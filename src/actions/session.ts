import type { Catalogue } from '../core/catalogue/catalogue';
import type { CatalogueImport } from '../core/catalogue/import';
import type { Failure, Outcome } from '../core/failure';
import type { Extent } from '../core/plan/extent';
import type { Plan } from '../core/plan/plan';
import type { AnyFinding } from '../core/rules';
import type { AnnexReport } from '../core/rules/check';
import type { Settings } from '../core/settings/settings';
import type { WaiverState } from '../core/settings/waiver';
import type { CellRef } from '../core/sheet/address';
import type { Cleared } from '../excel/flag';

/** What the pane shows after a check, a fix or an undo. */
export interface Checked {
  readonly report: AnnexReport;
  /** Every sheet that holds an annex, in tab order; the report's own among them. */
  readonly annexSheets: readonly string[];
  /** Of these the others that are not ready, as the same check saw them; forms just made left out. */
  readonly unready: readonly AnnexReport[];
  /** The sheet that was in front. */
  readonly front: string;
  /** Why the marks could not be put into the sheet; the findings hold all the same. */
  readonly unflagged: Failure | null;
  /** Just made and still to be filled in; nobody has asked to check it: it is judged all the same, and not marked. */
  readonly fresh: boolean;
  /** Every waiver of the workbook, in the order in which they were made. */
  readonly waivers: readonly WaiverState[];
  /** Every catalogue that the workbook can be judged by: those that it keeps, and those that are built in. */
  readonly catalogues: readonly Catalogue[];
}

/** What a session has come to, however its last call ended. */
export interface Standing {
  /** What the last write changed or made, and "Hoàn tác" would put back or take away; `null` when there is nothing. */
  readonly undoable: Extent | null;
  /** Id of the catalogue that every sheet is judged by; `null` where the workbook decides. */
  readonly catalogue: string | null;
}

/** What the workbook keeps after it was changed. */
export interface SettingsChanged {
  readonly settings: Settings;
  /** The sheet last checked, judged again; `null` when there is none. */
  readonly checked: Checked | null;
}

/** A checked sheet after something was written to it. */
export interface Written extends Checked, Extent {
  /** Cells (`D8`) that an undo left alone, for they had been typed over since. */
  readonly kept?: readonly string[];
  /** Why no row was taken out, where fixes that do were left out. */
  readonly rowsKept?: Failure;
}

/** Sheets that were made and have been taken away again. */
export interface Unmade {
  readonly unmade: readonly string[];
  /** What the workbook came to keep with them is in it still: Excel would not change it. */
  readonly basisLeft: boolean;
  /** The sheet that had been in front, and is so again; fails with `annex/none` where it holds no annex. */
  readonly checked: Outcome<Checked>;
}

export interface CheckOptions {
  readonly sheet?: string;
  readonly catalogue?: string | null;
  /** Nobody asked for it but another action: what was just made stays unmarked. */
  readonly unasked?: boolean;
}

/** Everything a person can do. Each call is one `Excel.run`; writing is followed by a new check in the same run. */
export interface Session {
  /** Reads, judges and marks a sheet: the named one, else the one in front. `catalogue` is an id; without it the sheet decides. */
  check(options?: CheckOptions): Promise<Outcome<Checked>>;
  /**
   * Judges the sheet last checked again after somebody edited it: one batch to read it, and one to mark it only
   * where the marks change. Fails with `excel/sheet-gone` when there is none.
   */
  follow(): Promise<Outcome<Checked>>;
  /** Applies the safe fixes of some findings, then checks again. */
  fix(findings: readonly AnyFinding[]): Promise<Outcome<Written>>;
  /** Applies one of a finding's suggestions, then checks again. */
  choose(finding: AnyFinding, suggestion: number): Promise<Outcome<Written>>;
  /** What `fixAll` would change, to be read beforehand; `null` before the first check. */
  planAll(): Plan | null;
  /**
   * Applies every safe fix, and those that these make possible, then checks again. Where rows have to stay
   * (`excel/rows-kept`, `excel/rows-needed`), only those that take none out.
   */
  fixAll(): Promise<Outcome<Written>>;
  /**
   * Puts back what the last write replaced or took out, or takes away the sheets that were made last, then checks
   * again. A cell typed over since is left as it is (`kept`). Refuses when all of them were, or rows changed
   * (`undo/changed`) or somebody wrote into the sheets (`made/changed`): asked for once more it gives that up. Refuses
   * too when its sheet is gone (`undo/sheet-gone`) or something relies on the sheets (`made/needed`).
   */
  undo(): Promise<Outcome<Written | Unmade>>;
  /** Worth asking after every call: a write may stand though what came after it failed. */
  standing(): Standing;
  /** Removes our marks from every sheet, and nothing else. Fails with `excel/protected` where all that bear any are. */
  clearFlags(): Promise<Outcome<Cleared>>;
  /** What the workbook keeps. Fails with `settings/damaged` or `settings/newer`. */
  settings(): Promise<Outcome<Settings>>;
  /** Changes what the workbook keeps, then checks again the sheet last checked. What cannot be read is not written over. */
  changeSettings(change: (settings: Settings) => Settings): Promise<Outcome<SettingsChanged>>;
  /**
   * Understands the sheet in front as a province's Bộ tiêu chí, or only the table selected in it. Nothing is
   * stored. Fails with `catalogue/none`.
   */
  importCatalogue(): Promise<Outcome<CatalogueImport>>;
  /** Takes out of the workbook all that it keeps, readable or not, then checks again the sheet last checked. */
  deleteSettings(): Promise<Outcome<SettingsChanged>>;
  /** Brings a sheet to the front; what is selected in it stays. */
  show(sheet: string): Promise<Outcome<null>>;
  /** Brings a cell into view and selects it. */
  select(sheet: string, at: CellRef): Promise<Outcome<null>>;
  /** Calls back when cells of any sheet were edited by somebody else than us, or another sheet came to the front. Returns how to stop. */
  watch(listener: {
    readonly edited: (sheet: string) => void;
    readonly activated: (sheet: string) => void;
  }): Promise<Outcome<() => Promise<void>>>;
}
