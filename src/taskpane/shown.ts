import type { Catalogue } from '../core/catalogue/catalogue';
import type { CatalogueImport } from '../core/catalogue/import';
import type { Failure } from '../core/failure';
import type { ScoredList } from '../core/scored/scored';

/** What the person asked Excel for last, while it has not answered. */
export type Task = 'check' | 'fix' | 'undo' | 'clear' | 'settings' | 'make';

/** Several cells about to change: shown in full before it is done. Or findings about to be let stand: for what reason? */
export type Pending =
  | { readonly kind: 'all' }
  | { readonly kind: 'group'; readonly key: string }
  | { readonly kind: 'fix'; readonly key: string }
  | { readonly kind: 'waive'; readonly key: string }
  | { readonly kind: 'waive-group'; readonly key: string }
  | { readonly kind: 'choice'; readonly key: string; readonly suggestion: number };

/** A form of the making half, opened under its buttons; one at a time. */
export type Panel =
  | { readonly kind: 'template' | 'insert' | 'totals' }
  | { readonly kind: 'scored'; readonly list: ScoredList }
  | { readonly kind: 'report'; readonly text: string };

/** How the last task ended; it stays until the next one. */
export type Notice =
  /** `back`: the annex from which other sheets were made; it is no longer in front. */
  | { readonly kind: 'done'; readonly text: string; readonly back?: string | null }
  /** `done`: what was done all the same. */
  | { readonly kind: 'failure'; readonly failure: Failure; readonly done?: string }
  | { readonly kind: 'bug'; readonly code: string };

/** `sheet`: still to be named by the user. `file`: complete in itself. */
export type Draft =
  | { readonly from: 'sheet'; readonly imported: CatalogueImport }
  | { readonly from: 'file'; readonly catalogue: Catalogue };
