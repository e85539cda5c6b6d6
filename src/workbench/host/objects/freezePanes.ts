import { asNumber, asPlace } from '../args';
import type { Kind } from '../object';
import { type Session, sheetOf } from '../session';
import { rangeAt } from './range';

/** The frozen rows and columns of a sheet; the target is the sheet's id. */
export const freezePanesKind: Kind<string> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (id, [count], session) => freeze(session, id, asNumber(count ?? 1), 0),
    FreezeColumns: (id, [count], session) => freeze(session, id, 0, asNumber(count ?? 1)),
    FreezeAt: (id, [range], session) => {
      const { area } = asPlace(range, id);
      freeze(session, id, area.row + area.rowCount, area.column + area.columnCount);
    },
    Unfreeze: (id, _, session) => void sheetOf(session, id).cancelFreeze(),
    GetLocationOrNullObject: (id, _, session) => {
      const sheet = sheetOf(session, id);
      const [rowCount, columnCount] = [sheet.getFrozenRows(), sheet.getFrozenColumns()];
      if (!rowCount && !columnCount) return null;
      return rangeAt(session, id, {
        row: 0,
        column: 0,
        rowCount: rowCount || 1_048_576,
        columnCount: columnCount || 16_384,
      });
    },
  },
};

function freeze(session: Session, id: string, rows: number, columns: number): void {
  sheetOf(session, id).setFreeze({
    xSplit: columns,
    ySplit: rows,
    startRow: rows || -1,
    startColumn: columns || -1,
  });
}
