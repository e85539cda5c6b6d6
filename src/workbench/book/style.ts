import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IBorderStyleData,
  type IStyleBase,
  type IStyleData,
  type Nullable,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { Alignment, Border, BorderStyle, Borders, Fill, Font, Style } from 'exceljs';
import { argbOf, type FileColor, type Palette } from './color';

const BORDERS: Readonly<Record<BorderStyle, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const HORIZONTAL: Readonly<Partial<Record<Alignment['horizontal'], HorizontalAlign>>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Partial<Record<Alignment['vertical'], VerticalAlign>>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE,
};
/** The grid's line of that name in the file; `undefined` for none. */
export function borderType(name: string | undefined): BorderStyleTypes | undefined {
  return BORDERS[name as BorderStyle];
}

/** The file's name of a line of the grid's. */
export function borderName(type: BorderStyleTypes): BorderStyle | undefined {
  return (Object.keys(BORDERS) as BorderStyle[]).find((name) => BORDERS[name] === type);
}

/** Pixels by which one step of Excel's indent moves the text. */
const INDENT = 9;

/** A cell's look as the grid keeps it; `undefined` when nothing of it is out of the ordinary. */
export function readStyle(style: Partial<Style>, palette: Palette): IStyleData | undefined {
  const { alignment, numFmt } = style;
  const look: IStyleData = {
    ...readFont(style.font, palette),
    ...(fillColor(style.fill, palette) && { bg: { rgb: fillColor(style.fill, palette) } }),
    ...readBorders(style.border, palette),
    ...(numFmt && numFmt !== 'General' && { n: { pattern: numFmt } }),
    ...(alignment && readAlignment(alignment)),
  };
  return Object.keys(look).length > 0 ? look : undefined;
}

/** The same look as ExcelJS writes it. */
export function writeStyle(look: IStyleData): Partial<Style> {
  const color = argbOf(look.bg?.rgb);
  return {
    ...(look.n?.pattern && { numFmt: look.n.pattern }),
    ...(Object.keys(writeFont(look)).length > 0 && { font: writeFont(look) }),
    ...(color && { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: color } } satisfies Fill }),
    ...(look.bd && { border: writeBorders(look.bd) }),
    ...writeAlignment(look),
  };
}

/** The font's part of a look, of a whole cell or of a run of rich text. */
export function readFont(font: Partial<Font> | undefined, palette: Palette): IStyleBase {
  if (!font) return {};
  const color = palette(font.color);
  const double = typeof font.underline === 'string' && font.underline.startsWith('double');
  const on = { s: BooleanNumber.TRUE };
  return {
    ...(font.name && { ff: font.name }),
    ...(font.size && { fs: font.size }),
    ...(font.bold && { bl: BooleanNumber.TRUE }),
    ...(font.italic && { it: BooleanNumber.TRUE }),
    ...(font.underline &&
      font.underline !== 'none' && { ul: double ? { ...on, t: TextDecoration.DOUBLE } : on }),
    ...(font.strike && { st: on }),
    ...(font.vertAlign && {
      va: font.vertAlign === 'subscript' ? BaselineOffset.SUBSCRIPT : BaselineOffset.SUPERSCRIPT,
    }),
    ...(color && { cl: { rgb: color } }),
  };
}

export function writeFont(look: IStyleBase): Partial<Font> {
  const color = argbOf(look.cl?.rgb);
  return {
    ...(look.ff && { name: look.ff }),
    ...(look.fs && { size: look.fs }),
    ...(look.bl && { bold: true }),
    ...(look.it && { italic: true }),
    ...(look.ul?.s && { underline: look.ul.t === TextDecoration.DOUBLE ? 'double' : true }),
    ...(look.st?.s && { strike: true }),
    ...(look.va === BaselineOffset.SUBSCRIPT && { vertAlign: 'subscript' }),
    ...(look.va === BaselineOffset.SUPERSCRIPT && { vertAlign: 'superscript' }),
    ...(color && { color: { argb: color } }),
  };
}

function fillColor(fill: Fill | undefined, palette: Palette): string | undefined {
  if (fill?.type === 'gradient') return palette(fill.stops[0]?.color);
  return fill?.type === 'pattern' && fill.pattern !== 'none' ? palette(fill.fgColor) : undefined;
}

function readBorders(borders: Partial<Borders> | undefined, palette: Palette): { bd?: IBorderData } {
  if (!borders) return {};
  const line = (border: Partial<Border> | undefined): IBorderStyleData | undefined =>
    border?.style && {
      s: BORDERS[border.style],
      cl: { rgb: palette(border.color as FileColor) ?? '#000000' },
    };
  const { diagonal } = borders;
  const sides: IBorderData = {
    t: line(borders.top),
    r: line(borders.right),
    b: line(borders.bottom),
    l: line(borders.left),
    tl_br: diagonal?.down ? line(diagonal) : undefined,
    bl_tr: diagonal?.up ? line(diagonal) : undefined,
  };
  const drawn = Object.entries(sides).filter(([, side]) => side);
  return drawn.length > 0 ? { bd: Object.fromEntries(drawn) } : {};
}

function writeBorders(sides: IBorderData): Partial<Borders> {
  const line = (side: Nullable<IBorderStyleData>): Partial<Border> | undefined => {
    if (!side) return undefined;
    const style = borderName(side.s);
    return style && { style, color: { argb: argbOf(side.cl?.rgb) ?? 'FF000000' } };
  };
  const diagonal = line(sides.tl_br ?? sides.bl_tr);
  const drawn = Object.entries({
    top: line(sides.t),
    right: line(sides.r),
    bottom: line(sides.b),
    left: line(sides.l),
    diagonal: diagonal && { ...diagonal, down: Boolean(sides.tl_br), up: Boolean(sides.bl_tr) },
  });
  return Object.fromEntries(drawn.filter(([, border]) => border));
}

function readAlignment(alignment: Partial<Alignment>): IStyleData {
  const { horizontal, vertical, indent, textRotation, wrapText } = alignment;
  const ht = horizontal && HORIZONTAL[horizontal];
  const vt = vertical && VERTICAL[vertical];
  return {
    ...(ht && { ht }),
    ...(vt && { vt }),
    ...(wrapText && { tb: WrapStrategy.WRAP }),
    ...(indent && { pd: { l: indent * INDENT } }),
    // Excel counts degrees upwards, the grid downwards.
    ...(textRotation && {
      tr: textRotation === 'vertical' ? { a: 0, v: BooleanNumber.TRUE } : { a: -textRotation },
    }),
  };
}

function writeAlignment({ ht, vt, tb, pd, tr }: IStyleData): { alignment?: Partial<Alignment> } {
  const named = <K extends string, V>(table: Readonly<Partial<Record<K, V>>>, value: V | null | undefined) =>
    (Object.keys(table) as K[]).find((name) => table[name] === value);
  const horizontal = named(HORIZONTAL, ht);
  const vertical = named(VERTICAL, vt);
  const alignment: Partial<Alignment> = {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(tb === WrapStrategy.WRAP && { wrapText: true }),
    ...(pd?.l && { indent: Math.round(pd.l / INDENT) }),
    ...(tr && (tr.v || tr.a) && { textRotation: tr.v ? 'vertical' : -tr.a }),
  };
  return Object.keys(alignment).length > 0 ? { alignment } : {};
}
