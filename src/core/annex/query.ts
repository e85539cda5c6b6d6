import type { CellRef } from '../sheet/address';
import { cellAt, EMPTY_CELL, type SheetCell, textOf } from '../sheet/snapshot';
import { type Code, isWithin } from '../values/code';
import type { Score, ScoreReading } from '../values/score';
import type { Annex, AnnexRow, ScoreField, SectionRows } from './annex';
import type { Field } from './layout';

/** Where a row's field stands; `null` when the annex has no such column. */
export function refOf(annex: Annex, row: AnnexRow, field: Field): CellRef | null {
  const column = annex.columns.get(field);
  return column === undefined ? null : { row: row.row, column };
}

/** A row's cell of a field; an empty one when the annex has no such column. */
export function cellOf(annex: Annex, row: AnnexRow, field: Field): SheetCell {
  const ref = refOf(annex, row, field);
  return ref ? cellAt(annex.sheet, ref) : EMPTY_CELL;
}

export function textIn(annex: Annex, row: AnnexRow, field: Field): string {
  return textOf(cellOf(annex, row, field).value);
}

export function criteria(annex: Annex): AnnexRow[] {
  return annex.rows.filter(({ kind }) => kind === 'criterion');
}

/** Rows that carry points of their own: sections and criteria. */
export function scored(annex: Annex): AnnexRow[] {
  return annex.rows.filter(({ kind }) => kind === 'criterion' || kind === 'section');
}

export function totals(annex: Annex): AnnexRow[] {
  return annex.rows.filter(({ kind }) => kind === 'total');
}

/** Each section with the criteria between it and the next one. */
export function sections(annex: Annex): SectionRows[] {
  const found: { section: AnnexRow; criteria: AnnexRow[] }[] = [];
  for (const row of annex.rows) {
    if (row.kind === 'section') found.push({ section: row, criteria: [] });
    else if (row.kind === 'criterion') found.at(-1)?.criteria.push(row);
  }
  return found;
}

/** The criteria whose points count towards their section: those with no listed criterion above them. */
export function topmost(rows: readonly AnnexRow[]): AnnexRow[] {
  const codes = rows.flatMap(({ criterion }) => (criterion ? [criterion] : []));
  return rows.filter(
    ({ criterion }) => criterion === null || !codes.some((other: Code) => isWithin(criterion, other)),
  );
}

export function pointsIn(reading: ScoreReading): Score | null {
  return reading.kind === 'score' ? reading.value : null;
}

/** The points of one field over several rows; `null` as soon as one of them cannot be read. */
export function pointsOf(rows: readonly AnnexRow[], field: ScoreField): Score[] | null {
  const values = rows.map(({ points }) => pointsIn(points[field]));
  return values.every((value): value is Score => value !== null) ? values : null;
}

/** How many points a criterion lost: as printed, else maximum − score; `null` when neither can be read. */
export function lostBy(row: AnnexRow): Score | null {
  const { maximum, score, lost } = row.points;
  if (lost.kind === 'score') return lost.value;
  return maximum.kind === 'score' && score.kind === 'score' ? maximum.value.minus(score.value) : null;
}

/** Whether a criterion has to be explained and mended: it lost points, or how many cannot be told. */
export function needsRemedy(row: AnnexRow): boolean {
  const lost = lostBy(row);
  return row.kind === 'criterion' && (lost === null || lost.gt('0'));
}
