import { areaOf, asBoolean } from './args';
import { type Place, type Session, sheetOf } from './session';
import { growGrid, refuseProtected, withinGrid } from './write';

/** Whether the rows or columns are hidden; `null` when some are. */
export function hidden(place: Place, session: Session, dimension: 'row' | 'column'): boolean | null {
  const sheet = sheetOf(session, place.sheetId).getSheet();
  const { row, column, rowCount, columnCount } = areaOf(place);
  const [first, count, limit] =
    dimension === 'row'
      ? [row, rowCount, sheet.getRowCount()]
      : [column, columnCount, sheet.getColumnCount()];
  let hiddenCount = 0;
  for (let index = first; index < Math.min(first + count, limit); index += 1) {
    if (!(dimension === 'row' ? sheet.getRowVisible(index) : sheet.getColVisible(index))) hiddenCount += 1;
  }
  if (hiddenCount === 0) return false;
  return hiddenCount === count ? true : null;
}

export function hide(place: Place, value: unknown, session: Session, dimension: 'row' | 'column'): void {
  const sheet = sheetOf(session, place.sheetId);
  refuseProtected(sheet);
  const { row, column, rowCount, columnCount } = withinGrid(sheet, areaOf(place));
  growGrid(
    sheet,
    dimension === 'row' ? row + rowCount - 1 : 0,
    dimension === 'column' ? column + columnCount - 1 : 0,
  );
  if (dimension === 'row') asBoolean(value) ? sheet.hideRows(row, rowCount) : sheet.showRows(row, rowCount);
  else asBoolean(value) ? sheet.hideColumns(column, columnCount) : sheet.showColumns(column, columnCount);
}
