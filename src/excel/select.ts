import { done, type Outcome } from '../core/failure';
import { type Area, type CellRef, parseA1, toA1 } from '../core/sheet/address';
import { type Context, inExcel } from './run';

/** Brings a sheet to the front; what is selected in it stays. */
export function showSheet(sheet: string): Promise<Outcome<null>> {
  return inExcel(async (context) => {
    context.workbook.worksheets.getItem(sheet).activate();
    await context.sync();
    return done(null);
  });
}

/** Brings a cell into view and selects it. */
export function selectCell(sheet: string, at: CellRef): Promise<Outcome<null>> {
  return inExcel(async (context) => {
    queueSelect(context, sheet, at);
    await context.sync();
    return done(null);
  });
}

/** Queues bringing a cell into view and selecting it. */
export function queueSelect({ workbook }: Context, sheet: string, at: CellRef): void {
  const worksheet = workbook.worksheets.getItem(sheet);
  worksheet.activate();
  worksheet.getRange(toA1(at)).select();
}

/**
 * Queues reading what is selected in the sheet in front; call the result once the batch has gone through. It
 * is `null` where whole columns are. Excel refuses the batch (`excel/selection`) over a picture or several areas.
 */
export function loadSelection({ workbook }: Context): () => Area | null {
  const selected = workbook.getSelectedRange();
  selected.load('address');
  return () => parseA1(selected.address);
}
