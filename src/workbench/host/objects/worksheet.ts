import { COLUMNS, ROWS } from '../a1';
import { asBoolean, asNumber, asOneOf, asText } from '../args';
import { hostError } from '../errors';
import { changeSheetExtras, sheetExtras } from '../extras';
import { handle, type Kind } from '../object';
import { usedArea } from '../read';
import { bookOf, type Session, sheetOf } from '../session';
import { EVENT } from '../wire';
import { autoFilterKind } from './autoFilter';
import { freezePanesKind } from './freezePanes';
import { pageLayoutKind } from './pageLayout';
import { protectionKind } from './protection';
import { rangeAreasAt, rangeAt } from './range';
import { tablesKind } from './tables';
import { chartsKind, pivotTablesKind, shapesKind } from './things';
import { refuseLockedStructure } from './workbookProtection';
import { checkName, sheetHandle } from './worksheets';

const WHOLE = { row: 0, column: 0, rowCount: ROWS, columnCount: COLUMNS };

/** A worksheet; the target is its id. */
export const worksheetKind: Kind<string> = {
  name: 'Worksheet',
  identity: (id) => ({ Id: id }),
  properties: {
    Id: (id) => id,
    Name: {
      get: (id, session) => sheetOf(session, id).getSheetName(),
      set: (id, name, session) => {
        refuseLockedStructure(session);
        sheetOf(session, id).setName(checkName(session, asText(name), id));
      },
    },
    Position: {
      get: (id, session) => sheetOf(session, id).getIndex(),
      set: (id, position, session) => {
        refuseLockedStructure(session);
        bookOf(session).moveSheet(sheetOf(session, id), asNumber(position));
      },
    },
    Visibility: { get: visibility, set: setVisibility },
    TabColor: {
      get: (id, session) => sheetOf(session, id).getTabColor() ?? '',
      set: (id, color, session) => void sheetOf(session, id).setTabColor(asText(color)),
    },
    ShowGridlines: { get: showsGridlines, set: setGridlines },
    Gridlines: { get: showsGridlines, set: setGridlines },
    StandardHeight: () => 15,
    StandardWidth: () => 8.43,
    TabId: (id) => id,
  },
  objects: {
    Protection: (id) => handle(protectionKind, id),
    FreezePanes: (id) => handle(freezePanesKind, id),
    PageLayout: (id) => handle(pageLayoutKind, id),
    AutoFilter: (id) => handle(autoFilterKind, id),
    Tables: (id) => handle(tablesKind, id),
    Charts: (id) => handle(chartsKind, id),
    Shapes: (id) => handle(shapesKind, id),
    PivotTables: (id) => handle(pivotTablesKind, id),
  },
  methods: {
    Activate: (id, _, session) => void sheetOf(session, id).activate(),
    Calculate: () => {},
    Copy: (id, [position, relative], session) => copySheet(session, id, position, relative),
    _GetAnotherWorksheetById: (_, [other], session) => sheetHandle(sheetOf(session, asText(other))),
    _GetSheetById: (_, [other], session) => sheetHandle(sheetOf(session, asText(other))),
    Delete: (id, _, session) => deleteSheet(session, id),
    GetCell: (id, [row, column], session) =>
      rangeAt(session, id, { row: asNumber(row), column: asNumber(column), rowCount: 1, columnCount: 1 }),
    GetNext: (id, [visibleOnly], session) => neighbour(session, id, 1, visibleOnly) ?? fail(),
    GetNextOrNullObject: (id, [visibleOnly], session) => neighbour(session, id, 1, visibleOnly),
    GetPrevious: (id, [visibleOnly], session) => neighbour(session, id, -1, visibleOnly) ?? fail(),
    GetPreviousOrNullObject: (id, [visibleOnly], session) => neighbour(session, id, -1, visibleOnly),
    GetRange: (id, [address], session) =>
      rangeAt(
        session,
        id,
        address === undefined || address === null || address === '' ? WHOLE : asText(address),
      ),
    GetRangeByIndexes: (id, args, session) => {
      const [row, column, rowCount, columnCount] = args.map(asNumber);
      return rangeAt(session, id, {
        row: row ?? -1,
        column: column ?? -1,
        rowCount: rowCount ?? 0,
        columnCount: columnCount ?? 0,
      });
    },
    GetRanges: (id, [addresses], session) => rangeAreasAt(session, id, asText(addresses).split(',')),
    GetUsedRange: (id, [valuesOnly], session) =>
      rangeAt(
        session,
        id,
        usedArea(session, id, WHOLE, Boolean(valuesOnly)) ?? {
          row: 0,
          column: 0,
          rowCount: 1,
          columnCount: 1,
        },
      ),
    GetUsedRangeOrNullObject: (id, [valuesOnly], session) => {
      const area = usedArea(session, id, WHOLE, Boolean(valuesOnly));
      return area && rangeAt(session, id, area);
    },
    _RegisterDataChangedEvent: (id, _, session) => session.registerEvent(EVENT.changed, id, true),
    _UnregisterDataChangedEvent: (id, _, session) => session.registerEvent(EVENT.changed, id, false),
    _RegisterActivatedEvent: (id, _, session) => session.registerEvent(EVENT.activated, id, true),
    _UnregisterActivatedEvent: (id, _, session) => session.registerEvent(EVENT.activated, id, false),
    _RegisterSelectionChangedEvent: (id, _, session) => session.registerEvent(EVENT.selection, id, true),
    _UnregisterSelectionChangedEvent: (id, _, session) => session.registerEvent(EVENT.selection, id, false),
  },
};

function visibility(id: string, session: Session): string {
  const sheet = sheetOf(session, id);
  if (!sheet.isSheetHidden()) return 'Visible';
  return sheetExtras(sheet).veryHidden ? 'VeryHidden' : 'Hidden';
}

function setVisibility(id: string, value: unknown, session: Session): void {
  refuseLockedStructure(session);
  const sheet = sheetOf(session, id);
  const wanted = asOneOf(value, ['Visible', 'Hidden', 'VeryHidden']);
  if (wanted === 'Visible') {
    if (sheet.isSheetHidden()) sheet.showSheet();
  } else if (!sheet.isSheetHidden()) {
    refuseLastVisible(session);
    sheet.hideSheet();
  }
  changeSheetExtras(sheet, { veryHidden: wanted === 'VeryHidden' });
}

function showsGridlines(id: string, session: Session): boolean {
  return !sheetOf(session, id).hasHiddenGridLines();
}

function setGridlines(id: string, value: unknown, session: Session): void {
  sheetOf(session, id).setHiddenGridlines(!asBoolean(value));
}

function deleteSheet(session: Session, id: string): void {
  refuseLockedStructure(session);
  const sheet = sheetOf(session, id);
  if (!sheet.isSheetHidden()) refuseLastVisible(session);
  bookOf(session).deleteSheet(sheet);
  session.fire(EVENT.deleted, id, {});
}

function refuseLastVisible(session: Session): void {
  const visible = bookOf(session)
    .getSheets()
    .filter((sheet) => !sheet.isSheetHidden());
  if (visible.length < 2) throw hostError('InvalidOperation', 'A workbook must keep one visible sheet.');
}

function copySheet(session: Session, id: string, position: unknown, relative: unknown) {
  refuseLockedStructure(session);
  const book = bookOf(session);
  const active = book.getActiveSheet();
  const copy = book.duplicateSheet(sheetOf(session, id));
  const word = asOneOf(position ?? 'None', ['None', 'Before', 'After', 'Beginning', 'End']);
  const beside =
    word === 'Before' || word === 'After' ? sheetOf(session, relativeId(relative)).getIndex() : 0;
  const index = {
    None: book.getNumSheets() - 1,
    End: book.getNumSheets() - 1,
    Beginning: 0,
    Before: beside,
    After: beside + 1,
  }[word];
  book.moveSheet(copy, index);
  book.setActiveSheet(active);
  return sheetHandle(copy);
}

function relativeId(relative: unknown): string {
  return asText((relative as { target?: unknown } | null)?.target);
}

function neighbour(session: Session, id: string, step: 1 | -1, visibleOnly: unknown) {
  const sheets = bookOf(session).getSheets();
  const index = sheets.findIndex((sheet) => sheet.getSheetId() === id);
  const beyond = step === 1 ? sheets.slice(index + 1) : sheets.slice(0, index).reverse();
  const found = beyond.find((sheet) => !visibleOnly || !sheet.isSheetHidden());
  return found ? sheetHandle(found) : null;
}

function fail(): never {
  throw hostError('ItemNotFound');
}
