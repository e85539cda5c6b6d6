import { type BlankData, blanks } from '../blank';
import { defineRule } from '../rule';

/** Nobody is in charge. */
export const ownerMissing = defineRule<BlankData>()({
  meta: { name: 'owner/missing', severity: 'error', phase: 'row', clearsWhenFilled: true },
  check: ({ annex }) => blanks(annex, 'owner'),
});
