import { type BlankData, blanks } from '../blank';
import { defineRule } from '../rule';

/** No time by which it is to be done [domain C.3, 8]. */
export const deadlineMissing = defineRule<BlankData>()({
  meta: { name: 'deadline/missing', severity: 'error', phase: 'row', clearsWhenFilled: true },
  check: ({ annex }) => blanks(annex, 'deadline'),
});
