import { done, type Failure, failed, type Outcome } from '../core/failure';
import { type Edit, inverse, type Plan, sameContent } from '../core/plan/plan';
import { areaToA1, toA1 } from '../core/sheet/address';
import type { SheetCell } from '../core/sheet/snapshot';
import { toCell } from './cell';
import { failureOf } from './run';

/** Edits of neighbouring cells in one column, written as one range. */
type Block = readonly [Edit, ...Edit[]];

/**
 * Writes a plan: one batch to see that every cell still holds what the plan expects, one to write. It
 * happens whole or not at all. Fails with `excel/changed`, `excel/protected`, `excel/sheet-gone`, or, when
 * Excel stops half-way and will not take back what was there before, `excel/half-written`.
 */
export async function applyPlan(context: Excel.RequestContext, plan: Plan): Promise<Outcome<null>> {
  const refusal = await findRefusal(context, plan);
  if (refusal) return failed(refusal);
  try {
    write(context, plan);
    await context.sync();
    return done(null);
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    return failed((await putBack(context, plan)) ? failure : halfWritten(plan));
  }
}

async function findRefusal(context: Excel.RequestContext, plan: Plan): Promise<Failure | null> {
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  sheet.protection.load('protected');
  const blocks = blocksOf(plan.edits).map((block) => {
    const range = sheet.getRange(addressOf(block));
    range.load('values,formulas,numberFormat');
    return { block, range };
  });
  await context.sync();
  if (sheet.protection.protected) return { code: 'excel/protected', sheet: plan.sheet };
  const changed = blocks.flatMap(({ block, range: { values, formulas, numberFormat } }) =>
    block
      .filter(
        ({ before }, i) =>
          !sameContent(before, toCell(values[i]?.[0], formulas[i]?.[0], numberFormat[i]?.[0])),
      )
      .map(({ at }) => toA1(at)),
  );
  return changed.length > 0 ? { code: 'excel/changed', sheet: plan.sheet, cells: changed } : null;
}

/** Queues the writes. Text goes in under the text format, or Excel would make numbers, dates and formulas of it. */
function write(context: Excel.RequestContext, plan: Plan): void {
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  for (const block of blocksOf(plan.edits)) {
    const range = sheet.getRange(addressOf(block));
    const cells = block.map(({ after }) => after);
    range.numberFormat = cells.map((cell) => [isText(cell) ? '@' : cell.format]);
    range.formulas = cells.map((cell) => [contentOf(cell)]);
    if (cells.some((cell) => isText(cell) && cell.format !== '@')) {
      range.numberFormat = cells.map(({ format }) => [format]);
    }
  }
}

function isText({ value, formula }: SheetCell): boolean {
  return formula === null && typeof value === 'string';
}

/** An error value cannot be written as such; a cell that held one without a formula is rare enough to leave blank. */
function contentOf({ value, formula }: SheetCell): string | number | boolean {
  if (formula !== null) return formula;
  return value === null || typeof value === 'object' ? '' : value;
}

async function putBack(context: Excel.RequestContext, plan: Plan): Promise<boolean> {
  try {
    write(context, inverse(plan));
    await context.sync();
    return true;
  } catch (error) {
    if (!failureOf(error)) throw error;
    return false;
  }
}

function halfWritten({ sheet, edits }: Plan): Failure {
  return { code: 'excel/half-written', sheet, cells: edits.map(({ at }) => toA1(at)) };
}

function blocksOf(edits: readonly Edit[]): Block[] {
  const sorted = [...edits].sort((a, b) => a.at.column - b.at.column || a.at.row - b.at.row);
  const blocks: [Edit, ...Edit[]][] = [];
  for (const edit of sorted) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    if (block && last?.at.column === edit.at.column && last.at.row + 1 === edit.at.row) block.push(edit);
    else blocks.push([edit]);
  }
  return blocks;
}

function addressOf(block: Block): string {
  return areaToA1({ ...block[0].at, rowCount: block.length, columnCount: 1 });
}
