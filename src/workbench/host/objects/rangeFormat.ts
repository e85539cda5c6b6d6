import type { IStyleData } from '@univerjs/core';
import type { FWorksheet } from '../../engine/types';
import { asBoolean, asNumber, asOneOf, asText } from '../args';
import { colorOf, colorText } from '../color';
import { handle, type Kind } from '../object';
import { styleAt } from '../read';
import { type Place, type Session, sheetOf } from '../session';
import { growGrid, refuseFormatting, withinGrid, writeStyles } from '../write';
import { bordersKind } from './rangeBorder';

type Places = readonly Place[];

/** Sizes are points in Excel and pixels in the grid. */
const POINTS = 0.75;

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Justify', 'Fill', 'Distributed'] as const;
const VERTICAL = ['Bottom', 'Top', 'Center', 'Justify'] as const;
/** The engine's numbers for the words above. */
const HORIZONTAL_NUMBERS = [0, 1, 2, 3, 5, 0, 6];
const VERTICAL_NUMBERS = [3, 1, 2, 2];
const WRAP = 3;
const OVERFLOW = 1;

/** How the cells of one or more ranges look; `null` where they differ. */
export const rangeFormatKind: Kind<Places> = {
  name: 'RangeFormat',
  properties: {
    WrapText: styled(
      ({ tb }) => tb === WRAP,
      (value) => ({ tb: asBoolean(value) ? WRAP : OVERFLOW }),
    ),
    HorizontalAlignment: styled(
      ({ ht }) => HORIZONTAL[Math.max(0, HORIZONTAL_NUMBERS.indexOf(ht ?? 0))],
      (value) => ({ ht: HORIZONTAL_NUMBERS[HORIZONTAL.indexOf(asOneOf(value, HORIZONTAL))] }),
    ),
    VerticalAlignment: styled(
      ({ vt }) => VERTICAL[Math.max(0, VERTICAL_NUMBERS.indexOf(vt || 3))],
      (value) => ({ vt: VERTICAL_NUMBERS[VERTICAL.indexOf(asOneOf(value, VERTICAL))] }),
    ),
    TextOrientation: styled(
      ({ tr }) => tr?.a ?? 0,
      (value) => ({ tr: { a: asNumber(value) } }),
    ),
    ColumnWidth: {
      get: (places, session) =>
        same(places, session, 'column', (sheet, column) => sheet.getColumnWidth(column) * POINTS),
      set: (places, value, session) => {
        for (const { sheetId, area } of places) {
          const sheet = sheetOf(session, sheetId);
          refuseFormatting(sheet);
          const { column, columnCount } = withinGrid(sheet, area);
          growGrid(sheet, 0, column + columnCount - 1);
          sheet.setColumnWidths(column, columnCount, asNumber(value) / POINTS);
        }
      },
    },
    UseStandardWidth: (places, session) =>
      same(
        places,
        session,
        'column',
        (sheet, column) => sheet.getColumnWidth(column) === sheet.getSheet().getConfig().defaultColumnWidth,
      ),
    UseStandardHeight: (places, session) =>
      same(
        places,
        session,
        'row',
        (sheet, row) => sheet.getRowHeight(row) === sheet.getSheet().getConfig().defaultRowHeight,
      ),
    RowHeight: {
      get: (places, session) =>
        same(places, session, 'row', (sheet, row) => sheet.getRowHeight(row) * POINTS),
      set: (places, value, session) => {
        for (const { sheetId, area } of places) {
          const sheet = sheetOf(session, sheetId);
          refuseFormatting(sheet);
          const { row, rowCount } = withinGrid(sheet, area);
          growGrid(sheet, row + rowCount - 1, 0);
          sheet.setRowHeightsForced(row, rowCount, asNumber(value) / POINTS);
        }
      },
    },
  },
  objects: {
    Fill: (places) => handle(fillKind, places),
    Font: (places) => handle(fontKind, places),
    Borders: (places) => handle(bordersKind, places),
    Protection: (places) => handle(cellProtectionKind, places),
  },
  methods: {
    /** The grid measures text when it draws; without a window rows keep their height. */
    AutofitRows: (places, _, session) => {
      for (const { sheetId, area } of places) {
        const sheet = sheetOf(session, sheetId);
        const { row, rowCount } = withinGrid(sheet, area);
        sheet.setRowAutoHeight(row, rowCount);
      }
    },
  },
};

const fillKind: Kind<Places> = {
  name: 'RangeFill',
  properties: {
    Color: styled(
      ({ bg }) => colorText(bg) ?? '#FFFFFF',
      (value) => ({ bg: asText(value) === '' ? null : colorOf(asText(value)) }),
    ),
    Pattern: {
      get: (places, session) => sameStyle(places, session, ({ bg }) => (colorText(bg) ? 'Solid' : 'None')),
      set: (places, value, session) => {
        if (asOneOf(value, ['None', 'Solid']) === 'None') change(places, session, { bg: null });
      },
    },
  },
  methods: {
    Clear: (places, _, session) => change(places, session, { bg: null }),
  },
};

const fontKind: Kind<Places> = {
  name: 'RangeFont',
  properties: {
    Name: styled(
      ({ ff }) => ff ?? 'Calibri',
      (value) => ({ ff: asText(value) }),
    ),
    Size: styled(
      ({ fs }) => fs ?? 11,
      (value) => ({ fs: asNumber(value) }),
    ),
    Color: styled(
      ({ cl }) => colorText(cl) ?? '#000000',
      (value) => ({ cl: colorOf(asText(value)) }),
    ),
    Bold: styled(
      ({ bl }) => bl === 1,
      (value) => ({ bl: asBoolean(value) ? 1 : 0 }),
    ),
    Italic: styled(
      ({ it }) => it === 1,
      (value) => ({ it: asBoolean(value) ? 1 : 0 }),
    ),
    Strikethrough: styled(
      ({ st }) => st?.s === 1,
      (value) => ({ st: { s: asBoolean(value) ? 1 : 0 } }),
    ),
    Underline: styled(
      ({ ul }) => (ul?.s === 1 ? 'Single' : 'None'),
      (value) => ({ ul: { s: asOneOf(value, ['None', 'Single', 'Double']) === 'None' ? 0 : 1 } }),
    ),
  },
};

const cellProtectionKind: Kind<Places> = {
  name: 'FormatProtection',
  properties: {
    Locked: (places, session) => {
      const [first] = places;
      if (!first) return true;
      return (
        sheetOf(session, first.sheetId).getSheet().getCellRaw(first.area.row, first.area.column)?.custom
          ?.locked !== false
      );
    },
  },
};

/** A property that is a part of every cell's style. */
function styled(read: (style: IStyleData) => unknown, write: (value: unknown) => IStyleData) {
  return {
    get: (places: Places, session: Session) => sameStyle(places, session, read),
    set: (places: Places, value: unknown, session: Session) => change(places, session, write(value)),
  };
}

function change(places: Places, session: Session, style: IStyleData): void {
  for (const place of places) writeStyles(session, place, () => style);
}

/** What all cells have in common, or `null`. */
function sameStyle(places: Places, session: Session, read: (style: IStyleData) => unknown): unknown {
  let common: unknown;
  for (const { sheetId, area } of places) {
    const sheet = sheetOf(session, sheetId);
    const { row, column, rowCount, columnCount } = withinGrid(sheet, area);
    for (let down = 0; down < rowCount; down += 1) {
      for (let right = 0; right < columnCount; right += 1) {
        const value = read(styleAt(sheet, row + down, column + right));
        if (common === undefined) common = value;
        else if (common !== value) return null;
      }
    }
  }
  return common ?? null;
}

function same<Value>(
  places: Places,
  session: Session,
  dimension: 'row' | 'column',
  read: (sheet: FWorksheet, index: number) => Value,
): Value | null {
  let common: Value | null = null;
  for (const { sheetId, area } of places) {
    const sheet = sheetOf(session, sheetId);
    const { row, column, rowCount, columnCount } = withinGrid(sheet, area);
    const [first, count] = dimension === 'row' ? [row, rowCount] : [column, columnCount];
    for (let index = first; index < first + count; index += 1) {
      const size = read(sheet, index);
      if (common !== null && common !== size) return null;
      common = size;
    }
  }
  return common;
}
