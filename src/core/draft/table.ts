import type { CellLook, DraftRow, PrintSetup, SheetDraft } from './draft';
import { LOOKS, textCell } from './looks';
import { textHeight } from './measure';

/** A table with lines of text above it, each across its whole width. */
interface Table {
  readonly name: string;
  readonly titles: readonly TitleText[];
  readonly columns: readonly TableColumn[];
  /** The rows below the header. */
  readonly rows: readonly DraftRow[];
  readonly landscape: boolean;
}

export interface TitleText {
  readonly text: string;
  readonly look: CellLook;
}

export interface TableColumn {
  readonly title: string;
  /** In points. On paper all columns are made as wide as the page together. */
  readonly width: number;
}

const POINTS_PER_MM = 72 / 25.4;
/**
 * Nghị định 30/2020/NĐ-CP: 20–25 mm above and below, 30–35 mm on the left, 15–20 mm on the right. Which edge is bound
 * on a page that lies on its side is not said: the left one, as it is read.
 */
const MARGINS_MM = { top: 20, bottom: 20, left: 30, right: 15, header: 10 };
const MARGINS = {
  top: MARGINS_MM.top * POINTS_PER_MM,
  bottom: MARGINS_MM.bottom * POINTS_PER_MM,
  left: MARGINS_MM.left * POINTS_PER_MM,
  right: MARGINS_MM.right * POINTS_PER_MM,
  header: MARGINS_MM.header * POINTS_PER_MM,
};

/** The width in points that A4 leaves between the margins. */
export function paperWidth(landscape: boolean): number {
  return ((landscape ? 297 : 210) - MARGINS_MM.left - MARGINS_MM.right) * POINTS_PER_MM;
}

/** Draws a table as a sheet to be printed: lines above, a blank row, the header, the rows. */
export function draftTable({ name, titles, columns, rows, landscape }: Table): SheetDraft {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const above: DraftRow[] = titles.map(({ text, look }) => ({
    // Excel fits no row to the text of merged cells.
    height: textHeight(text, look, width),
    cells: columns.map((_, index) => textCell(index === 0 ? text : '', look)),
  }));
  const header: DraftRow = { cells: columns.map(({ title }) => textCell(title, LOOKS.header)) };
  const spaced = above.length === 0 ? above : [...above, { cells: [] }];
  return {
    name,
    widths: columns.map((column) => column.width),
    rows: [...spaced, header, ...rows],
    merges: titles.map((_, row) => ({ row, column: 0, rowCount: 1, columnCount: columns.length })),
    frozenRows: spaced.length + 1,
    print: printSetup(landscape, spaced.length),
    validations: [],
    liveFlags: [],
  };
}

/** Where a drafted table's header stands. */
export function headerRowOf({ print }: SheetDraft): number {
  return print.titleRows?.row ?? 0;
}

/** A4 with the margins of an official document; `headerRow` is printed on each page. */
export function printSetup(landscape: boolean, headerRow: number | null): PrintSetup {
  const titleRows = headerRow === null ? null : { row: headerRow, rowCount: 1 };
  return { landscape, margins: MARGINS, titleRows, pageNumbers: true };
}
