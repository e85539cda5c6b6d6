import { type CatalogueImport, importCatalogue } from '../core/catalogue/import';
import { done, failed, type Outcome } from '../core/failure';
import { readWorkbook } from '../excel/read';
import type { Context } from '../excel/run';
import { loadSelection } from '../excel/select';

/** Understands what is selected of the sheet in front, or, where that holds no table, all of it: two batches. */
export async function importCatalogueInFront(context: Context): Promise<Outcome<CatalogueImport>> {
  const { workbook, extra: selection } = await readWorkbook(context, () => loadSelection(context));
  const sheet = workbook.sheets.find(({ name }) => name === workbook.active);
  const area = selection();
  const chosen = sheet && area ? importCatalogue(sheet, area) : null;
  const imported = chosen ?? (sheet ? importCatalogue(sheet, null) : null);
  return imported ? done(imported) : failed({ code: 'catalogue/none', sheet: workbook.active });
}
