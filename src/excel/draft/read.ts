import { mentionOf } from '../../core/sheet/mentions';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import { readWorkbook } from '../read';
import type { Context } from '../run';
import { type Canvas, loadCanvas } from './canvas';

/** Reads the workbook and where new sheets can be drawn in it: two batches. */
export async function readCanvas(
  context: Context,
): Promise<{ readonly workbook: WorkbookSnapshot; readonly canvas: Canvas }> {
  const { workbook, extra } = await readWorkbook(context, (names) => loadCanvas(context, names));
  const canvas = extra();
  const blank = canvas.blank && mentionOf(workbook, [canvas.front.name]) === null;
  return { workbook, canvas: { ...canvas, blank } };
}
