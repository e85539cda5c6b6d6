import { cellOf, refOf, scored } from '../../annex/query';
import { textOf } from '../../sheet/snapshot';
import type { Code } from '../../values/code';
import { defineRule } from '../rule';

/** 1.10 that Excel made the number 1.1: the neighbours tell. */
export const codeLostZero = defineRule<{ readonly shown: string; readonly code: Code }>()({
  meta: { name: 'code/lost-zero', severity: 'error', phase: 'cell', suggests: true },
  *check({ annex }) {
    for (const row of scored(annex)) {
      const at = refOf(annex, row, 'code');
      const { code, criterion } = row;
      if (!at || !criterion || code.kind !== 'code' || code.written !== 'number') continue;
      if (!code.alternatives.includes(criterion)) continue;
      const { value, formula } = cellOf(annex, row, 'code');
      const codes = formula === null ? [criterion, code.code] : [];
      const suggestions = codes.map((label) => ({ label, changes: [{ at, value: label, format: '@' }] }));
      const shown = textOf(value);
      yield { at, criterion, field: 'code', data: { shown, code: criterion }, suggestions };
    }
  },
});
