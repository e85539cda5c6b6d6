import { type BlankData, blanks } from '../blank';
import { defineRule } from '../rule';

/** Nobody is named to help. */
export const coordinatorMissing = defineRule<BlankData>()({
  meta: { name: 'coordinator/missing', severity: 'warning', phase: 'row', clearsWhenFilled: true },
  check: ({ annex }) => blanks(annex, 'coordinator'),
});
