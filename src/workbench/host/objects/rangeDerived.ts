import { type Area, boundingArea, COLUMNS, intersect, ROWS } from '../a1';
import { areaOf, asNumber, asPlace } from '../args';
import { hostError } from '../errors';
import type { Handle, Kind } from '../object';
import { usedArea } from '../read';
import type { Place, Session } from '../session';
import { rangeAt } from './range';

/** The methods of a range that give another range: a part of it, one beside it, one around it. */
export const derivedRanges: Kind<Place>['methods'] = {
  GetCell: (place, [row, column], session) =>
    within(session, place, { row: asNumber(row), column: asNumber(column), rowCount: 1, columnCount: 1 }),
  GetRow: (place, [row], session) =>
    within(session, place, {
      row: asNumber(row),
      column: 0,
      rowCount: 1,
      columnCount: areaOf(place).columnCount,
    }),
  GetColumn: (place, [column], session) =>
    within(session, place, {
      row: 0,
      column: asNumber(column),
      rowCount: areaOf(place).rowCount,
      columnCount: 1,
    }),
  GetLastCell: (place, _, session) =>
    within(session, place, {
      row: areaOf(place).rowCount - 1,
      column: areaOf(place).columnCount - 1,
      rowCount: 1,
      columnCount: 1,
    }),
  GetLastRow: (place, _, session) =>
    within(session, place, {
      row: areaOf(place).rowCount - 1,
      column: 0,
      rowCount: 1,
      columnCount: areaOf(place).columnCount,
    }),
  GetLastColumn: (place, _, session) =>
    within(session, place, {
      row: 0,
      column: areaOf(place).columnCount - 1,
      rowCount: areaOf(place).rowCount,
      columnCount: 1,
    }),
  GetEntireRow: ({ sheetId, area }, _, session) =>
    rangeAt(session, sheetId, { ...area, column: 0, columnCount: COLUMNS }),
  GetEntireColumn: ({ sheetId, area }, _, session) =>
    rangeAt(session, sheetId, { ...area, row: 0, rowCount: ROWS }),
  GetOffsetRange: (place, [rows, columns], session) =>
    within(session, place, { ...areaOf(place), row: asNumber(rows), column: asNumber(columns) }),
  GetResizedRange: (place, [rows, columns], session) =>
    within(session, place, {
      row: 0,
      column: 0,
      rowCount: areaOf(place).rowCount + asNumber(rows),
      columnCount: areaOf(place).columnCount + asNumber(columns),
    }),
  GetAbsoluteResizedRange: (place, [rows, columns], session) =>
    within(session, place, { row: 0, column: 0, rowCount: asNumber(rows), columnCount: asNumber(columns) }),
  GetRowsAbove: (place, [count], session) => beside(session, place, 'row', -asNumber(count ?? 1)),
  GetRowsBelow: (place, [count], session) => beside(session, place, 'row', asNumber(count ?? 1)),
  GetColumnsBefore: (place, [count], session) => beside(session, place, 'column', -asNumber(count ?? 1)),
  GetColumnsAfter: (place, [count], session) => beside(session, place, 'column', asNumber(count ?? 1)),
  GetBoundingRect: (place, [other], session) =>
    rangeAt(session, place.sheetId, boundingArea(areaOf(place), asPlace(other, place.sheetId).area)),
  GetIntersection: (place, [other], session) => intersection(session, place, other) ?? fail(),
  GetIntersectionOrNullObject: (place, [other], session) => intersection(session, place, other),
  GetUsedRange: ({ sheetId, area }, [valuesOnly], session) =>
    rangeAt(
      session,
      sheetId,
      usedArea(session, sheetId, area, Boolean(valuesOnly)) ?? { ...area, rowCount: 1, columnCount: 1 },
    ),
  GetUsedRangeOrNullObject: ({ sheetId, area }, [valuesOnly], session) => {
    const used = usedArea(session, sheetId, area, Boolean(valuesOnly));
    return used && rangeAt(session, sheetId, used);
  },
};

/** A part of a range, or what lies around it; row and column count from the range's first cell. */
function within(session: Session, place: Place, { row, column, rowCount, columnCount }: Area): Handle {
  const base = areaOf(place);
  return rangeAt(session, place.sheetId, {
    row: base.row + row,
    column: base.column + column,
    rowCount,
    columnCount,
  });
}

function beside(session: Session, place: Place, dimension: 'row' | 'column', count: number): Handle {
  const area = areaOf(place);
  const size = dimension === 'row' ? area.rowCount : area.columnCount;
  const start = (dimension === 'row' ? area.row : area.column) + (count > 0 ? size : count);
  const moved =
    dimension === 'row'
      ? { row: start, rowCount: Math.abs(count) }
      : { column: start, columnCount: Math.abs(count) };
  return rangeAt(session, place.sheetId, { ...area, ...moved });
}

function intersection(session: Session, place: Place, other: unknown): Handle | null {
  const second = asPlace(other, place.sheetId);
  const area = second.sheetId === place.sheetId ? intersect(areaOf(place), second.area) : null;
  return area && rangeAt(session, place.sheetId, area);
}

function fail(): never {
  throw hostError('ItemNotFound');
}
