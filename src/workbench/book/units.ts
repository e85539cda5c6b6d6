/** Pixels of the widest digit of Excel's standard font, in which column widths are counted. */
const DIGIT = 7;

export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;

/** A column's width in the file (digits, padding included) as pixels. */
export function columnPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

export function columnWidth(pixels: number): number {
  return Math.round((pixels / DIGIT) * 256) / 256;
}

export function pixelsOf(points: number): number {
  return (points * 4) / 3;
}

export function pointsOf(pixels: number): number {
  return Math.round(pixels * 75) / 100;
}
