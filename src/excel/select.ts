import { done, type Outcome } from '../core/failure';
import { type CellRef, toA1 } from '../core/sheet/address';
import { inExcel } from './run';

/** Brings a cell into view and selects it. */
export function selectCell(sheet: string, at: CellRef): Promise<Outcome<null>> {
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(toA1(at)).select();
    await context.sync();
    return done(null);
  });
}
