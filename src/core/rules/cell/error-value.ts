import { cellOf, refOf, scored, totals } from '../../annex/query';
import { isCellError } from '../../sheet/snapshot';
import { surveysApart } from '../../totals/survey';
import { defineRule } from '../rule';
import { TEXT_FIELDS } from '../text/cells';
import { typedWords } from '../text/formula-error';

/** A formula of the user's that came to nothing: #REF!, #VALUE!, #NAME?, … */
export const errorValue = defineRule<{ readonly error: string }>()({
  meta: { name: 'cell/error-value', severity: 'error', phase: 'cell', blocks: true },
  *check({ annex }) {
    for (const row of [...scored(annex), ...totals(annex), ...surveysApart(annex)]) {
      for (const field of annex.columns.keys()) {
        const at = refOf(annex, row, field);
        const cell = cellOf(annex, row, field);
        const { value } = cell;
        // Words that Excel took for a formula are reported as such.
        if (at && isCellError(value) && (typedWords(cell) === null || !TEXT_FIELDS.includes(field)))
          yield { at, criterion: row.criterion, field, data: { error: value.error } };
      }
    }
  },
});
