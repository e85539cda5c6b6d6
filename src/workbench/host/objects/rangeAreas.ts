import { asOneOf } from '../args';
import { hostError } from '../errors';
import { type Handle, handle, type Kind } from '../object';
import { type Place, type Session, sheetOf } from '../session';
import { clearStyles, clearValues } from '../write';
import { conditionalFormatsKind } from './conditionalFormats';
import { dataValidationKind } from './dataValidation';
import { address, areasHandle, placeHandle } from './range';
import { rangeFormatKind } from './rangeFormat';
import { sheetHandle } from './worksheets';

/** Several ranges of one sheet at once. */
export const rangeAreasKind: Kind<readonly Place[]> = {
  name: 'RangeAreas',
  properties: {
    Address: addresses,
    AddressLocal: addresses,
    AreaCount: (places) => places.length,
    CellCount: (places) => places.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0),
  },
  objects: {
    Areas: (places) => handle(rangesKind, places),
    Format: (places) => handle(rangeFormatKind, places),
    ConditionalFormats: (places) => handle(conditionalFormatsKind, places),
    DataValidation: (places) => handle(dataValidationKind, places),
    Worksheet: (places, session) => sheetHandle(sheetOf(session, places[0]?.sheetId ?? '')),
  },
  methods: {
    Clear: (places, [applyTo], session) => {
      const what = asOneOf(applyTo ?? 'All', ['All', 'Contents', 'Formats']);
      for (const place of places) {
        if (what !== 'Formats') clearValues(session, place);
        if (what !== 'Contents') clearStyles(session, place);
      }
    },
    GetEntireRow: (places, _, session) =>
      areasHandle(
        session,
        places.map(({ sheetId, area }) => ({ sheetId, area: { ...area, column: 0, columnCount: 16_384 } })),
      ),
  },
};

const rangesKind: Kind<readonly Place[]> = {
  name: 'RangeCollection',
  items: (places, session) => places.map((place) => placeHandle(session, place)),
  methods: {
    GetCount: (places) => places.length,
    GetItemAt: (places, [index], session): Handle => placeHandle(session, places[Number(index)] ?? fail()),
  },
};

function addresses(places: readonly Place[], session: Session): string {
  return places.map((place) => address(session, place)).join(',');
}

function fail(): never {
  throw hostError('ItemNotFound');
}
