import type { Field } from '../../annex/layout';
import { refOf, sections, textIn, topmost } from '../../annex/query';
import { isSurveyName } from '../../annex/survey';
import { leftOut } from '../../totals/sums';
import type { Score } from '../../values/score';
import { defineRule } from '../rule';
import { compareSection } from './sums';

/** A section lost other points than its criteria did: a row is missing, or a sum is wrong. */
export const sectionLostMismatch = defineRule<{
  readonly lost: Score;
  readonly rows: Score;
  readonly difference: Score;
  readonly listed: number;
}>()({
  meta: { name: 'section/lost-mismatch', severity: 'error', phase: 'table' },
  *check({ annex }) {
    if (annex.layout.id !== 'khac-phuc') return;
    for (const entry of sections(annex)) {
      const at = refOf(annex, entry.section, 'lost');
      const compared = compareSection(entry);
      if (!at || !compared || compared.difference.eq('0') || compared.rounding) continue;
      // What explains the difference is reported by its own name.
      if (
        compared.doubled.length > 0 ||
        leftOut(annex, entry.section, 'lost', topmost(entry.criteria)).length > 0
      )
        continue;
      // A section that says itself how it is to be mended needs no criteria; the survey has none.
      const says = (field: Field) => textIn(annex, entry.section, field);
      if (entry.criteria.length === 0 && (says('remedy').trim() !== '' || isSurveyName(says('content'))))
        continue;
      const { lost, rows, difference } = compared;
      yield {
        at,
        criterion: entry.section.criterion,
        field: 'lost',
        data: { lost, rows, difference, listed: entry.criteria.length },
      };
    }
  },
});
