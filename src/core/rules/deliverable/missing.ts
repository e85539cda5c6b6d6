import { type BlankData, blanks } from '../blank';
import { defineRule } from '../rule';

/** A task without what is to come of it; an annex of remedies may leave it out. */
export const deliverableMissing = defineRule<BlankData>()({
  meta: { name: 'deliverable/missing', severity: 'warning', phase: 'row', clearsWhenFilled: true },
  *check({ annex }) {
    if (annex.layout.rows === 'tasks') yield* blanks(annex, 'deliverable');
  },
});
