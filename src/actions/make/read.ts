import { done, type Outcome } from '../../core/failure';
import type { AnnexReport } from '../../core/rules/check';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import type { Canvas } from '../../excel/draft/canvas';
import { readCanvas } from '../../excel/draft/read';
import type { Context } from '../../excel/run';
import { judge } from '../check';
import type { Desk } from '../desk';

interface ReadAnnex {
  readonly workbook: WorkbookSnapshot;
  readonly canvas: Canvas;
  readonly report: AnnexReport;
}

/**
 * Judges the sheet last checked as it is now, or the one in front where none has been checked, and looks where
 * sheets made from it can go: two batches. Nothing is marked.
 */
export async function readAnnex(context: Context, desk: Desk): Promise<Outcome<ReadAnnex>> {
  const { workbook, canvas } = await readCanvas(context);
  const sheet = desk.last()?.report.sheet ?? workbook.active;
  const judged = judge(workbook, sheet, desk.request());
  return judged.ok ? done({ workbook, canvas, report: judged.value.report }) : judged;
}
