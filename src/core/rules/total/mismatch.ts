import { type Annex, type AnnexRow, SCORE_FIELDS, type ScoreField } from '../../annex/annex';
import { criteria, pointsIn, pointsOf, refOf, sections, topmost, totals } from '../../annex/query';
import type { Catalogue } from '../../catalogue/catalogue';
import { printsAs, type Score, sum } from '../../values/score';
import { isComputed, scoreFix } from '../points';
import { defineRule } from '../rule';
import { leftOut } from './formula';

/** The total row ≠ the sum of the sections. */
export const totalMismatch = defineRule<{ readonly value: Score; readonly expected: Score }>()({
  meta: { name: 'total/mismatch', severity: 'error', phase: 'table', fixable: true },
  *check({ annex, catalogue }) {
    for (const total of totals(annex)) {
      const rows = summedBy(total, annex);
      if (rows.length === 0 || addsMore(total, annex)) continue;
      if (leavesOutFullScores(total, rows, annex, catalogue)) continue;
      for (const field of SCORE_FIELDS) {
        const at = refOf(annex, total, field);
        const value = pointsIn(total.points[field]);
        const expected = sumOf(rows, field);
        if (!at || !value || !expected || printsAs(expected, value)) continue;
        // A formula that does not reach all sections is reported as such.
        if (leftOut(annex, total, field, rows).length > 0) continue;
        // What a formula shows may be stale while the cells under it are still to be mended.
        const computed = rows.some((row) => isComputed(annex, row, field));
        const fix = computed ? null : scoreFix(annex, total, field, expected);
        yield { at, field, data: { value, expected }, fix };
      }
    }
  },
});

/** Whether points that belong to no section stand above a total: a survey without a number, a part's subtotal. */
function addsMore(total: AnnexRow, annex: Annex): boolean {
  return annex.rows.some(
    ({ row, kind, criterion, points }) =>
      row < total.row &&
      (kind === 'other' || (kind === 'criterion' && criterion === null)) &&
      SCORE_FIELDS.some((field) => points[field].kind === 'score'),
  );
}

/**
 * The sections above a total, as far as they go; below it where it heads the table. Where sections are mere
 * headings, their criteria.
 */
function summedBy(total: AnnexRow, annex: Annex): AnnexRow[] {
  const headed = sections(annex).map(({ section }) => section);
  const rows = headed.some(({ points }) => points.lost.kind !== 'blank') ? headed : topmost(criteria(annex));
  const above = rows.filter(({ row }) => row < total.row);
  return above.length > 0 ? above : rows;
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
