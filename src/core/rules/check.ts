import type { Annex } from '../annex/annex';
import type { LayoutId } from '../annex/layout';
import type { Catalogue } from '../catalogue/catalogue';
import type { AnyFinding } from './index';
import type { Severity } from './finding';

/** One annex, judged. */
export interface AnnexReport {
  readonly sheet: string;
  readonly layout: LayoutId;
  readonly annex: Annex;
  readonly catalogue: Catalogue | null;
  /** Top to bottom, left to right; at one cell the gravest first. */
  readonly findings: readonly AnyFinding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** No error, and nothing that could not be checked. */
  readonly ready: boolean;
}
