import { scored } from '../../annex/query';
import { defineRule } from '../rule';

/** A header and nothing under it: there is nothing to send. */
export const rowNone = defineRule<Record<never, never>>()({
  meta: { name: 'row/none', severity: 'error', phase: 'structure' },
  *check({ annex }) {
    if (scored(annex).length === 0) {
      yield { at: { row: annex.header.row, column: annex.header.column }, data: {} };
    }
  },
});
