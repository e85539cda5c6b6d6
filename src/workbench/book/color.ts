import type { Nullable } from '@univerjs/core';
import { element } from './xml';

/** A colour as the file names it: outright, by its place in the theme, or in Excel's old palette. */
export interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** Turns a file's colour into "#rrggbb"; `undefined` for none and for "automatic". */
export type Palette = (color: FileColor | undefined) => string | undefined;

/** The theme's colours in the order of their numbers, which swaps the first two pairs of the theme's own. */
const THEME_NAMES = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);
const OFFICE_THEME =
  'ffffff 000000 e7e6e6 44546a 4472c4 ed7d31 a5a5a5 ffc000 5b9bd5 70ad47 0563c1 954f72'.split(' ');
const BASIC = '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff'.split(' ');
const INDEXED = [
  ...BASIC,
  ...BASIC,
  ...'800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080'.split(
    ' ',
  ),
  ...'0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc'.split(' '),
  ...'ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696'.split(' '),
  ...'003366 339966 003300 333300 993300 993366 333399 333333'.split(' '),
];

/** The palette of a workbook, from the XML of its theme (Office's own theme when it has none). */
export function paletteOf(themeXml: string): Palette {
  const theme = THEME_NAMES.map((name, index) => {
    const xml = element(themeXml, name)?.inner ?? '';
    return (
      element(xml, 'srgbClr')?.attributes.val ??
      element(xml, 'sysClr')?.attributes.lastClr ??
      OFFICE_THEME[index]
    )?.toLowerCase();
  });
  return (color) => {
    if (color?.argb) return `#${color.argb.slice(-6).toLowerCase()}`;
    const base =
      color?.theme !== undefined
        ? theme[color.theme]
        : color?.indexed !== undefined
          ? INDEXED[color.indexed]
          : undefined;
    return base && `#${tinted(base, color?.tint ?? 0)}`;
  };
}

/** "FFRRGGBB" of any CSS colour that the grid writes: "#rgb", "#rrggbb" or "rgb(r, g, b)". */
export function argbOf(css: Nullable<string>): string | undefined {
  if (!css) return undefined;
  const channels = /^rgba?\((\d+)\D+(\d+)\D+(\d+)/.exec(css)?.slice(1, 4);
  const hex = channels
    ? channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')
    : css.replace('#', '').replace(/^([\da-f])([\da-f])([\da-f])$/i, '$1$1$2$2$3$3');
  return /^[\da-f]{6}/i.test(hex) ? `FF${hex.slice(0, 6).toUpperCase()}` : undefined;
}

/** A tint lightens (above 0) or darkens (below 0) a colour's lightness by that share, as the file format defines it. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const span = high - low;
  const saturation = span === 0 ? 0 : span / (1 - Math.abs(2 * light - 1));
  // Keeping hue and saturation, each channel keeps its place between the darkest and the lightest one.
  const spread = saturation * (1 - Math.abs(2 * target - 1));
  return [red, green, blue]
    .map((channel) => (span === 0 ? target : target + ((channel - light) / span) * spread))
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
}
