import { DEFAULT_COLUMN_PIXELS } from '../../book/units';
import type { FWorksheet } from '../../engine/types';
import { asText } from '../args';
import { hostError } from '../errors';
import { type Handle, handle, type Kind } from '../object';
import { bookOf, type Session } from '../session';
import { ANY_SHEET, EVENT } from '../wire';
import { refuseLockedStructure } from './workbookProtection';
import { worksheetKind } from './worksheet';

export const worksheetsKind: Kind<null> = {
  name: 'WorksheetCollection',
  items: (_, session) => bookOf(session).getSheets().map(sheetHandle),
  item: (_, key, session) => find(session, asText(key)) ?? fail(),
  methods: {
    Add: (_, [name], session) => sheetHandle(addSheet(session, name)),
    GetActiveWorksheet: (_, __, session) => sheetHandle(bookOf(session).getActiveSheet()),
    GetCount: (_, [visibleOnly], session) => listed(session, visibleOnly).length,
    GetFirst: (_, [visibleOnly], session) => sheetHandle(listed(session, visibleOnly)[0] ?? fail()),
    GetLast: (_, [visibleOnly], session) => sheetHandle(listed(session, visibleOnly).at(-1) ?? fail()),
    GetItemOrNullObject: (_, [key], session) => find(session, asText(key)),
    _RegisterActivatedEvent: (_, __, session) => session.registerEvent(EVENT.activated, ANY_SHEET, true),
    _UnregisterActivatedEvent: (_, __, session) => session.registerEvent(EVENT.activated, ANY_SHEET, false),
    _RegisterDataChangedEvent: (_, __, session) => session.registerEvent(EVENT.changed, ANY_SHEET, true),
    _UnregisterDataChangedEvent: (_, __, session) => session.registerEvent(EVENT.changed, ANY_SHEET, false),
    _RegisterSelectionChangedEvent: (_, __, session) =>
      session.registerEvent(EVENT.selection, ANY_SHEET, true),
    _UnregisterSelectionChangedEvent: (_, __, session) =>
      session.registerEvent(EVENT.selection, ANY_SHEET, false),
    _RegisterAddedEvent: (_, __, session) => session.registerEvent(EVENT.added, ANY_SHEET, true),
    _UnregisterAddedEvent: (_, __, session) => session.registerEvent(EVENT.added, ANY_SHEET, false),
    _RegisterDeletedEvent: (_, __, session) => session.registerEvent(EVENT.deleted, ANY_SHEET, true),
    _UnregisterDeletedEvent: (_, __, session) => session.registerEvent(EVENT.deleted, ANY_SHEET, false),
  },
};

export function sheetHandle(sheet: FWorksheet): Handle {
  return handle(worksheetKind, sheet.getSheetId());
}

function listed(session: Session, visibleOnly: unknown): readonly FWorksheet[] {
  const sheets = bookOf(session).getSheets();
  return visibleOnly ? sheets.filter((sheet) => !sheet.isSheetHidden()) : sheets;
}

/** By id, or by name in any case. */
function find(session: Session, key: string): Handle | null {
  const sheet = listed(session, false).find((other) => other.getSheetId() === key) ?? named(session, key);
  return sheet ? sheetHandle(sheet) : null;
}

function named(session: Session, name: string): FWorksheet | undefined {
  return listed(session, false).find((other) => other.getSheetName().toLowerCase() === name.toLowerCase());
}

function addSheet(session: Session, name: unknown): FWorksheet {
  refuseLockedStructure(session);
  const book = bookOf(session);
  const active = book.getActiveSheet();
  const wanted =
    name === undefined || name === null || name === '' ? freeName(session) : checkName(session, asText(name));
  // Its plain cells are as everywhere in the workbook.
  const { defaultStyle, defaultRowHeight } = active.getSheet().getConfig();
  const sheet = book.insertSheet(wanted, {
    index: book.getNumSheets(),
    sheet: { defaultStyle, defaultRowHeight, defaultColumnWidth: DEFAULT_COLUMN_PIXELS },
  });
  // Univer brings a new sheet to the front, Excel leaves the old one there.
  book.setActiveSheet(active);
  session.fire(EVENT.added, sheet.getSheetId(), {});
  return sheet;
}

function freeName(session: Session): string {
  let number = 1;
  while (find(session, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** A sheet's name as Excel allows it: 1 to 31 characters, none of `: \ / ? * [ ]`, not taken. */
export function checkName(session: Session, name: string, own?: string): string {
  const taken = named(session, name);
  if (taken && taken.getSheetId() !== own) throw hostError('ItemAlreadyExists');
  if (name.length < 1 || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name))
    throw hostError('InvalidArgument');
  return name;
}

function fail(): never {
  throw hostError('ItemNotFound');
}
