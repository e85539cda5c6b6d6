import { type Annex, type AnnexRow, SCORE_FIELDS, type ScoreField } from '../annex/annex';
import { criteria, pointsIn, pointsOf, sections, topmost } from '../annex/query';
import type { Catalogue } from '../catalogue/catalogue';
import type { CellRef } from '../sheet/address';
import { cellAt } from '../sheet/snapshot';
import { type Score, sum } from '../values/score';
import { sumApart, sumOf } from './formula';
import { isLooseSurvey } from './survey';

/** What a row's figures are the sums of. */
export interface Parts {
  readonly rows: readonly AnnexRow[];
  /** Rows that do not count may yet come between them: each is named by itself. */
  readonly apart: boolean;
}

/**
 * What makes a total: the sections above it and the survey, or, where sections are mere headings and not `headed` by
 * figures of their own, the criteria. A total that heads the table has its parts below.
 */
export function partsOfTotal(annex: Annex, total: AnnexRow, headed: boolean): Parts {
  const whole = new Set(sections(annex).map(({ section }) => section));
  const all = headed
    ? annex.rows.filter((row) => whole.has(row) || isLooseSurvey(annex, row))
    : topmost(criteria(annex));
  const above = all.filter(({ row }) => row < total.row);
  // Criteria come to stand between an annex's sections, and not between a summary's.
  return { rows: above.length > 0 ? above : all, apart: headed && annex.layout.id !== 'tong-hop' };
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
    const parts = summed(rows, field);
    return value && parts ? value.minus(parts) : null;
  };
  const [maximum, score, lost] = SCORE_FIELDS.map(excess);
  const loses = !annex.columns.has('lost') || lost?.eq('0');
  return Boolean(maximum?.gt('0') && score?.eq(maximum) && loses);
}

/** What these rows have together; `null` as soon as one of them cannot be read. */
export function summed(rows: readonly AnnexRow[], field: ScoreField): Score | null {
  const parts = pointsOf(rows, field);
  return parts && sum(parts);
}

/** The formula of their sum in a column of the annex. Throws without any row. */
export function sumFormula(annex: Annex, column: number, { rows, apart }: Parts): string {
  const numbers = rows.map(({ row }) => row);
  return apart ? sumApart(column, numbers) : sumOf(column, numbers, passableIn(annex, column));
}

/** The rows of an annex that a range may run over: they have no points, and are not of the kind to get any. */
export function passableIn(annex: Annex, column: number): (row: number) => boolean {
  return (row) => {
    const kind = annex.rows.find((each) => each.row === row)?.kind;
    const counts = kind === 'section' || kind === 'criterion' || kind === 'total';
    return kind !== undefined && !counts && holdsNothing(annex, { row, column });
  };
}

/** Whether a cell adds nothing to a range that runs over it. */
export function holdsNothing({ sheet }: Annex, at: CellRef): boolean {
  const { value, formula } = cellAt(sheet, at);
  return formula === null && typeof value !== 'number';
}
