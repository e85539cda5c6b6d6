import { type Annex, type AnnexRow, SCORE_FIELDS, type ScoreField } from '../../annex/annex';
import { sections, topmost, totals } from '../../annex/query';
import type { Parts } from '../../totals/parts';
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
  const all = totals(annex).flatMap((total) => {
    const listed = lists.map(({ section }) => section);
    const above = listed.filter(({ row }) => row < total.row);
    // A total that heads the table has its parts below.
    const rows = above.length > 0 ? above : listed;
    // Criteria come to stand between an annex's sections, and not between a summary's.
    const apart = annex.layout.id !== 'tong-hop';
    return SCORE_FIELDS.map((field): Sum => ({ sum: total, field, rows, apart }));
  });
  return [...own, ...all];
}
