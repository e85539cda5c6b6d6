import type { Code } from '../values/code';
import type { Score } from '../values/score';

/** A row to be put into an annex: one of the catalogue's criteria, or one of the user's own. */
export type NewCriterion =
  | { readonly kind: 'catalogue'; readonly code: Code }
  | {
      readonly kind: 'own';
      /** The section that it is put under. */
      readonly section: Code;
      /** `null` where it has no code. */
      readonly code: Code | null;
      readonly name: string;
      readonly maximum: Score | null;
    };
