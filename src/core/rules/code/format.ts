import { cellOf, refOf, scored } from '../../annex/query';
import { textOf } from '../../sheet/snapshot';
import type { Code } from '../../values/code';
import { defineRule } from '../rule';

/** "1.1.2.", "1. 1", "Tiêu chí 1.1.2": the code and more [domain C.3, 14]. */
export const codeFormat = defineRule<{ readonly text: string; readonly code: Code }>()({
  meta: { name: 'code/format', severity: 'advice', phase: 'cell', fixable: true },
  *check({ annex }) {
    for (const row of scored(annex)) {
      const at = refOf(annex, row, 'code');
      const { code, criterion } = row;
      if (!at || code.kind !== 'code' || code.written !== 'text' || code.tidy || criterion !== code.code)
        continue;
      const { value, formula } = cellOf(annex, row, 'code');
      yield {
        at,
        criterion,
        field: 'code',
        data: { text: textOf(value), code: criterion },
        fix: formula === null ? [{ at, value: criterion, format: '@' }] : null,
      };
    }
  },
});
