import type { PrintSetup } from '../../core/draft/draft';
import { PAGE_NUMBER } from '../../core/draft/looks';

/** Queues how a sheet is printed: on A4, one page wide and as many high as it takes. */
export function drawPage(sheet: Excel.Worksheet, print: PrintSetup): void {
  const { landscape, margins, titleRows, pageNumbers } = print;
  const page = sheet.pageLayout;
  page.paperSize = 'A4';
  page.orientation = landscape ? 'Landscape' : 'Portrait';
  page.topMargin = margins.top;
  page.bottomMargin = margins.bottom;
  page.leftMargin = margins.left;
  page.rightMargin = margins.right;
  page.headerMargin = margins.header;
  page.centerHorizontally = true;
  page.zoom = { horizontalFitToPages: 1 };
  if (titleRows) {
    const { row, rowCount } = titleRows;
    page.setPrintTitleRows(sheet.getRange(`${row + 1}:${row + rowCount}`));
  }
  if (pageNumbers) {
    page.firstPageNumber = 1;
    page.headersFooters.state = 'FirstAndDefault';
    page.headersFooters.defaultForAllPages.centerHeader = PAGE_NUMBER;
  }
}
