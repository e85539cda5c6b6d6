import { type Area, formatArea } from './a1';
import { areaOfRange } from './changes';
import { bookOf, type Place, type Session, sheetOf } from './session';
import { EVENT } from './wire';
import { growGrid, withinGrid } from './write';

const FIRST_CELL = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** What is selected on the sheet in front. */
export function selectedPlace(session: Session): Place {
  const sheet = bookOf(session).getActiveSheet();
  const range = sheet.getSelection()?.getActiveRange()?.getRange();
  return { sheetId: sheet.getSheetId(), area: range ? areaOfRange(range) : FIRST_CELL };
}

/** Selects a range, its sheet coming to the front. */
export function select(session: Session, place: Place): void {
  if (bookOf(session).getActiveSheet().getSheetId() !== place.sheetId)
    sheetOf(session, place.sheetId).activate();
  putSelection(session, place);
  bringIntoView(session, sheetOf(session, place.sheetId), place.area);
  session.fire(EVENT.selection, place.sheetId, { address: formatArea(place.area) });
}

/** Puts the selection somewhere on its sheet without a word to anybody. */
export function putSelection(session: Session, { sheetId, area }: Place): void {
  const sheet = sheetOf(session, sheetId);
  const { row, column, rowCount, columnCount } = withinGrid(sheet, area);
  growGrid(sheet, row + rowCount - 1, column + columnCount - 1);
  sheet.getRange(row, column, rowCount, columnCount).activate();
}

/** Excel scrolls to what is selected, no further than it must. A headless engine has nothing to scroll. */
function bringIntoView(
  { univer }: Session,
  sheet: object,
  { row, column, rowCount, columnCount }: Area,
): void {
  const hasScreen = 'scrollToCell' in sheet;
  const range = {
    startRow: row,
    startColumn: column,
    endRow: row + rowCount - 1,
    endColumn: column + columnCount - 1,
  };
  if (hasScreen) univer.syncExecuteCommand('sheet.operation.scroll-to-range', { range });
}
