import type { Score } from '../values/score';
import { toNumber } from '../values/score';
import type { CellLook, DraftCell } from './draft';

/** What every sheet of ours is set in. */
export const FONT = 'Times New Roman';

/** Excel allows no higher row, in points. */
export const HIGHEST_ROW = 409;

/**
 * A page's number in a header, in Excel's code: "not shown on the first page, centred in the top margin, size 13–14"
 * (domain: "Format rules of an annex").
 */
export const PAGE_NUMBER = `&"${FONT},Regular"&13&P`;

const TABLE: CellLook = {
  size: 12,
  bold: false,
  italic: false,
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
  bordered: true,
};
const LINE: CellLook = { ...TABLE, size: 13, bordered: false };

/** How the parts of a sheet look, by Nghị định 30/2020/NĐ-CP as far as it says (domain: "Format rules of an annex"). */
export const LOOKS = {
  /** "PHỤ LỤC" */
  annexWord: { ...LINE, size: 14, bold: true, horizontal: 'center' },
  title: { ...LINE, bold: true, horizontal: 'center' },
  /** "(Kèm theo …)" */
  attachment: { ...LINE, italic: true, horizontal: 'center' },
  /** A paragraph above or below a table. */
  line: { ...LINE, horizontal: 'justify' },
  header: { ...TABLE, bold: true, horizontal: 'center' },
  /** Codes, points, names of units, dates. */
  short: { ...TABLE, horizontal: 'center' },
  /** Sentences in a narrow column: justified they would tear. */
  text: TABLE,
  /** Sentences in a wide column. */
  prose: { ...TABLE, horizontal: 'justify' },
} as const satisfies Readonly<Record<string, CellLook>>;

/** The same in bold: section and total rows. */
export function strong(look: CellLook): CellLook {
  return { ...look, bold: true };
}

/** A cell of words: text even where it looks like a number, a date or a formula. */
export function textCell(text: string, look: CellLook): DraftCell {
  return { value: text === '' ? null : text, formula: null, format: '@', look };
}

/** A cell of points, typed or still to come. */
export function pointsCell(points: Score | null, look: CellLook): DraftCell {
  return { value: points && toNumber(points), formula: null, format: 'General', look };
}
