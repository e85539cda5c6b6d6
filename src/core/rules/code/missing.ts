import { cellOf, criteria, refOf, textIn } from '../../annex/query';
import { leadingCode } from '../../values/code';
import { fold } from '../../values/text';
import { defineRule } from '../rule';

/** Points, but no code that says whose. */
export const codeMissing = defineRule<{ readonly text: string }>()({
  meta: { name: 'code/missing', severity: 'error', phase: 'row', suggests: true },
  *check({ annex, catalogue }) {
    for (const row of criteria(annex)) {
      const at = refOf(annex, row, 'code');
      if (!at || row.criterion !== null) continue;
      const content = textIn(annex, row, 'content');
      const repeated = leadingCode(content)?.code;
      const named = catalogue?.criteria
        .filter(({ name }) => fold(name) === fold(content))
        .map(({ code }) => code);
      const codes = new Set([...(repeated ? [repeated] : []), ...(named ?? [])]);
      const computed = cellOf(annex, row, 'code').formula !== null;
      const suggestions = (computed ? [] : [...codes]).map((label) => ({
        label,
        changes: [{ at, value: label, format: '@' }],
      }));
      yield { at, field: 'code', data: { text: textIn(annex, row, 'code').trim() }, suggestions };
    }
  },
});
