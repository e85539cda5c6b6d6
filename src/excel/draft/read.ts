import { mentionOf } from '../../core/sheet/mentions';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import { readWorkbook } from '../read';
import type { Context } from '../run';
import { type Ground, loadGround } from './ground';

/** Reads the workbook and where new sheets can be drawn in it: two batches. */
export async function readGround(
  context: Context,
): Promise<{ readonly workbook: WorkbookSnapshot; readonly ground: Ground }> {
  const { workbook, extra } = await readWorkbook(context, (names) => loadGround(context, names));
  const ground = extra();
  const blank = ground.blank && mentionOf(workbook, [ground.front.name]) === null;
  return { workbook, ground: { ...ground, blank } };
}
