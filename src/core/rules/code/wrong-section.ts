import { refOf, sections } from '../../annex/query';
import { type Code, sectionOf } from '../../values/code';
import { defineRule } from '../rule';

/** A criterion under another section than its code says: both sections' sums are then wrong. */
export const codeWrongSection = defineRule<{
  readonly code: Code;
  readonly section: Code;
  readonly stands: Code;
}>()({
  meta: { name: 'code/wrong-section', severity: 'error', phase: 'table' },
  *check({ annex }) {
    for (const { section, criteria } of sections(annex)) {
      const stands = section.criterion;
      if (stands === null) continue;
      for (const row of criteria) {
        const at = refOf(annex, row, 'code');
        if (!at || row.criterion === null) continue;
        const own = sectionOf(row.criterion);
        if (own === stands) continue;
        yield {
          at,
          criterion: row.criterion,
          field: 'code',
          data: { code: row.criterion, section: own, stands },
        };
      }
    }
  },
});
