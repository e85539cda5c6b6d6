import { formatArea, intersect, parseArea } from '../a1';
import { asPlace } from '../args';
import { changeSheetExtras, sheetExtras } from '../extras';
import { type Handle, handle, type Kind } from '../object';
import { type Place, type Session, sheetOf } from '../session';
import { rangeAt } from './range';

/** The tables of a sheet, as far as where they lie; the target is the sheet's id. */
export const tablesKind: Kind<string> = {
  name: 'TableCollection',
  properties: { Count: (id, session) => tablesOn(session, id).length },
  items: (id, session) => tablesOn(session, id).map(tableHandle),
  methods: {
    Add: (id, [address], session) => {
      const sheet = sheetOf(session, id);
      const place = asPlace(address, id);
      changeSheetExtras(sheet, { tables: [...(sheetExtras(sheet).tables ?? []), formatArea(place.area)] });
      return tableHandle(place);
    },
    GetCount: (id, _, session) => tablesOn(session, id).length,
  },
};

const scopedKind: Kind<readonly Place[]> = {
  name: 'TableScopedCollection',
  properties: { Count: (places) => places.length },
  items: (places) => places.map(tableHandle),
  methods: { GetCount: (places) => places.length },
};

const tableKind: Kind<Place> = {
  name: 'Table',
  methods: { GetRange: ({ sheetId, area }, _, session) => rangeAt(session, sheetId, area) },
};

/** The tables that a range touches, or holds whole. */
export function tablesIn(session: Session, { sheetId, area }: Place, whole: unknown): Handle {
  const touched = tablesOn(session, sheetId).filter((table) => {
    const common = intersect(table.area, area);
    return common && (!whole || formatArea(common) === formatArea(table.area));
  });
  return handle(scopedKind, touched);
}

function tablesOn(session: Session, sheetId: string): readonly Place[] {
  return (sheetExtras(sheetOf(session, sheetId)).tables ?? []).flatMap((address) => {
    const area = parseArea(address);
    return area ? [{ sheetId, area }] : [];
  });
}

function tableHandle(place: Place): Handle {
  return handle(tableKind, place);
}
