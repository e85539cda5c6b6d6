import type { Field } from '../../annex/layout';
import { cellOf, refOf } from '../../annex/query';
import type { Catalogue, CatalogueCriterion } from '../../catalogue/catalogue';
import type { Code } from '../../values/code';
import { commonWords, wordsOf } from '../../values/text';
import { defineRule } from '../rule';
import { type Named, namedCriteria } from './names';

/** Names are shortened and reworded; with fewer words in common than this they are of different things. */
const LEAST_LIKENESS = 0.34;
/** Nearly all words of another criterion, and clearly more than of its own. */
const OTHER = { likeness: 0.9, lead: 0.25, words: 4 } as const;

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
      const { row, content, entry } = named;
      const at = refOf(annex, row, 'content');
      const code = refOf(annex, row, 'code');
      const other = otherOf(named, catalogue);
      const differs = likeness(content, entry.name) < LEAST_LIKENESS && wordsOf(content).size > 1;
      if (!at || !code || (!differs && !other)) continue;
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

function otherOf({ content, entry }: Named, { criteria }: Catalogue): CatalogueCriterion | null {
  const own = likeness(content, entry.name);
  if (own + OTHER.lead > 1 || wordsOf(content).size < OTHER.words) return null;
  const others = criteria
    .filter(({ code, name }) => code !== entry.code && wordsOf(name).size >= OTHER.words)
    .map((criterion) => ({ criterion, like: likeness(content, criterion.name) }))
    .filter(({ like }) => like >= OTHER.likeness && like - own >= OTHER.lead)
    .sort((a, b) => b.like - a.like);
  return others[0]?.criterion ?? null;
}

function likeness(a: string, b: string): number {
  return commonWords(a, b) ?? 0;
}
