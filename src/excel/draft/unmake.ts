import { done, failed, type Outcome } from '../../core/failure';
import { type CellRef, toA1 } from '../../core/sheet/address';
import { mentionOf, speaksOf } from '../../core/sheet/mentions';
import { cellAt, type SheetSnapshot, textOf } from '../../core/sheet/snapshot';
import { readWorkbook } from '../read';
import type { Context } from '../run';
import type { DrawnSheets } from './draw';
import { loadMade, takeAway } from './remove';

/** Made sheets that are gone now. */
interface TakenAway {
  readonly names: readonly string[];
  /** The sheet brought to the front; `null` where it was one of those, or is gone: then Excel chose. */
  readonly front: string | null;
  /** What the workbook keeps for us. */
  readonly settings: string | null;
}

/**
 * Takes made sheets away again: two batches to look, one to write. Those that somebody has deleted since are passed
 * over. Fails with `excel/changed`, `made/needed` or `excel/structure-protected`.
 */
export async function takeAwaySheets(context: Context, made: DrawnSheets): Promise<Outcome<TakenAway>> {
  const { protection, names } = context.workbook;
  const { workbook, extra } = await readWorkbook(context, () => {
    protection.load('protected');
    names.load('items/formula');
    return loadMade(context, made);
  });
  if (protection.protected) return failed({ code: 'excel/structure-protected' });
  const found = extra();
  for (const { id, name } of found.sheets) {
    const sheet = workbook.sheets.find((each) => each.name === name);
    const drawn = made.sheets.find((each) => each.id === id);
    const cells = sheet && drawn ? changedSince(sheet, drawn.contents) : [];
    if (cells.length > 0) return failed({ code: 'excel/changed', sheet: name, cells: cells.map(toA1) });
  }
  const going = found.sheets.map(({ name }) => name);
  const mention = mentionOf(workbook, going);
  if (mention) {
    return failed({ code: 'made/needed', by: { sheet: mention.sheet, cell: toA1(mention.at) } });
  }
  if (names.items.some(({ formula }) => speaksOf(String(formula), going))) {
    return failed({ code: 'made/needed', by: null });
  }
  takeAway(context, found);
  await context.sync();
  return done({ names: going, front: found.front?.name ?? null, settings: workbook.settings });
}

/** The cells that no longer hold what Excel held once they were drawn; how they look does not matter. */
function changedSince(sheet: SheetSnapshot, drawn: readonly (readonly unknown[])[]): CellRef[] {
  const changed: CellRef[] = [];
  const rowCount = Math.max(sheet.values.length, drawn.length);
  const columnCount = Math.max(sheet.values[0]?.length ?? 0, drawn[0]?.length ?? 0);
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = 0; column < columnCount; column += 1) {
      if (contentAt(sheet, { row, column }) !== (drawn[row]?.[column] ?? '')) changed.push({ row, column });
    }
  }
  return changed;
}

/** As Excel's grid of formulas has it. */
function contentAt(sheet: SheetSnapshot, at: CellRef): unknown {
  const { value, formula } = cellAt(sheet, at);
  if (formula !== null) return formula;
  return typeof value === 'object' ? textOf(value) : value;
}
