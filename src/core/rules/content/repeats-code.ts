import { cellOf, criteria, refOf, textIn } from '../../annex/query';
import { type Code, leadingCode } from '../../values/code';
import { defineRule } from '../rule';

/** "1.1.2. Chất lượng kế hoạch …" beside the code 1.1.2 [domain C.3, 14]. */
export const contentRepeatsCode = defineRule<{ readonly code: Code }>()({
  meta: { name: 'content/repeats-code', severity: 'advice', phase: 'row', fixable: true },
  *check({ annex }) {
    for (const row of criteria(annex)) {
      const at = refOf(annex, row, 'content');
      const leading = leadingCode(textIn(annex, row, 'content'));
      // Without a column of codes the content is where they belong.
      if (
        !at ||
        !annex.columns.has('code') ||
        row.criterion === null ||
        leading?.code !== row.criterion ||
        leading.rest === ''
      )
        continue;
      // Where the code cell only counts the rows, or lost its zero, the content alone has the code.
      if (row.code.kind !== 'code' || row.code.code !== row.criterion) continue;
      const { formula } = cellOf(annex, row, 'content');
      // A number is not sure to be this code once the content no longer says so.
      const fix = formula === null && row.code.written === 'text' ? [{ at, value: leading.rest }] : null;
      yield { at, criterion: row.criterion, field: 'content', data: { code: row.criterion }, fix };
    }
  },
});
