import type { Field } from '../../annex/layout';
import { cellOf, refOf } from '../../annex/query';
import type { Code } from '../../values/code';
import { defineRule } from '../rule';
import { misnamed, namedCriteria } from './names';

/** The content is not what the Bộ tiêu chí has under this code: one of the two is another row's. */
export const contentCatalogue = defineRule<{
  readonly code: Code;
  readonly name: string;
  readonly catalogue: string;
  /** The criterion that the content reads like. */
  readonly other: Code | null;
}>()({
  meta: { name: 'content/catalogue', severity: 'warning', phase: 'table', suggests: true },
  *check({ annex, catalogue }) {
    if (!catalogue) return;
    for (const named of namedCriteria(annex, catalogue)) {
      const { row, entry } = named;
      const at = refOf(annex, row, 'content');
      const code = refOf(annex, row, 'code');
      const wrong = misnamed(named, catalogue);
      if (!at || !code || !wrong) continue;
      const { other } = wrong;
      const isTyped = (field: Field) => cellOf(annex, row, field).formula === null;
      const suggestions = [
        ...(isTyped('content') ? [{ label: entry.name, changes: [{ at, value: entry.name }] }] : []),
        ...(other && isTyped('code')
          ? [{ label: other.code, changes: [{ at: code, value: other.code, format: '@' }] }]
          : []),
      ];
      const data = {
        code: entry.code,
        name: entry.name,
        catalogue: catalogue.title,
        other: other?.code ?? null,
      };
      yield { at, criterion: row.criterion, field: 'content', data, suggestions };
    }
  },
});
