import type { Annex } from '../annex/annex';
import type { Field } from '../annex/layout';
import type { Catalogue } from '../catalogue/catalogue';
import type { Fix } from '../plan/change';
import type { Severity } from '../severity';
import type { CellRef } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { Code } from '../values/code';
import type { CalendarDate } from '../values/date';
import type { Unit } from '../values/unit';
import type { Suggestion } from './finding';

/** Rules run phase by phase: what an earlier phase could not read, a later one does not judge. */
export const PHASES = ['structure', 'cell', 'row', 'table', 'workbook'] as const;
type Phase = (typeof PHASES)[number];

export interface RuleMeta<Name extends string> {
  /** `field/defect`. */
  readonly name: Name;
  readonly severity: Severity;
  readonly phase: Phase;
  /** The rule may offer a safe fix; one that does without saying so here is a bug. */
  readonly fixable?: true;
  /** The rule may offer suggestions. */
  readonly suggests?: true;
  /** The cell cannot be read: nothing more is said about it. */
  readonly blocks?: true;
  /** Not a mistake: something that could not be judged. It keeps the annex from being ready. */
  readonly unchecked?: true;
  /** The mark in the sheet goes as soon as the empty cell is filled. */
  readonly clearsWhenFilled?: true;
}

/** What a rule may look at. */
export interface RuleContext {
  readonly annex: Annex;
  /** The other annexes of the workbook. */
  readonly others: readonly Annex[];
  /** Every sheet of the workbook, the annex's own among them. */
  readonly sheets: readonly SheetSnapshot[];
  /** `null` when none is known for this province, level and year. */
  readonly catalogue: Catalogue | null;
  /** The units that may own a criterion. */
  readonly units: readonly Unit[];
  readonly today: CalendarDate;
}

/** What a rule says about one place; the engine adds its name and severity. */
export interface Report<Data> {
  readonly at: CellRef;
  /** Less than the rule's own, where this one place cannot be judged for certain. */
  readonly severity?: Severity;
  readonly criterion?: Code | null;
  readonly field?: Field | null;
  readonly data: Data;
  readonly fix?: Fix | null;
  readonly suggestions?: readonly Suggestion[];
}

export interface Rule<Name extends string, Data> {
  readonly meta: RuleMeta<Name>;
  /** Pure. The same context gives the same reports, in the order of the sheet. */
  readonly check: (context: RuleContext) => Iterable<Report<Data>>;
}

/** Ties a rule's name to the data its sentences are made from. `Data` is stated, `Name` inferred. */
export function defineRule<Data>(): <const Name extends string>(rule: Rule<Name, Data>) => Rule<Name, Data> {
  return (rule) => rule;
}
