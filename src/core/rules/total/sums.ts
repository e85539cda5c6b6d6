import { type Annex, type AnnexRow, SCORE_FIELDS, type ScoreField } from '../../annex/annex';
import { sections, topmost, totals } from '../../annex/query';
import { type Parts, partsOfTotal } from '../../totals/parts';
import { isComputed } from '../points';

/** A row with a figure that is the sum of others'. */
export interface Sum extends Parts {
  readonly sum: AnnexRow;
  readonly field: ScoreField;
}

/**
 * What each section has lost, and the totals, each with the rows that make it. A section's maximum and score are
 * sums where formulas give them: an annex may list only what lost points.
 */
export function sumsOf(annex: Annex): Sum[] {
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
}
