import { criteria, isInapplicable, refOf } from '../../annex/query';
import { defineRule } from '../rule';

/** "Không áp dụng": the criterion is out of the maximum, loses nothing and needs no remedy [domain, "Scored lists"]. */
export const scoreInapplicable = defineRule<{ readonly text: string }>()({
  meta: { name: 'score/inapplicable', severity: 'advice', phase: 'row' },
  *check({ annex }) {
    for (const row of criteria(annex)) {
      const at = refOf(annex, row, 'score');
      const { score } = row.points;
      if (at && score.kind === 'inapplicable' && isInapplicable(row)) {
        yield { at, criterion: row.criterion, field: 'score', data: { text: score.text } };
      }
    }
  },
});
