import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { AutoFilter, HeaderFooter, PageSetup, WorksheetProtection } from 'exceljs';

/**
 * What an Excel sheet has and the grid has no place for, kept under `custom.excel` of the sheet, so
 * that it is still there when the workbook is saved. Lengths are as in the file: margins in inches.
 */
export interface SheetExtras {
  /** A sheet that not even "Unhide" lists; such a sheet is hidden in the grid as well. */
  readonly veryHidden?: boolean;
  /** Present when the sheet is protected: what its protection still allows, and its password's hash. */
  readonly protection?: Readonly<Partial<WorksheetProtection>>;
  /** Paper, margins, print area ("A1:J30") and print titles ("5:6" rows, "A:B" columns). */
  readonly pageSetup?: Readonly<Partial<PageSetup>>;
  readonly headerFooter?: Readonly<Partial<HeaderFooter>>;
  readonly autoFilter?: AutoFilter;
  /** Where the sheet's tables lie ("A6:J30"), as long as the workbook is open. */
  readonly tables?: readonly string[];
  /** How many things lie on the sheet that the grid does not show, as long as the workbook is open. */
  readonly things?: { readonly charts: number; readonly shapes: number; readonly pivotTables: number };
}

/** What an Excel workbook has beside its sheets, under `custom.excel` of the workbook. */
export interface BookExtras {
  /** Id of the sheet in front. */
  readonly activeSheet?: string;
  readonly title?: string;
  readonly creator?: string;
  /** Present when sheets can be neither added nor taken out: the file's own attributes, its password's hash among them. */
  readonly structureProtection?: Readonly<Record<string, string>>;
}

/** What an Excel cell has and the grid has no place for, under `custom` of the cell. */
export interface CellExtras {
  readonly hyperlink?: string;
  /** The area that an array formula fills, such as "B2:B9". */
  readonly array?: string;
  /** False for a cell that may be edited although its sheet is protected. */
  readonly locked?: boolean;
}

export function sheetExtras(sheet: Partial<IWorksheetData>): SheetExtras {
  return sheet.custom?.excel ?? {};
}

export function bookExtras(book: Partial<IWorkbookData>): BookExtras {
  return book.custom?.excel ?? {};
}
