import { cellOf, refOf, scored } from '../../annex/query';
import { type Code, partsOf } from '../../values/code';
import { defineRule } from '../rule';

/** 5.1 as a number: right today, but the same cell cannot tell 1.1 from 1.10. */
export const codeAsNumber = defineRule<{ readonly code: Code }>()({
  meta: { name: 'code/as-number', severity: 'advice', phase: 'cell', fixable: true },
  *check({ annex }) {
    for (const row of scored(annex)) {
      const at = refOf(annex, row, 'code');
      const { code, criterion } = row;
      if (!at || code.kind !== 'code' || code.written !== 'number' || criterion !== code.code) continue;
      if (partsOf(criterion).length < 2) continue;
      const { formula } = cellOf(annex, row, 'code');
      const fix = formula === null ? [{ at, value: criterion, format: '@' }] : null;
      yield { at, criterion, field: 'code', data: { code: criterion }, fix };
    }
  },
});
