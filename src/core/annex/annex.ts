import type { Area } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { Code, CodeReading } from '../values/code';
import type { ScoreReading } from '../values/score';
import type { Field, Layout } from './layout';

/** The columns whose cells are points. */
export const SCORE_FIELDS = ['maximum', 'score', 'lost'] as const;
export type ScoreField = (typeof SCORE_FIELDS)[number];

/**
 * - `section`, `criterion`, `total`: the rows that count
 * - `repeatedHeader`: the header once more, pasted with a page break
 * - `continuation`: the rest of the row above, cut off by a page break
 * - `blank`, `other`: nothing, or something that is none of these
 */
export type RowKind =
  | 'section'
  | 'criterion'
  | 'total'
  | 'repeatedHeader'
  | 'continuation'
  | 'blank'
  | 'other';

export interface AnnexRow {
  readonly kind: RowKind;
  /** 0-based row in the sheet. */
  readonly row: number;
  /** What the code cell says, taken alone. */
  readonly code: CodeReading;
  /** The code this row stands for, after its neighbours told what Excel did to it; `null` where there is none. */
  readonly criterion: Code | null;
  readonly points: Readonly<Record<ScoreField, ScoreReading>>;
}

/** A snapshot understood: which layout, where its columns are, and what each row is. */
export interface Annex {
  readonly sheet: SheetSnapshot;
  readonly layout: Layout;
  readonly header: Area;
  /** 0-based column of each field that the header names. */
  readonly columns: ReadonlyMap<Field, number>;
  /** The rows below the header, as far as the table goes, top to bottom. */
  readonly rows: readonly AnnexRow[];
  /** The lines above the header, top to bottom: the title block. */
  readonly title: readonly TitleLine[];
  /** The plan's year as the user has set it; without it the title tells. */
  readonly year?: number;
}

export interface TitleLine {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A section with the criteria listed under it. */
export interface SectionRows {
  readonly section: AnnexRow;
  readonly criteria: readonly AnnexRow[];
}
