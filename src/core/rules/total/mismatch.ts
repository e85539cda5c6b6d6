import { type Annex, type AnnexRow, SCORE_FIELDS, type ScoreField } from '../../annex/annex';
import { pointsIn, pointsOf, refOf, totals } from '../../annex/query';
import type { Catalogue } from '../../catalogue/catalogue';
import { printsAs, type Score, sum } from '../../values/score';
import { isComputed, scoreFix } from '../points';
import { defineRule } from '../rule';
import { leftOut } from './formula';
import { type Sum, sumsOf } from './sums';

/** The total row ≠ the sum of what makes it. */
export const totalMismatch = defineRule<{ readonly value: Score; readonly expected: Score }>()({
  meta: { name: 'total/mismatch', severity: 'error', phase: 'table', fixable: true },
  *check({ annex, catalogue }) {
    for (const total of totals(annex)) {
      const sums = sumsOf(annex).filter(
        ({ sum, field, rows }) => sum === total && rows.length > 0 && annex.columns.has(field),
      );
      const isOther = ({ rows }: Sum) =>
        addsMore(total, rows, annex) || leavesOutFullScores(total, rows, annex, catalogue);
      if (sums.some(isOther)) continue;
      for (const { field, rows } of sums) {
        const at = refOf(annex, total, field);
        const value = pointsIn(total.points[field]);
        const expected = sumOf(rows, field);
        if (!at || !value || !expected || printsAs(expected, value)) continue;
        // A formula that does not reach all rows is reported as such.
        if (leftOut(annex, total, field, rows).length > 0) continue;
        // What a formula shows may be stale while the cells under it are still to be mended.
        const computed = rows.some((row) => isComputed(annex, row, field));
        const fix = computed ? null : scoreFix(annex, total, field, expected);
        yield { at, field, data: { value, expected }, fix };
      }
    }
  },
});

/** Whether points above a total belong to none of its parts: a part's subtotal, a row that nobody can place. */
function addsMore(total: AnnexRow, parts: readonly AnnexRow[], annex: Annex): boolean {
  return annex.rows.some(
    (row) =>
      row.row < total.row &&
      !parts.includes(row) &&
      (row.kind === 'other' || (row.kind === 'criterion' && row.criterion === null)) &&
      SCORE_FIELDS.some((field) => row.points[field].kind === 'score'),
  );
}

/**
 * An annex may list only the sections that lost points, under a total of all: then it exceeds their sum by
 * the same maximum and score, and loses as much. Not where the catalogue shows that all are listed.
 */
export function leavesOutFullScores(
  { points }: AnnexRow,
  rows: readonly AnnexRow[],
  annex: Annex,
  catalogue: Catalogue | null,
): boolean {
  const listed = new Set(rows.map(({ criterion }) => criterion));
  if (catalogue?.sections.every(({ code, survey }) => survey || listed.has(code))) return false;
  const excess = (field: ScoreField) => {
    const value = pointsIn(points[field]);
    const parts = sumOf(rows, field);
    return value && parts ? value.minus(parts) : null;
  };
  const [maximum, score, lost] = SCORE_FIELDS.map(excess);
  const loses = !annex.columns.has('lost') || lost?.eq('0');
  return Boolean(maximum?.gt('0') && score?.eq(maximum) && loses);
}

function sumOf(rows: readonly AnnexRow[], field: ScoreField): Score | null {
  const parts = pointsOf(rows, field);
  return parts && sum(parts);
}
