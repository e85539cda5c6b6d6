import { type Annex, type AnnexRow, SCORE_FIELDS, type ScoreField } from '../annex/annex';
import { cellOf, refOf } from '../annex/query';
import type { CellRef } from '../sheet/address';
import { type Score, type ScoreReading, toNumber } from '../values/score';
import type { Fix } from './finding';

/** One cell of points. */
export interface PointsCell {
  readonly row: AnnexRow;
  readonly field: ScoreField;
  readonly at: CellRef;
  readonly reading: ScoreReading;
}

/** Every cell of points in the rows that count, row by row. */
export function pointsCells(annex: Annex): PointsCell[] {
  return annex.rows
    .filter(({ kind }) => kind === 'section' || kind === 'criterion' || kind === 'total')
    .flatMap((row) =>
      SCORE_FIELDS.flatMap((field) => {
        const at = refOf(annex, row, field);
        return at ? [{ row, field, at, reading: row.points[field] }] : [];
      }),
    );
}

/** Writes a score as a number, unless a formula gives the cell its value: a formula is the user's to mend. */
export function scoreFix(annex: Annex, row: AnnexRow, field: ScoreField, value: Score): Fix | null {
  const at = refOf(annex, row, field);
  const { formula } = cellOf(annex, row, field);
  if (!at || formula !== null) return null;
  return [{ at, value: toNumber(value) }];
}
