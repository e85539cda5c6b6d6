import type { Field } from '../annex/layout';
import type { Fix } from '../plan/change';
import type { Plan } from '../plan/plan';
import type { Severity } from '../severity';
import type { CellRef } from '../sheet/address';
import type { Code } from '../values/code';

/** What a suggestion does that no new content tells. */
type SuggestedAction =
  /** The row of a section comes to its place. */
  | { readonly action: 'insert-section'; readonly section: Code }
  /** Every row that is out of order is moved. */
  | { readonly action: 'order-rows' };

/** One way out of several; the choice is the user's. */
export interface Suggestion {
  /** The new content as people read it, or what is done. */
  readonly label: string | SuggestedAction;
  /** A whole plan where a new row comes: sums that name it have no place on the sheet that was checked. */
  readonly changes: Fix | Plan;
}

/**
 * Something wrong, or worth a look, in the user's data. It carries facts, never prose: `messages`
 * turns `rule` and `data` into a sentence.
 */
export interface Finding<Name extends string = string, Data = unknown> {
  readonly rule: Name;
  readonly severity: Severity;
  /** Name of the sheet. */
  readonly sheet: string;
  /** The cell that is wrong or empty; for a sum, the sum's cell. */
  readonly at: CellRef;
  readonly criterion: Code | null;
  readonly field: Field | null;
  readonly data: Data;
  /** The safe fix: it cannot lose anything the user meant. */
  readonly fix: Fix | null;
  readonly suggestions: readonly Suggestion[];
}
