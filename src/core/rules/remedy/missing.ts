import { type BlankData, blanks } from '../blank';
import { defineRule } from '../rule';

/** Nothing says how to win the points back. */
export const remedyMissing = defineRule<BlankData>()({
  meta: { name: 'remedy/missing', severity: 'error', phase: 'row', clearsWhenFilled: true },
  check: ({ annex }) => blanks(annex, 'remedy'),
});
