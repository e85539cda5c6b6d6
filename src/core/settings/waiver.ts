import * as z from '../schema';
import type { CellRef } from '../sheet/address';
import { cellAt, type SheetSnapshot, textOf } from '../sheet/snapshot';
import type { Code } from '../values/code';
import { tidy } from '../values/text';

export const waiverSchema = z.strictObject({
  /** A rule's name; one that no longer exists waives nothing. */
  rule: z.string().check(z.minLength(1)),
  criterion: z.nullable(z.string()),
  /** What the cell held; once that changes, the finding is back. */
  value: z.string(),
  /** Of a row without a code, what the row above it begins with: empty rows and headers printed again are all alike. */
  after: z.optional(z.string()),
  reason: z.string(),
});

/**
 * A finding that somebody has looked at and lets stand. It is known by what it is about and never by its
 * cell, so that rows may be moved, and what is edited afterwards is judged anew.
 */
export type Waiver = z.output<typeof waiverSchema>;

/** A waiver, and how many findings it lets stand: none where what it was about is there no longer. */
export interface WaiverState {
  readonly waiver: Waiver;
  readonly places: number;
}

/** Of a finding, what it is about. */
interface Waivable {
  readonly rule: string;
  readonly criterion: Code | null;
  readonly at: CellRef;
}

/** A waiver of a finding, which holds as long as its cell in this sheet holds what it holds now. */
export function waiverOf(finding: Waivable, sheet: SheetSnapshot, reason: string): Waiver {
  return {
    rule: finding.rule,
    criterion: finding.criterion,
    value: tidy(textOf(cellAt(sheet, finding.at).value)),
    ...(finding.criterion === null && { after: beginningAbove(sheet, finding.at.row) }),
    reason: tidy(reason),
  };
}

/** In letters: enough to tell one row from the next. */
const LONGEST_BEGINNING = 60;

/** The first text of the nearest row above that has any. */
function beginningAbove({ values }: SheetSnapshot, row: number): string {
  const filled = values.slice(0, row).findLast((above) => above.some((value) => textOf(value).trim() !== ''));
  const first = filled?.map((value) => tidy(textOf(value))).find((text) => text !== '');
  return (first ?? '').slice(0, LONGEST_BEGINNING);
}

/** Whether one of these waivers lets a finding stand. */
export function isIn(waivers: readonly Waiver[], finding: Waivable, sheet: SheetSnapshot): boolean {
  if (waivers.length === 0) return false;
  const own = waiverOf(finding, sheet, '');
  return waivers.some((waiver) => sameWaiver(waiver, own));
}

/** Whether two waivers let the same stand, whatever the reasons given. */
export function sameWaiver(a: Waiver, b: Waiver): boolean {
  return a.rule === b.rule && a.criterion === b.criterion && a.value === b.value && a.after === b.after;
}
