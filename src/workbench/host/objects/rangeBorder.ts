import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import { intersect } from '../a1';
import { asOneOf, asText } from '../args';
import { colorOf, colorText } from '../color';
import { hostError } from '../errors';
import { type Handle, handle, type Kind } from '../object';
import { styleAt } from '../read';
import { type Place, type Session, sheetOf } from '../session';
import { withinGrid, writeStyles } from '../write';

type Places = readonly Place[];
type Edge = 't' | 'b' | 'l' | 'r';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];

interface Border {
  readonly places: Places;
  readonly side: Side;
}

/** The engine's one number for Excel's style and weight. */
const LINES: readonly (readonly [number, string, string])[] = [
  [1, 'Continuous', 'Thin'],
  [2, 'Continuous', 'Hairline'],
  [8, 'Continuous', 'Medium'],
  [13, 'Continuous', 'Thick'],
  [3, 'Dot', 'Thin'],
  [4, 'Dash', 'Thin'],
  [9, 'Dash', 'Medium'],
  [5, 'DashDot', 'Thin'],
  [10, 'DashDot', 'Medium'],
  [6, 'DashDotDot', 'Thin'],
  [11, 'DashDotDot', 'Medium'],
  [12, 'SlantDashDot', 'Medium'],
  [7, 'Double', 'Thick'],
];
const STYLES = ['None', ...new Set(LINES.map(([, style]) => style))];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

export const bordersKind: Kind<Places> = {
  name: 'RangeBorderCollection',
  properties: { Count: () => SIDES.length },
  items: (places) => SIDES.map((side) => border(places, side)),
  item: (places, side) => border(places, asOneOf(side, SIDES)),
  methods: {
    GetItemAt: (places, [index]) => border(places, SIDES[Number(index)] ?? fail()),
  },
};

const borderKind: Kind<Border> = {
  name: 'RangeBorder',
  identity: ({ side }) => ({ _Id: side }),
  properties: {
    SideIndex: ({ side }) => side,
    Style: {
      get: (target, session) => lineOf(target, session)?.[1] ?? 'None',
      set: (target, value, session) => {
        const style = asOneOf(value, STYLES);
        change(target, session, (before) =>
          style === 'None'
            ? null
            : { s: numberOf(style, weightOf(before)), cl: before?.cl ?? colorOf('#000000') },
        );
      },
    },
    Weight: {
      get: (target, session) => lineOf(target, session)?.[2] ?? 'Thin',
      set: (target, value, session) => {
        const weight = asOneOf(value, WEIGHTS);
        change(target, session, (before) => ({
          s: numberOf(styleOf(before), weight),
          cl: before?.cl ?? colorOf('#000000'),
        }));
      },
    },
    Color: {
      get: (target, session) => colorText(firstLine(target, session)?.cl) ?? '#000000',
      set: (target, value, session) => {
        const cl = colorOf(asText(value));
        change(target, session, (before) => ({ s: before?.s ?? 1, cl }));
      },
    },
  },
};

function border(places: Places, side: Side): Handle {
  return handle(borderKind, { places, side });
}

function change(
  { places, side }: Border,
  session: Session,
  next: (before: Nullable<IBorderStyleData>) => IBorderStyleData | null,
): void {
  for (const place of places) {
    const sheet = sheetOf(session, place.sheetId);
    writeStyles(session, place, (row, column) => {
      const edges = edgesOf(side, withinGrid(sheet, place.area), row, column);
      const before = styleAt(sheet, row, column).bd;
      const bd = Object.fromEntries(edges.map((edge) => [edge, next(before?.[edge])]));
      return edges.length > 0 ? ({ bd } as IStyleData) : null;
    });
  }
}

/** Which edges of one cell belong to a side of the whole range. */
function edgesOf(side: Side, area: Place['area'], row: number, column: number): readonly Edge[] {
  const top = row === area.row;
  const bottom = row === area.row + area.rowCount - 1;
  const left = column === area.column;
  const right = column === area.column + area.columnCount - 1;
  const chosen: Record<Side, readonly (Edge | false)[]> = {
    EdgeTop: [top && 't'],
    EdgeBottom: [bottom && 'b'],
    EdgeLeft: [left && 'l'],
    EdgeRight: [right && 'r'],
    InsideHorizontal: [!top && 't', !bottom && 'b'],
    InsideVertical: [!left && 'l', !right && 'r'],
    DiagonalDown: [],
    DiagonalUp: [],
  };
  return chosen[side].filter((edge) => edge !== false);
}

/** The line of the first cell that has a part in this side. */
function firstLine({ places, side }: Border, session: Session): Nullable<IBorderStyleData> {
  const [place] = places;
  if (!place) return null;
  const { area, sheetId } = place;
  const sheet = sheetOf(session, sheetId);
  const last = { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 };
  const cells =
    side === 'EdgeBottom' || side === 'EdgeRight'
      ? [last]
      : [area, { row: area.row + 1, column: area.column }];
  for (const { row, column } of cells) {
    const [edge] = intersect(area, { row, column, rowCount: 1, columnCount: 1 })
      ? edgesOf(side, area, row, column)
      : [];
    if (edge) return styleAt(sheet, row, column).bd?.[edge];
  }
  return null;
}

function lineOf(target: Border, session: Session) {
  const number = firstLine(target, session)?.s;
  return LINES.find(([other]) => other === number);
}

function styleOf(line: Nullable<IBorderStyleData>): string {
  return LINES.find(([number]) => number === line?.s)?.[1] ?? 'Continuous';
}

function weightOf(line: Nullable<IBorderStyleData>): string {
  return LINES.find(([number]) => number === line?.s)?.[2] ?? 'Thin';
}

function numberOf(style: string, weight: string): number {
  const exact = LINES.find(([, otherStyle, otherWeight]) => otherStyle === style && otherWeight === weight);
  return (exact ?? LINES.find(([, otherStyle]) => otherStyle === style) ?? fail())[0];
}

function fail(): never {
  throw hostError('InvalidArgument');
}
