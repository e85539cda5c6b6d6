import type { FDefinedName } from '../../engine/types';
import { formatArea, parseArea, quoteSheet, splitSheet } from '../a1';
import { asPlace, asText } from '../args';
import { hostError } from '../errors';
import { type Handle, handle, isHandle, type Kind } from '../object';
import { bookOf, type Place, type Session, sheetOf } from '../session';
import { rangeAt } from './range';

/** Defined names of the workbook. */
export const namesKind: Kind<null> = {
  name: 'NamedItemCollection',
  items: (_, session) => bookOf(session).getDefinedNames().map(named),
  item: (_, name, session) => find(session, asText(name)) ?? fail(),
  methods: {
    Add: (_, [name, reference], session) => {
      if (find(session, asText(name))) throw hostError('ItemAlreadyExists');
      const formula = isHandle(reference)
        ? absolute(session, asPlace(reference, ''))
        : asText(reference).replace(/^=/, '');
      bookOf(session).insertDefinedName(asText(name), formula);
      return find(session, asText(name)) ?? fail();
    },
    GetCount: (_, __, session) => bookOf(session).getDefinedNames().length,
    GetItemOrNullObject: (_, [name], session) => find(session, asText(name)),
  },
};

const nameKind: Kind<FDefinedName> = {
  name: 'NamedItem',
  identity: (item) => ({ _Id: item.getName() }),
  properties: {
    Name: (item) => item.getName(),
    Formula: (item) => formulaOf(item),
    Value: (item) => formulaOf(item).slice(1).replaceAll('$', ''),
    Type: (item, session) => (placeOf(session, item) ? 'Range' : 'String'),
    Scope: (item) => (item.isWorkbookScope() ? 'Workbook' : 'Worksheet'),
    Visible: () => true,
    Comment: () => '',
  },
  methods: {
    Delete: (item, _, session) => void bookOf(session).deleteDefinedName(item.getName()),
    GetRange: (item, _, session) => rangeOf(session, item) ?? fail(),
    GetRangeOrNullObject: (item, _, session) => rangeOf(session, item),
  },
};

function named(item: FDefinedName): Handle {
  return handle(nameKind, item);
}

function find(session: Session, name: string): Handle | null {
  const item = bookOf(session)
    .getDefinedNames()
    .find((other) => other.getName().toLowerCase() === name.toLowerCase());
  return item ? named(item) : null;
}

function formulaOf(item: FDefinedName): string {
  return `=${item.getFormulaOrRefString().replace(/^=/, '')}`;
}

function absolute(session: Session, { sheetId, area }: Place): string {
  const local = formatArea(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `${quoteSheet(sheetOf(session, sheetId).getSheetName())}!${local}`;
}

function placeOf(session: Session, item: FDefinedName): Place | null {
  const { sheet, local } = splitSheet(formulaOf(item).slice(1));
  const area = parseArea(local);
  const found = sheet ? bookOf(session).getSheetByName(sheet) : null;
  return area && found ? { sheetId: found.getSheetId(), area } : null;
}

function rangeOf(session: Session, item: FDefinedName): Handle | null {
  const place = placeOf(session, item);
  return place && rangeAt(session, place.sheetId, place.area);
}

function fail(): never {
  throw hostError('ItemNotFound');
}
