import type { Annex, AnnexRow } from '../../annex/annex';
import { linesOf } from '../../annex/group';
import { cellOf, criteria, refOf } from '../../annex/query';
import { attachmentLine, planYear } from '../../annex/title';
import type { CellRef } from '../../sheet/address';
import type { SheetCell } from '../../sheet/snapshot';
import type { CalendarDate } from '../../values/date';
import { type DeadlineReading, readDeadline } from '../../values/deadline';
import { rememberingOf } from '../../values/remember';
import { fold } from '../../values/text';

/** One cell that says by when. */
export interface Deadline {
  readonly row: AnnexRow;
  readonly at: CellRef;
  readonly cell: SheetCell;
  readonly reading: DeadlineReading;
}

/** Every deadline that is not empty, row by row; where a row has several criteria, line by line. */
export const deadlines = rememberingOf((annex: Annex): readonly Deadline[] => {
  const year = planYear(annex);
  return criteria(annex).flatMap((row) => {
    const at = refOf(annex, row, 'deadline');
    return partsOf(annex, cellOf(annex, row, 'deadline')).flatMap((cell) => {
      const reading = readDeadline(cell, year);
      return at && reading.kind !== 'blank' ? [{ row, at, cell, reading }] : [];
    });
  });
});

/** A cell of a sở's table holds a deadline a line; what several lines say alike is one. */
function partsOf({ layout }: Annex, cell: SheetCell): SheetCell[] {
  if (layout.rows !== 'groups' || typeof cell.value !== 'string') return [cell];
  return [...new Set(linesOf(cell.value))].map((value) => ({ ...cell, value }));
}

/** What only begins at a time goes on after it: "Ban hành kế hoạch trong tháng 01/2026 và tổ chức thực hiện". */
const GOES_ON = /(?:\bva|,|;) (?:to chuc |trien khai )*thuc hien|thuong xuyen/;

/** The last day by which it is to be done; `null` where none is named. */
export function dueBy(reading: DeadlineReading): CalendarDate | null {
  if (reading.kind !== 'date' && reading.kind !== 'period') return null;
  if (GOES_ON.test(fold(reading.text))) return null;
  return reading.kind === 'date' ? reading.date : reading.to;
}

/** The year in which a title says that things are mended. "Tồn tại của năm 2025" is the year that was scored, and right. */
export const MENDED_IN = /\b(?:khac phuc|thuc hien|trien khai|hoan thanh) trong nam (20\d{2})\b/;

/** The plan's year; where no line dates the plan, the one in which its title says that it mends, if a deadline agrees. */
export function yearOf(annex: Annex, found: readonly Deadline[]): number | null {
  const year = planYear(annex);
  if (year !== null) return year;
  const titles = annex.title.map(({ text }) => Number(MENDED_IN.exec(fold(text))?.[1]));
  return titles.find((each) => found.some(({ reading }) => dueBy(reading)?.year === each)) ?? null;
}

/**
 * The years that deadlines may be of: the plan's, for a plan of the last quarter the next one too, and the
 * one that most deadlines name. Empty where nothing tells.
 */
export function yearsOf(annex: Annex, found: readonly Deadline[]): ReadonlySet<number> {
  const year = yearOf(annex, found);
  if (year === null) return new Set();
  const month = Number(
    /thang (\d{1,2})\b|\d\/(\d{1,2})\/20/
      .exec(fold(attachmentLine(annex)?.text ?? ''))
      ?.slice(1)
      .join('') ?? 0,
  );
  const years = found.flatMap(({ reading }) => dueBy(reading)?.year ?? []);
  // A title that names the year of its tasks is not overruled by the only one of them that has a date.
  const least = annex.layout.rows === 'tasks' ? 2 : 1;
  const usual = years.find((each) => {
    const count = years.filter((other) => other === each).length;
    return count >= least && count * 2 > years.length;
  });
  return new Set([year, ...(month >= 10 ? [year + 1] : []), ...(usual === undefined ? [] : [usual])]);
}
