import { type CatalogueImport, importCatalogue } from '../core/catalogue/import';
import { done, failed, type Outcome } from '../core/failure';
import { readWorkbook } from '../excel/read';
import type { Context } from '../excel/run';
import { loadSelection } from '../excel/select';

/** Understands the sheet in front, or what is selected of it if that is more than a cell: two batches. */
export async function importCatalogueInFront(context: Context): Promise<Outcome<CatalogueImport>> {
  const { workbook, extra: selection } = await readWorkbook(context, () => loadSelection(context));
  const sheet = workbook.sheets.find(({ name }) => name === workbook.active);
  const area = selection();
  const chosen = area && area.rowCount * area.columnCount > 1 ? area : null;
  const imported = sheet ? importCatalogue(sheet, chosen) : null;
  return imported ? done(imported) : failed({ code: 'catalogue/none', sheet: workbook.active });
}
