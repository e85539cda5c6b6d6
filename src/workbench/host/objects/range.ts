import { type Area, COLUMNS, formatArea, intersect, parseArea, quoteSheet, ROWS, splitSheet } from '../a1';
import { areaOf, asOneOf, asPlace, checkedArea } from '../args';
import { copyCells } from '../copy';
import { hostError } from '../errors';
import { hidden, hide } from '../hiding';
import { type Handle, handle, type Kind } from '../object';
import { applyProperties, pickProperties } from '../properties';
import { formulaAt, gridOf, numberFormatAt, textAt, valueOf, valueType } from '../read';
import { select } from '../selection';
import { bookOf, type Place, type Session, sheetOf } from '../session';
import { deleteCells, insertCells } from '../structure';
import {
  checkSize,
  clearStyles,
  clearValues,
  growGrid,
  refuseProtected,
  withinGrid,
  writeNumberFormats,
  writeValues,
} from '../write';
import { clearRules, conditionalFormatsKind } from './conditionalFormats';
import { dataValidationKind } from './dataValidation';
import { rangeAreasKind } from './rangeAreas';
import { derivedRanges } from './rangeDerived';
import { rangeFormatKind } from './rangeFormat';
import { tablesIn } from './tables';
import { sheetHandle } from './worksheets';

export const rangeKind: Kind<Place> = {
  name: 'Range',
  properties: {
    Address: (place, session) => address(session, place),
    AddressLocal: (place, session) => address(session, place),
    RowIndex: (place) => areaOf(place).row,
    ColumnIndex: (place) => areaOf(place).column,
    RowCount: (place) => areaOf(place).rowCount,
    ColumnCount: (place) => areaOf(place).columnCount,
    CellCount: (place) => areaOf(place).rowCount * areaOf(place).columnCount,
    IsEntireRow: (place) => areaOf(place).columnCount === COLUMNS,
    IsEntireColumn: (place) => areaOf(place).rowCount === ROWS,
    Values: {
      get: async (place, session) => {
        await session.computed();
        return gridOf(sheetOf(session, place.sheetId), areaOf(place), valueOf);
      },
      set: (place, values, session) => writeValues(session, place, values),
    },
    Formulas: { get: formulas, set: (place, values, session) => writeValues(session, place, values) },
    FormulasLocal: { get: formulas, set: (place, values, session) => writeValues(session, place, values) },
    ValueTypes: async (place, session) => {
      await session.computed();
      return gridOf(sheetOf(session, place.sheetId), areaOf(place), valueType);
    },
    Text: async (place, session) => {
      await session.computed();
      const sheet = sheetOf(session, place.sheetId);
      return gridOf(sheet, areaOf(place), (_, row, column) => textAt(session, sheet, row, column));
    },
    NumberFormat: {
      get: numberFormats,
      set: (place, formats, session) => writeNumberFormats(session, place, formats),
    },
    NumberFormatLocal: {
      get: numberFormats,
      set: (place, formats, session) => writeNumberFormats(session, place, formats),
    },
    RowHidden: {
      get: (place, session) => hidden(place, session, 'row'),
      set: (place, value, session) => hide(place, value, session, 'row'),
    },
    ColumnHidden: {
      get: (place, session) => hidden(place, session, 'column'),
      set: (place, value, session) => hide(place, value, session, 'column'),
    },
    Hidden: (place, session) =>
      hidden(place, session, 'row') === true || hidden(place, session, 'column') === true,
  },
  objects: {
    Worksheet: ({ sheetId }, session) => sheetHandle(sheetOf(session, sheetId)),
    Format: (place) => handle(rangeFormatKind, [place]),
    ConditionalFormats: (place) => handle(conditionalFormatsKind, [place]),
    DataValidation: (place) => handle(dataValidationKind, [place]),
  },
  methods: {
    Clear: (place, [applyTo], session) => clear(session, place, applyTo),
    CopyFrom: (place, args, session) =>
      copyCells(session, place, asPlaceNamed(session, args[0], place.sheetId), args.slice(1)),
    Delete: async (place, [shift], session) => {
      await session.settled();
      await deleteCells(session, place, asOneOf(shift, ['Up', 'Left']));
    },
    Insert: async (place, [shift], session) => {
      await session.settled();
      const area = areaOf(place);
      await insertCells(session, place, asOneOf(shift, ['Down', 'Right']));
      return rangeAt(session, place.sheetId, area);
    },
    Merge: ({ sheetId, area }, [across], session) => {
      const sheet = sheetOf(session, sheetId);
      refuseProtected(sheet);
      growGrid(sheet, area.row + area.rowCount - 1, area.column + area.columnCount - 1);
      const range = sheet.getRange(area.row, area.column, area.rowCount, area.columnCount);
      if (across) range.mergeAcross({ isForceMerge: true });
      else range.merge({ isForceMerge: true });
    },
    Unmerge: ({ sheetId, area }, _, session) => {
      const sheet = sheetOf(session, sheetId);
      refuseProtected(sheet);
      const { row, column, rowCount, columnCount } = withinGrid(sheet, area);
      sheet.getRange(row, column, rowCount, columnCount).breakApart();
    },
    Select: (place, _, session) => select(session, place),
    GetTables: (place, [fullyContained], session) => tablesIn(session, place, fullyContained),
    Calculate: () => {},
    ...derivedRanges,
    GetMergedAreasOrNullObject: ({ sheetId, area }, _, session) => {
      const merges = sheetOf(session, sheetId).getSheet().getMergeData().map(areaOfMerge);
      const inside = merges.filter((merge) => intersect(merge, area));
      return inside.length > 0
        ? areasHandle(
            session,
            inside.map((merge) => ({ sheetId, area: merge })),
          )
        : null;
    },
    GetRowProperties: (place, [options], session) => pickProperties(slices(place, 'row'), options, session),
    GetColumnProperties: (place, [options], session) =>
      pickProperties(slices(place, 'column'), options, session),
    GetCellProperties: async (place, [options], session) => {
      const rows = slices(place, 'row').map((row) => slices(row, 'column'));
      return Promise.all(rows.map((cells) => pickProperties(cells, options, session)));
    },
    SetRowProperties: (place, [data], session) => applyProperties(slices(place, 'row'), data, session),
    SetColumnProperties: (place, [data], session) => applyProperties(slices(place, 'column'), data, session),
    SetCellProperties: async (place, [data], session) => {
      checkSize(areaOf(place), data);
      for (const [index, row] of slices(place, 'row').entries())
        await applyProperties(slices(row, 'column'), (data as unknown[])[index], session);
    },
    _ValidateArraySize: (place, [rows, columns]) => {
      if (areaOf(place).rowCount !== rows || areaOf(place).columnCount !== columns)
        throw hostError('InvalidArgument');
    },
  },
};

/** A range that moves along with inserted and deleted cells as long as the client holds it. */
export function rangeAt(session: Session, sheetId: string, where: Area | string): Handle {
  if (typeof where !== 'string') return placeHandle(session, { sheetId, area: checkedArea(where) });
  return placeHandle(session, asPlaceNamed(session, where, sheetId));
}

export function areasHandle(session: Session, places: readonly Place[]): Handle {
  for (const place of places) session.places.add(place);
  return handle(rangeAreasKind, places);
}

export function rangeAreasAt(session: Session, sheetId: string, addresses: readonly string[]): Handle {
  return areasHandle(
    session,
    addresses.map((text) => asPlaceNamed(session, text.trim(), sheetId)),
  );
}

export function placeHandle(session: Session, place: Place): Handle {
  session.places.add(place);
  return handle(rangeKind, place);
}

/** An address, perhaps of another sheet, or a name defined in the workbook. */
function asPlaceNamed(session: Session, where: unknown, sheetId: string): Place {
  if (typeof where !== 'string') return asPlace(where, sheetId);
  const defined = bookOf(session)
    .getDefinedNames()
    .find((name) => name.getName().toLowerCase() === where.toLowerCase());
  const { sheet, local } = splitSheet(defined ? defined.getFormulaOrRefString().replace(/^=/, '') : where);
  const other = sheet === null ? sheetOf(session, sheetId) : bookOf(session).getSheetByName(sheet);
  const area = parseArea(local);
  if (!other || !area) throw hostError('InvalidArgument');
  return { sheetId: other.getSheetId(), area };
}

export function address(session: Session, place: Place): string {
  return `${quoteSheet(sheetOf(session, place.sheetId).getSheetName())}!${formatArea(areaOf(place))}`;
}

async function formulas(place: Place, session: Session): Promise<unknown> {
  await session.computed();
  const sheet = sheetOf(session, place.sheetId);
  return gridOf(
    sheet,
    areaOf(place),
    (cell, row, column) => formulaAt(sheet, cell, row, column) ?? valueOf(cell),
  );
}

function numberFormats(place: Place, session: Session): unknown {
  const sheet = sheetOf(session, place.sheetId);
  return gridOf(sheet, areaOf(place), (_, row, column) => numberFormatAt(sheet, row, column));
}

/** The rows or columns of a range, or the cells of one of its rows. */
function slices(place: Place, dimension: 'row' | 'column'): readonly Place[] {
  const area = areaOf(place);
  const count = dimension === 'row' ? area.rowCount : area.columnCount;
  return Array.from({ length: count }, (_, index) => ({
    sheetId: place.sheetId,
    area:
      dimension === 'row'
        ? { ...area, row: area.row + index, rowCount: 1 }
        : { ...area, column: area.column + index, columnCount: 1 },
  }));
}

function clear(session: Session, place: Place, applyTo: unknown): void {
  const what = asOneOf(applyTo ?? 'All', ['All', 'Contents', 'Formats']);
  if (what !== 'Formats') clearValues(session, place);
  if (what === 'Contents') return;
  clearStyles(session, place);
  clearRules(session, place);
}

function areaOfMerge({
  startRow,
  endRow,
  startColumn,
  endColumn,
}: {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}): Area {
  return {
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  };
}
