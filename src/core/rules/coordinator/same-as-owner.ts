import { cellOf, criteria, refOf, textIn } from '../../annex/query';
import { isDitto } from '../../values/ditto';
import { fold, isBlankText } from '../../values/text';
import { readUnits, type Unit } from '../../values/unit';
import { repeatsAbove } from '../ditto';
import { defineRule } from '../rule';
import { namesSame } from '../unit/same';

/**
 * The owner helps itself [domain C.3, 9]. Who should help instead is for people to say: what most other
 * rows name is offered, nothing is changed unasked.
 */
export const coordinatorSameAsOwner = defineRule<{ readonly text: string }>()({
  meta: { name: 'coordinator/same-as-owner', severity: 'warning', phase: 'row', suggests: true },
  *check({ annex, units }) {
    const rows = criteria(annex);
    const usual = commonest(rows.map((row) => helpersIn(textIn(annex, row, 'coordinator'), units)));
    for (const row of rows) {
      const at = refOf(annex, row, 'coordinator');
      const text = textIn(annex, row, 'coordinator').trim();
      if (!at || isBlankText(text) || !namesSame(text, textIn(annex, row, 'owner'), units)) continue;
      if (repeatsAbove(annex, row, 'coordinator')) continue;
      const computed = cellOf(annex, row, 'coordinator').formula !== null;
      const suggestions =
        usual !== null && !computed && fold(usual) !== fold(text)
          ? [{ label: usual, changes: [{ at, value: usual }] }]
          : [];
      yield { at, criterion: row.criterion, field: 'coordinator', data: { text }, suggestions };
    }
  },
});

/** A coordinator cell without the committee itself, which would only be reported next. */
function helpersIn(text: string, units: readonly Unit[]): string {
  const mentions = readUnits(text, units);
  if (!mentions.some(({ how }) => how === 'committee')) return text.trim();
  const others = mentions.filter(({ how }) => how !== 'committee');
  return others.map((mention) => mention.text).join('; ');
}

function commonest(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  const named = texts.filter((text) => !isBlankText(text) && !isDitto(text));
  for (const text of named) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
}
