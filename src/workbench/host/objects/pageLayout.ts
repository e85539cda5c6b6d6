import type { SheetExtras } from '../../book/extras';
import { formatArea, parseArea } from '../a1';
import { asBoolean, asNumber, asOneOf, asPlace, asRecord } from '../args';
import { changeSheetExtras, sheetExtras } from '../extras';
import { type Handle, handle, type Kind } from '../object';
import { type Session, sheetOf } from '../session';
import { headersFootersKind } from './headerFooter';
import { areasHandle, rangeAt } from './range';

type PageSetup = NonNullable<SheetExtras['pageSetup']>;
type Margins = NonNullable<PageSetup['margins']>;

const POINTS_PER_INCH = 72;
/** Excel's own margins, in inches. */
const MARGINS: Margins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** Excel's words for the paper numbers of a file. */
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};

/** How a sheet is printed; the target is the sheet's id. */
export const pageLayoutKind: Kind<string> = {
  name: 'PageLayout',
  properties: {
    Orientation: {
      get: (id, session) => (setupOf(id, session).orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      set: (id, value, session) =>
        change(id, session, {
          orientation: asOneOf(value, ['Portrait', 'Landscape']) === 'Landscape' ? 'landscape' : 'portrait',
        }),
    },
    PaperSize: {
      get: (id, session) =>
        Object.entries(PAPERS).find(([, number]) => number === (setupOf(id, session).paperSize ?? 1))?.[0] ??
        null,
      set: (id, value, session) =>
        change(id, session, { paperSize: PAPERS[asOneOf(value, Object.keys(PAPERS))] }),
    },
    Zoom: { get: zoomOf, set: setZoom },
    CenterHorizontally: flag('horizontalCentered'),
    CenterVertically: flag('verticalCentered'),
    BlackAndWhite: flag('blackAndWhite'),
    DraftMode: flag('draft'),
    PrintGridlines: flag('showGridLines'),
    PrintHeadings: flag('showRowColHeaders'),
    FirstPageNumber: {
      get: (id, session) => setupOf(id, session).firstPageNumber ?? '',
      set: (id, value, session) =>
        change(id, session, { firstPageNumber: value === '' ? undefined : asNumber(value) }),
    },
    PrintOrder: {
      get: (id, session) =>
        setupOf(id, session).pageOrder === 'overThenDown' ? 'OverThenDown' : 'DownThenOver',
      set: (id, value, session) =>
        change(id, session, {
          pageOrder:
            asOneOf(value, ['DownThenOver', 'OverThenDown']) === 'OverThenDown'
              ? 'overThenDown'
              : 'downThenOver',
        }),
    },
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
  },
  objects: {
    HeadersFooters: (id) => handle(headersFootersKind, id),
  },
  methods: {
    SetPrintMargins: (id, [unit, options], session) => {
      const perUnit = { Points: 1, Inches: POINTS_PER_INCH, Centimeters: POINTS_PER_INCH / 2.54 }[
        asOneOf(unit, ['Points', 'Inches', 'Centimeters'])
      ];
      const given = Object.entries(asRecord(options)).map(([side, length]) => [
        side,
        (asNumber(length) * perUnit) / POINTS_PER_INCH,
      ]);
      change(id, session, {
        margins: { ...MARGINS, ...setupOf(id, session).margins, ...Object.fromEntries(given) },
      });
    },
    SetPrintArea: (id, [range], session) =>
      change(id, session, { printArea: formatArea(asPlace(range, id).area) }),
    SetPrintTitleRows: (id, [range], session) => {
      const { row, rowCount } = asPlace(range, id).area;
      change(id, session, { printTitlesRow: `${row + 1}:${row + rowCount}` });
    },
    SetPrintTitleColumns: (id, [range], session) => {
      const { column, columnCount } = asPlace(range, id).area;
      change(id, session, {
        printTitlesColumn: formatArea({ row: 0, rowCount: 1_048_576, column, columnCount }),
      });
    },
    GetPrintAreaOrNullObject: (id, _, session) => {
      const area = parseArea(setupOf(id, session).printArea ?? '');
      return area && areasHandle(session, [{ sheetId: id, area }]);
    },
    GetPrintTitleRowsOrNullObject: (id, _, session) =>
      titles(id, session, setupOf(id, session).printTitlesRow),
    GetPrintTitleColumnsOrNullObject: (id, _, session) =>
      titles(id, session, setupOf(id, session).printTitlesColumn),
  },
};

type Flag =
  | 'horizontalCentered'
  | 'verticalCentered'
  | 'blackAndWhite'
  | 'draft'
  | 'showGridLines'
  | 'showRowColHeaders';

function flag(name: Flag) {
  return {
    get: (id: string, session: Session) => setupOf(id, session)[name] ?? false,
    set: (id: string, value: unknown, session: Session) => change(id, session, { [name]: asBoolean(value) }),
  };
}

/** Points here, inches in the file. */
function margin(side: keyof Margins) {
  return {
    get: (id: string, session: Session) =>
      ({ ...MARGINS, ...setupOf(id, session).margins })[side] * POINTS_PER_INCH,
    set: (id: string, value: unknown, session: Session) =>
      change(id, session, {
        margins: { ...MARGINS, ...setupOf(id, session).margins, [side]: asNumber(value) / POINTS_PER_INCH },
      }),
  };
}

function zoomOf(id: string, session: Session): unknown {
  const { fitToPage, fitToWidth, fitToHeight, scale } = setupOf(id, session);
  if (!fitToPage) return { scale: scale ?? 100 };
  return {
    horizontalFitToPages: fitToWidth ?? 1,
    ...(fitToHeight === 0 ? {} : { verticalFitToPages: fitToHeight ?? 1 }),
  };
}

function setZoom(id: string, value: unknown, session: Session): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = asRecord(value);
  if (scale !== undefined && scale !== null) {
    change(id, session, { scale: asNumber(scale), fitToPage: false });
    return;
  }
  change(id, session, {
    fitToPage: true,
    fitToWidth: horizontalFitToPages === undefined ? 0 : asNumber(horizontalFitToPages),
    fitToHeight: verticalFitToPages === undefined ? 0 : asNumber(verticalFitToPages),
  });
}

function titles(id: string, session: Session, text: string | undefined): Handle | null {
  const area = parseArea(text ?? '');
  return area && rangeAt(session, id, area);
}

function setupOf(id: string, session: Session): PageSetup {
  return sheetExtras(sheetOf(session, id)).pageSetup ?? {};
}

function change(id: string, session: Session, setup: Partial<PageSetup>): void {
  changeSheetExtras(sheetOf(session, id), { pageSetup: { ...setupOf(id, session), ...setup } });
}
