import { refOf, sections } from '../../annex/query';
import type { Code } from '../../values/code';
import type { Score } from '../../values/score';
import { defineRule } from '../rule';
import { compareSection } from './sums';

/** The section's sum takes a criterion and its own sub-criterion, 5.1 and 5.1.2: the same points twice. */
export const sectionDoubleCount = defineRule<{
  readonly lost: Score;
  readonly rows: Score;
  /** The sub-criteria that are counted within another row already. */
  readonly within: readonly Code[];
}>()({
  meta: { name: 'section/double-count', severity: 'error', phase: 'table' },
  *check({ annex }) {
    if (annex.layout.id !== 'khac-phuc') return;
    for (const entry of sections(annex)) {
      const at = refOf(annex, entry.section, 'lost');
      const compared = compareSection(entry);
      if (!at || !compared || compared.doubled.length === 0) continue;
      const { lost, rows, doubled } = compared;
      yield { at, criterion: entry.section.criterion, field: 'lost', data: { lost, rows, within: doubled } };
    }
  },
});
