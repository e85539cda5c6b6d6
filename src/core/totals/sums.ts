import { type Annex, type AnnexRow, SCORE_FIELDS, type ScoreField } from '../annex/annex';
import { cellOf, isComputed, refOf, sections, topmost, totals } from '../annex/query';
import { contains } from '../sheet/address';
import { rememberingOf } from '../values/remember';
import { type Parts, partsOfTotal } from './parts';
import { addendsIn } from './spelling';

/** A row with a figure that is the sum of others'. */
export interface Sum extends Parts {
  readonly sum: AnnexRow;
  readonly field: ScoreField;
}

/**
 * What each section has lost, and the totals, each with the rows that make it. A section's maximum and score are
 * sums where formulas give them: an annex may list only what lost points.
 */
export const sumsOf = rememberingOf((annex: Annex): readonly Sum[] => {
  const lists = sections(annex);
  const own =
    annex.layout.id === 'khac-phuc'
      ? lists.flatMap(({ section, criteria }) =>
          SCORE_FIELDS.filter((field) => field === 'lost' || isComputed(annex, section, field)).map(
            (field): Sum => ({ sum: section, field, rows: topmost(criteria), apart: false }),
          ),
        )
      : [];
  const all = totals(annex).flatMap((sum) =>
    SCORE_FIELDS.map((field): Sum => {
      const headed = lists.some(({ section }) => section.points[field].kind !== 'blank');
      return { sum, field, ...partsOfTotal(annex, sum, headed) };
    }),
  );
  return [...own, ...all];
});

/**
 * The rows that a sum should take and does not. None where it is no plain sum of its own column, or takes none of
 * these rows at all: then it adds up something else.
 */
export function leftOut(
  annex: Annex,
  sum: AnnexRow,
  field: ScoreField,
  rows: readonly AnnexRow[],
): AnnexRow[] {
  const at = refOf(annex, sum, field);
  const { formula } = cellOf(annex, sum, field);
  const areas = at && formula !== null ? addendsIn(formula, at.column) : null;
  if (!at || !areas) return [];
  const missing = rows.filter(({ row }) => !areas.some((area) => contains(area, { ...at, row })));
  return missing.length < rows.length ? missing : [];
}
