import type { Code } from '../values/code';
import type { Score } from '../values/score';

/** What an annex is to hold, before there is a sheet. Texts not known yet are `''`, points `null`. */
export interface AnnexContent {
  readonly sections: readonly SectionContent[];
}

export interface SectionContent {
  readonly code: Code;
  readonly name: string;
  readonly maximum: Score | null;
  /** Only where it is typed and not worked out from the criteria below. */
  readonly score: Score | null;
  /** Scored by the survey and not by appraisal. */
  readonly survey: boolean;
  readonly criteria: readonly CriterionContent[];
}

export interface CriterionContent {
  /** `null` for a row of one's own, outside the Bộ tiêu chí. */
  readonly code: Code | null;
  readonly name: string;
  readonly maximum: Score | null;
  readonly score: Score | null;
  readonly reason: string;
  readonly remedy: string;
  readonly owner: string;
  readonly coordinator: string;
  readonly deadline: string;
}

/** The title block: whose plan, and which. */
export interface AnnexTitle {
  /** "UBND xã Nam Đàn"; `''` leaves room to write it. */
  readonly unit: string;
  /** "45/KH-UBND"; `''` leaves room for the number. */
  readonly number: string;
  /** `null` leaves room for day and month: the plan is signed later. */
  readonly date: { readonly day: number; readonly month: number; readonly year: number } | null;
  /** The year in which the plan is carried out. */
  readonly year: number;
}

export const TEMPLATE_IDS = ['khac-phuc', 'tong-hop', 'giai-phap-so', 'nhiem-vu'] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** Every criterion, so that sections add up in all columns; or only those that lost points. */
export type Extent = (typeof EXTENTS)[number];
export const EXTENTS = ['lost', 'all'] as const;

/** What is asked of the user before a blank form is made. */
export interface TemplateForm {
  readonly layout: TemplateId;
  readonly title: AnnexTitle;
  /** Id of the catalogue that gives sections and criteria; `null` for a form without any. */
  readonly catalogue: string | null;
  readonly extent: Extent;
}
