import type { Annex, AnnexRow } from '../../annex/annex';
import { criteria, isComputed, refOf, textIn } from '../../annex/query';
import type { Fix } from '../../plan/change';
import { fold, isBlankText } from '../../values/text';
import { readUnits } from '../../values/unit';
import { defineRule } from '../rule';

/** Two owners in one cell: each waits for the other [domain C.3, 11]. */
export const ownerSeveral = defineRule<{ readonly owners: readonly string[] }>()({
  meta: { name: 'owner/several', severity: 'warning', phase: 'row', suggests: true },
  *check({ annex, units }) {
    for (const row of criteria(annex)) {
      const at = refOf(annex, row, 'owner');
      const named = readUnits(textIn(annex, row, 'owner'), units).flatMap(({ unit }) => unit?.name ?? []);
      const owners = [...new Set(named)];
      if (!at || owners.length < 2) continue;
      // Both cells have to be written: the owner that is not chosen goes on helping.
      const computed = (['owner', 'coordinator'] as const).some((field) => isComputed(annex, row, field));
      const suggestions = computed
        ? []
        : owners.map((label) => ({
            label,
            changes: [
              { at, value: label },
              ...helping(
                annex,
                row,
                owners.filter((other) => other !== label),
              ),
            ],
          }));
      yield { at, criterion: row.criterion, field: 'owner', data: { owners }, suggestions };
    }
  },
});

function helping(annex: Annex, row: AnnexRow, others: readonly string[]): Fix {
  const at = refOf(annex, row, 'coordinator');
  const present = textIn(annex, row, 'coordinator').trim();
  const missing = others.filter((other) => !fold(present).includes(fold(other)));
  if (!at || missing.length === 0) return [];
  return [{ at, value: [...missing, ...(isBlankText(present) ? [] : [present])].join('; ') }];
}
