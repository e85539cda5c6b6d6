import { type Annex, type AnnexRow, SCORE_FIELDS, type ScoreField } from '../annex/annex';
import { isComputed, isShared, refOf, scored, totals } from '../annex/query';
import type { Fix } from '../plan/change';
import type { CellRef } from '../sheet/address';
import { surveysApart } from '../totals/survey';
import { rememberingOf } from '../values/remember';
import { type Score, type ScoreReading, toNumber } from '../values/score';

/** One cell of points. */
export interface PointsCell {
  readonly row: AnnexRow;
  readonly field: ScoreField;
  readonly at: CellRef;
  readonly reading: ScoreReading;
}

/** Every cell of points in the rows that count, row by row. */
export const pointsCells = rememberingOf((annex: Annex): readonly PointsCell[] =>
  [...scored(annex), ...totals(annex), ...surveysApart(annex)]
    .sort((a, b) => a.row - b.row)
    .flatMap((row) =>
      SCORE_FIELDS.flatMap((field) => {
        const at = refOf(annex, row, field);
        return at ? [{ row, field, at, reading: row.points[field] }] : [];
      }),
    ),
);

/** Writes a score as a number. Not where a formula gives it, which is the user's to mend, nor where rows share the cell. */
export function scoreFix(annex: Annex, row: AnnexRow, field: ScoreField, value: Score): Fix | null {
  const at = refOf(annex, row, field);
  if (!at || isComputed(annex, row, field) || isShared(annex, at)) return null;
  return [{ at, value: toNumber(value) }];
}
