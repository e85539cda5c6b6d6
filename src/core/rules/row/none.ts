import { scored } from '../../annex/query';
import { defineRule } from '../rule';

/** A header and nothing under it, or a form that nobody has filled in: there is nothing to send. */
export const rowNone = defineRule<Record<never, never>>()({
  meta: { name: 'row/none', severity: 'error', phase: 'structure' },
  *check({ annex }) {
    // Sections without criteria are an annex where they have points: they lost nothing.
    const said = scored(annex).some(
      ({ kind, points }) => kind === 'criterion' || points.maximum.kind !== 'blank',
    );
    if (!said) {
      yield { at: { row: annex.header.row, column: annex.header.column }, data: {} };
    }
  },
});
