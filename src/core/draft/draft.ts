import type { Area } from '../sheet/address';
import type { SheetCell } from '../sheet/snapshot';

/**
 * A sheet that is still to be made, as plain data: the same draft is drawn into Excel and written to a file.
 * The grid starts at A1 and positions are 0-based; lengths are points. Everything is set in Times New Roman.
 */
export interface SheetDraft {
  /** The name wished for; where it is taken, whoever makes the sheet finds another. */
  readonly name: string;
  /** Widths of the columns from A on. */
  readonly widths: readonly number[];
  /** Rows from the first on; a row may be shorter than others. */
  readonly rows: readonly DraftRow[];
  /** Only above and below the table: a table with merged cells can be neither sorted nor filtered. */
  readonly merges: readonly Area[];
  /** So many rows stay in view while the rest scrolls; 0 for none. */
  readonly frozenRows: number;
  readonly print: PrintSetup;
  readonly validations: readonly DraftValidation[];
  readonly liveFlags: readonly LiveFlag[];
}

export interface DraftRow {
  /** Without it the row is as high as its texts need. */
  readonly height?: number;
  readonly cells: readonly DraftCell[];
}

export interface DraftCell extends SheetCell {
  readonly look: CellLook;
}

export interface CellLook {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly horizontal: 'left' | 'center' | 'right' | 'justify';
  readonly vertical: 'top' | 'center';
  readonly wrap: boolean;
  /** A thin black line on all four sides. */
  readonly bordered: boolean;
}

/** Paper is A4, one page wide and as many high as it takes. */
export interface PrintSetup {
  readonly landscape: boolean;
  /** In points. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
  };
  /** Rows printed again on top of each page; `null` for none. */
  readonly titleRows: { readonly row: number; readonly rowCount: number } | null;
  /** The page's number, from 1 on each sheet, centred in the top margin of every page but the first. */
  readonly pageNumbers: boolean;
}

/** What may be typed into an area. References are relative to its first cell, as Excel reads them. */
export type DraftValidation =
  /** A number between the two, which are numbers or formulas. Anything else is refused with `refusal`. */
  | {
      readonly kind: 'between';
      readonly area: Area;
      readonly least: number;
      readonly most: number | string;
      readonly refusal: Refusal;
    }
  /**
   * One of these, offered as a list; other texts may be typed all the same. The items are kept in the rule itself,
   * divided by commas: no sheet of their own that would have to travel with the annex. So none has a comma, and
   * together they are at most 255 characters; `hint`, shown while a cell is selected, names what found no room.
   */
  | {
      readonly kind: 'list';
      readonly area: Area;
      readonly items: readonly string[];
      readonly hint?: Refusal;
    };

export interface Refusal {
  readonly title: string;
  readonly text: string;
}

/**
 * A mark that comes and goes by itself while people type: the area's cells show it where `formula` holds.
 * References are relative to the area's first cell.
 */
export interface LiveFlag {
  readonly area: Area;
  readonly severity: 'error' | 'warning';
  readonly formula: string;
}
