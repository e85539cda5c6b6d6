import { asText } from '../args';
import { hostError } from '../errors';
import { bookExtras } from '../extras';
import { handle, type Kind } from '../object';
import { selectedPlace } from '../selection';
import { bookOf, type Session } from '../session';
import { applicationKind, runtimeKind } from './application';
import { xmlPartsKind } from './customXmlPart';
import { namesKind } from './name';
import { rangeAt } from './range';
import { settingsKind } from './setting';
import { workbookProtectionKind } from './workbookProtection';
import { worksheetsKind } from './worksheets';

export const workbookKind: Kind<null> = {
  name: 'Workbook',
  properties: {
    Name: (_, session) => bookOf(session).getName(),
    IsDirty: { get: () => true, set: () => {} },
    ReadOnly: () => false,
    AutoSave: () => false,
    PreviouslySaved: (_, session) => Boolean(bookExtras(bookOf(session)).activeSheet),
  },
  objects: {
    Worksheets: () => handle(worksheetsKind, null),
    Application: () => handle(applicationKind, null),
    Settings: () => handle(settingsKind, null),
    CustomXmlParts: () => handle(xmlPartsKind, null),
    Names: () => handle(namesKind, null),
    Protection: () => handle(workbookProtectionKind, null),
    _Runtime: () => handle(runtimeKind, null),
  },
  methods: {
    GetSelectedRange: (_, __, session) => {
      const { sheetId, area } = selectedPlace(session);
      return rangeAt(session, sheetId, area);
    },
    GetActiveCell: (_, __, session) => {
      const { sheetId, area } = selectedPlace(session);
      return rangeAt(session, sheetId, { ...area, rowCount: 1, columnCount: 1 });
    },
    _RemoveReference: (_, [id], session) => session.references.remove(asText(id)),
    _GetRangeForEventByReferenceId: (_, [id], session) => eventRange(session, asText(id)),
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], session) => eventRange(session, asText(id)),
  },
};

/** Events name their range as `sheet id!address`. */
function eventRange(session: Session, referenceId: string) {
  const mark = referenceId.indexOf('!');
  if (mark < 0) throw hostError('InvalidArgument');
  return rangeAt(session, referenceId.slice(0, mark), referenceId.slice(mark + 1));
}
