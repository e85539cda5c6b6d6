import { defineRule } from '../rule';
import { type UnlistedData, unlisted } from './listed';

/** A code that the Bộ tiêu chí does not have. */
export const codeUnknown = defineRule<UnlistedData>()({
  meta: { name: 'code/unknown', severity: 'error', phase: 'table' },
  *check({ annex, catalogue }) {
    if (catalogue?.complete) yield* unlisted(annex, catalogue);
  },
});
