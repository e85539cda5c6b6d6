import { type BlankData, blanks } from '../blank';
import { defineRule } from '../rule';

/** Why the points were lost is not said. */
export const reasonMissing = defineRule<BlankData>()({
  meta: { name: 'reason/missing', severity: 'error', phase: 'row', clearsWhenFilled: true },
  check: ({ annex }) => blanks(annex, 'reason'),
});
