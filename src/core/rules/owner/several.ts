import { cellOf, criteria, refOf, textIn } from '../../annex/query';
import { readUnits } from '../../values/unit';
import { defineRule } from '../rule';

/** Two owners in one cell: each waits for the other [domain C.3, 11]. */
export const ownerSeveral = defineRule<{ readonly owners: readonly string[] }>()({
  meta: { name: 'owner/several', severity: 'warning', phase: 'row', suggests: true },
  *check({ annex, units }) {
    for (const row of criteria(annex)) {
      const at = refOf(annex, row, 'owner');
      const owners = readUnits(textIn(annex, row, 'owner'), units)
        .filter(({ unit }) => unit !== null)
        .map(({ unit, text }) => unit?.name ?? text);
      if (!at || new Set(owners).size < 2 || cellOf(annex, row, 'owner').formula !== null) continue;
      const suggestions = [...new Set(owners)].map((label) => ({
        label,
        changes: [{ at, value: label }],
      }));
      yield { at, criterion: row.criterion, field: 'owner', data: { owners }, suggestions };
    }
  },
});
