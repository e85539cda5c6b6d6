import { cellOf, refOf, scored } from '../../annex/query';
import { textOf } from '../../sheet/snapshot';
import type { Code } from '../../values/code';
import { formatDate, serialToDate } from '../../values/date';
import { defineRule } from '../rule';

/** 1.3 that Excel took for 1 March. The neighbours tell which code is likeliest. */
export const codeAsDate = defineRule<{ readonly shown: string; readonly code: Code }>()({
  meta: { name: 'code/as-date', severity: 'error', phase: 'cell', suggests: true },
  *check({ annex }) {
    for (const row of scored(annex)) {
      const at = refOf(annex, row, 'code');
      const { code, criterion } = row;
      if (!at || !criterion || code.kind !== 'code' || code.written !== 'date') continue;
      const others = [code.code, ...code.alternatives].filter((other) => other !== criterion);
      const { value, formula } = cellOf(annex, row, 'code');
      const codes = formula === null ? [criterion, ...others] : [];
      const suggestions = codes.map((label) => ({ label, changes: [{ at, value: label, format: '@' }] }));
      const date = typeof value === 'number' ? serialToDate(value) : null;
      const shown = date ? formatDate(date) : textOf(value);
      yield { at, criterion, field: 'code', data: { shown, code: criterion }, suggestions };
    }
  },
});
