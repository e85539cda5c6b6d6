import { refOf, sections } from '../../annex/query';
import { findSection } from '../../catalogue/lookup';
import type { Score } from '../../values/score';
import { defineRule } from '../rule';

/** The sources of the catalogue give this section two maxima: 10 or 14 in Nghệ An's section 3 [domain C.4, 3]. */
export const maximumDisputed = defineRule<{
  readonly section: string;
  readonly readings: readonly { readonly maximum: Score; readonly sources: readonly string[] }[];
}>()({
  meta: { name: 'maximum/disputed', severity: 'advice', phase: 'table' },
  *check({ annex, catalogue }) {
    if (!catalogue) return;
    for (const { section } of sections(annex)) {
      const entry = section.criterion ? findSection(catalogue, section.criterion) : null;
      const at = refOf(annex, section, 'maximum');
      if (!entry?.readings || !at) continue;
      const readings = entry.readings.map(({ maximum, cite }) => ({
        maximum,
        sources: cite.map((key) => catalogue.sources[key] ?? key),
      }));
      yield { at, criterion: section.criterion, field: 'maximum', data: { section: entry.name, readings } };
    }
  },
});
