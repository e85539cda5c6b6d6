import { cellOf, refOf, scored, totals } from '../../annex/query';
import { isCellError } from '../../sheet/snapshot';
import { defineRule } from '../rule';

/** A formula of the user's that came to nothing: #REF!, #VALUE!, #NAME?, … */
export const errorValue = defineRule<{ readonly error: string }>()({
  meta: { name: 'cell/error-value', severity: 'error', phase: 'cell', blocks: true },
  *check({ annex }) {
    for (const row of [...scored(annex), ...totals(annex)]) {
      for (const field of annex.columns.keys()) {
        const at = refOf(annex, row, field);
        const { value } = cellOf(annex, row, field);
        if (at && isCellError(value))
          yield { at, criterion: row.criterion, field, data: { error: value.error } };
      }
    }
  },
});
