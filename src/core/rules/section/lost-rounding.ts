import { refOf, sections } from '../../annex/query';
import type { Score } from '../../values/score';
import { defineRule } from '../rule';
import { compareSection } from './sums';

/** 2,88 for rows of 2,87: no more than rounding can do, yet it does not add up on paper [domain C.3, 5]. */
export const sectionLostRounding = defineRule<{
  readonly lost: Score;
  readonly rows: Score;
  readonly difference: Score;
}>()({
  meta: { name: 'section/lost-rounding', severity: 'warning', phase: 'table' },
  *check({ annex }) {
    if (annex.layout.id !== 'khac-phuc') return;
    for (const entry of sections(annex)) {
      const at = refOf(annex, entry.section, 'lost');
      const compared = compareSection(entry);
      if (!at || !compared?.rounding) continue;
      const { lost, rows, difference } = compared;
      yield { at, criterion: entry.section.criterion, field: 'lost', data: { lost, rows, difference } };
    }
  },
});
