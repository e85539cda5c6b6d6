/** What a column of an annex may hold. Names follow the field's own terms. */
export type Field =
  | 'code'
  | 'ordinal'
  | 'content'
  | 'maximum'
  | 'score'
  | 'lost'
  | 'reason'
  | 'remedy'
  | 'owner'
  | 'coordinator'
  | 'monitor'
  | 'deliverable'
  | 'deadline'
  | 'note'
  /** Of a scored list: what the unit gave itself, what the survey gave, and what came of it all. */
  | 'selfScore'
  | 'surveyScore'
  | 'finalScore';

export type LayoutId = 'khac-phuc' | 'tong-hop' | 'giai-phap-so' | 'nhiem-vu' | 'bo-tieu-chi' | 'bang-diem';

/**
 * How an annex's rows are told apart:
 * - `criteria`: by their codes; one part is a section, more are a criterion
 * - `groups`: each row is a section of the Bộ tiêu chí, with its criteria in the content cell
 * - `tasks`: Roman numerals are sections, numbers count the tasks of each
 */
export type RowTyping = 'criteria' | 'groups' | 'tasks';

/** A kind of annex, as data: a province that words its header otherwise needs a synonym, not code. */
export interface Layout {
  readonly id: LayoutId;
  readonly rows: RowTyping;
  readonly fields: readonly LayoutField[];
  /** The columns that tell this kind of annex from others, and how many of each group a header must name. */
  readonly telling: readonly { readonly fields: readonly Field[]; readonly least: number }[];
  /** A header that names one of these belongs to another kind of annex. */
  readonly foreign: readonly string[];
}

export interface LayoutField {
  readonly field: Field;
  /** The standard form's own wording, for messages and templates. */
  readonly title: string;
  /** Wordings that mean this field and no other. Compared without marks, case and punctuation. */
  readonly synonyms: readonly string[];
  /** Wordings that mean this field only where no other column claims it better; of two, the earlier is the better. */
  readonly weak?: readonly string[];
  /** Without it the annex cannot do its job: its absence is an error. */
  readonly required: boolean;
}
