import type { Annex, AnnexRow } from '../annex/annex';
import { criteria, isPointless, topmost } from '../annex/query';
import type { CellRef } from '../sheet/address';
import { cellAt } from '../sheet/snapshot';
import { sumApart, sumOf } from './formula';
import { namesSurvey, surveyRow } from './survey';

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
  const all = headed
    ? annex.rows.filter((row) => row.kind === 'section' || isLooseSurvey(annex, row))
    : topmost(criteria(annex));
  const above = all.filter(({ row }) => row < total.row);
  // Criteria come to stand between an annex's sections, and not between a summary's.
  return { rows: above.length > 0 ? above : all, apart: headed && annex.layout.id !== 'tong-hop' };
}

/** The survey's row where it has no number of its own: it belongs to no section above it. */
export function isLooseSurvey(annex: Annex, row: AnnexRow): boolean {
  const own = annex.layout.id !== 'tong-hop';
  const loose = row.kind === 'other' || (row.kind === 'criterion' && row.criterion === null && !own);
  // Above a survey with a number it is only its heading.
  return loose && !isPointless(row) && namesSurvey(annex, row) && surveyRow(annex) === null;
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
