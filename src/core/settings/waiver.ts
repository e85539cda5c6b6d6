import type { Finding } from '../rules/finding';
import * as z from '../schema';
import { cellAt, type SheetSnapshot, textOf } from '../sheet/snapshot';
import { tidy } from '../values/text';

export const waiverSchema = z.strictObject({
  /** A rule's name; one that no longer exists waives nothing. */
  rule: z.string().check(z.minLength(1)),
  criterion: z.nullable(z.string()),
  /** What the cell held; once that changes, the finding is back. */
  value: z.string(),
  reason: z.string(),
});

/**
 * A finding that somebody has looked at and lets stand. It is known by what it is about and never by its
 * cell, so that rows may be moved, and what is edited afterwards is judged anew.
 */
export type Waiver = z.output<typeof waiverSchema>;

/** A waiver, and whether there still is anything that it lets stand. */
export interface WaiverState {
  readonly waiver: Waiver;
  readonly stale: boolean;
}

export function waiverOf(finding: Finding, sheet: SheetSnapshot, reason: string): Waiver {
  return {
    rule: finding.rule,
    criterion: finding.criterion,
    value: tidy(textOf(cellAt(sheet, finding.at).value)),
    reason: tidy(reason),
  };
}

/** Whether one of these waivers lets a finding stand. */
export function isIn(waivers: readonly Waiver[], finding: Finding, sheet: SheetSnapshot): boolean {
  if (waivers.length === 0) return false;
  const own = waiverOf(finding, sheet, '');
  return waivers.some((waiver) => sameWaiver(waiver, own));
}

/** Whether two waivers let the same stand, whatever the reasons given. */
export function sameWaiver(a: Waiver, b: Waiver): boolean {
  return a.rule === b.rule && a.criterion === b.criterion && a.value === b.value;
}
