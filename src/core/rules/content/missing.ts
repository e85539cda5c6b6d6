import { cellOf } from '../../annex/query';
import { findCriterion } from '../../catalogue/lookup';
import { type BlankData, blanks } from '../blank';
import { defineRule } from '../rule';

/** A code without what it is about; a row without a code either, or with words beside it there, is told as such. */
export const contentMissing = defineRule<BlankData>()({
  meta: {
    name: 'content/missing',
    severity: 'error',
    phase: 'row',
    suggests: true,
    clearsWhenFilled: true,
  },
  *check({ annex, catalogue }) {
    if (annex.layout.rows === 'groups') return;
    const rows = new Map(annex.rows.map((row) => [row.row, row]));
    for (const blank of blanks(annex, 'content')) {
      const row = rows.get(blank.at.row);
      if (!row || row.code.kind === 'blank' || row.code.kind === 'other') continue;
      const entry = catalogue && row.criterion ? findCriterion(catalogue, row.criterion) : null;
      const known = entry && !entry.nameCutOff && cellOf(annex, row, 'content').formula === null;
      const suggestions = known
        ? [{ label: entry.name, changes: [{ at: blank.at, value: entry.name }] }]
        : [];
      yield { ...blank, suggestions };
    }
  },
});
