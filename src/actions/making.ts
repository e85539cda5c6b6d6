import type { Outcome } from '../core/failure';
import type { NewCriterion } from '../core/insert/criterion';
import type { ScoreChoice, ScoredList } from '../core/scored/scored';
import type { CellRef } from '../core/sheet/address';
import type { AnnexTitle, TemplateForm } from '../core/template/content';
import type { TotalsPlan } from '../core/totals/totals';
import type { Checked, Written } from './session';

/** Sheets that an action made. They are in front, and "Hoàn tác" takes them away again while nobody has changed them. */
export interface Made {
  readonly sheets: readonly string[];
  /** Sheets that were there for the same: they are left as they are, with what somebody may have written into them. */
  readonly earlier: readonly string[];
  /** The first of them, judged; `null` when it holds no annex. */
  readonly checked: Checked | null;
}

export interface Assigned extends Made {
  /** How many of the sheets are of nobody in particular: the annex names no unit there. */
  readonly unnamed: number;
}

export interface Inserted extends Written {
  /** The first row that came, or, when all were there already, the first of those: it is selected. */
  readonly at: CellRef;
  /** How many were there already. */
  readonly present: number;
  /** Cells (`E7`) with sums that do not take the new rows in, mostly because somebody typed them. */
  readonly lagging: readonly string[];
  /** A cell (`L6`) of a blank row that came in what stands beside the annex, between two filled ones; `null` for none. */
  readonly gap: string | null;
}

/** Everything by which an annex is made. Each call is one `Excel.run`, and each can be taken back by `undo`. */
export interface Making {
  /** Draws a blank form onto a new sheet, or onto the one in front when that is empty. */
  insertTemplate(form: TemplateForm): Promise<Outcome<Made>>;
  /** Understands the sheet in front as a list of every criterion with its scores. Nothing is written. Fails with `scored/none`. */
  readScoredList(): Promise<Outcome<ScoredList>>;
  /** Makes the annex of what the list in front lost, on a new sheet. */
  makeAnnex(request: { readonly title: AnnexTitle; readonly scores: ScoreChoice }): Promise<Outcome<Made>>;
  /** Puts criteria in their places on the sheet last checked, with the totals that they change. */
  insertCriteria(rows: readonly NewCriterion[]): Promise<Outcome<Inserted>>;
  /** What "Tính điểm" would write, to be read beforehand, over typed figures unless told otherwise; `null` before the first check. */
  planTotals(options?: { readonly overTyped: boolean }): TotalsPlan | null;
  /** Writes the formulas of `planTotals`: where a typed figure says otherwise only if `overTyped`. */
  computeTotals(options: { readonly overTyped: boolean }): Promise<Outcome<Written>>;
  /** Makes the score summary of the annex last checked, by formulas that refer to it. */
  makeSummary(): Promise<Outcome<Made>>;
  /** Makes one sheet for each owner with what it has to do. */
  makeAssignments(): Promise<Outcome<Assigned>>;
  /** Makes the analysis of lost points as a sheet, and as text to be copied into Word. */
  makeReport(): Promise<Outcome<Made & { readonly text: string }>>;
}
