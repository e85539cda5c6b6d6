import { parseArea } from '../a1';
import { sheetExtras } from '../extras';
import type { Kind } from '../object';
import { type Session, sheetOf } from '../session';

/** The filter of a sheet; the target is the sheet's id. */
export const autoFilterKind: Kind<string> = {
  name: 'AutoFilter',
  properties: {
    Enabled: (id, session) => filtered(session, id) !== null,
    IsDataFiltered: (id, session) => {
      const area = filtered(session, id);
      const sheet = sheetOf(session, id);
      const rows = Array.from({ length: area?.rowCount ?? 0 }, (_, index) => (area?.row ?? 0) + index);
      return rows.some((row) => sheet.getSheet().getRowManager().getRow(row)?.hd === 1);
    },
  },
};

function filtered(session: Session, id: string) {
  const { autoFilter } = sheetExtras(sheetOf(session, id));
  return typeof autoFilter === 'string' ? parseArea(autoFilter) : null;
}
