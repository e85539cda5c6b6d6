import type { Annex, AnnexRow } from '../annex/annex';
import { pointsIn } from '../annex/query';
import { cellAt, shownFrom, textOf } from '../sheet/snapshot';
import { readScore } from '../values/score';
import { fold, isBlankText, tidy } from '../values/text';

/** A column's own words, the lowest of them where a title stands over several columns; `''` for none. */
export function headerOf({ sheet, header }: Annex, column: number): string {
  for (let row = header.row + header.rowCount - 1; row >= header.row; row--) {
    const at = { row, column };
    const text = tidy(textOf(cellAt(sheet, shownFrom(sheet, at) ?? at).value)).replaceAll('\n', ' ');
    if (!isBlankText(text)) return text;
  }
  return '';
}

/** What columns of points are called, one way or another. */
const POINTS = /\b(?:diem|cham|danh gia|tham (?:dinh|tra|xet)|ket qua|cong nhan|hoi dong|so noi vu|snv)\b/;

/**
 * Where only the unit's own points were recognised, but another column is headed like points and filled with them,
 * that one is taken for the appraisers': better one question too many than an annex of the wrong points.
 */
export function withOtherScores(table: Annex): Annex {
  const { sheet, columns, rows, header } = table;
  if (columns.has('score') || columns.has('finalScore') || columns.has('lost')) return table;
  const criteria = rows.filter(
    ({ kind, points }) => kind === 'criterion' && pointsIn(points.maximum) !== null,
  );
  const known = new Set(columns.values());
  const column = (sheet.values[header.row] ?? []).findIndex(
    (_, each) =>
      !known.has(each) &&
      POINTS.test(fold(headerOf(table, each))) &&
      criteria.length > 0 &&
      criteria.filter((row) => hasPoints(table, row, each)).length * 2 > criteria.length,
  );
  return column < 0 ? table : { ...table, columns: new Map([...columns, ['score', column]]) };
}

function hasPoints({ sheet }: Annex, { row, points }: AnnexRow, column: number): boolean {
  const score = pointsIn(readScore(cellAt(sheet, { row, column })));
  const maximum = pointsIn(points.maximum);
  return score !== null && maximum !== null && score.lte(maximum);
}
