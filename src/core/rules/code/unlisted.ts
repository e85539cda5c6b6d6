import { defineRule } from '../rule';
import { type UnlistedData, unlisted } from './listed';

/** A code that the known part of the Bộ tiêu chí does not have: it may still be right. */
export const codeUnlisted = defineRule<UnlistedData>()({
  meta: { name: 'code/unlisted', severity: 'advice', phase: 'table' },
  *check({ annex, catalogue }) {
    if (catalogue && !catalogue.complete) yield* unlisted(annex, catalogue);
  },
});
