import type { AnnexContent } from '../template/content';

/** Which of a scored list's columns the points are taken from: the unit's own or the appraisers'. */
export type ScoreChoice = 'self' | 'appraised';

/** A scored list understood: every criterion that it names, with its points. */
export interface ScoredList {
  /** Name of the sheet. */
  readonly sheet: string;
  /** What the annex can be made from, the appraisers' points first; more than one means that the user has to say which. */
  readonly choices: readonly ScoredChoice[];
}

export interface ScoredChoice {
  readonly scores: ScoreChoice;
  /** How the sheet itself heads the column. */
  readonly header: string;
  /**
   * Only what lost points, under the sections that it belongs to, and what has more than its maximum: the annex shows
   * that mistake. Sections that lost nothing are listed too.
   */
  readonly content: AnnexContent;
  /** How many criteria lost points. */
  readonly lost: number;
  /** Rows whose points could not be read, 0-based; the annex would leave them out without a word. */
  readonly unread: readonly number[];
}
