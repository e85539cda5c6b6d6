/** What a column of an annex may hold. Names follow the field's own terms. */
export type Field =
  | 'code'
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
  | 'note';

export type LayoutId = 'khac-phuc' | 'tong-hop';

/** A kind of annex, as data: a province that words its header otherwise needs a synonym, not code. */
export interface Layout {
  readonly id: LayoutId;
  readonly fields: readonly LayoutField[];
}

export interface LayoutField {
  readonly field: Field;
  /** The standard form's own wording, for messages and templates. */
  readonly title: string;
  /** Other wordings seen; compared folded. */
  readonly synonyms: readonly string[];
  readonly required: boolean;
}
