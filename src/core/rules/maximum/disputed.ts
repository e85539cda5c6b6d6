import { refOf, sections } from '../../annex/query';
import { findSection } from '../../catalogue/lookup';
import type { Score } from '../../values/score';
import { defineRule } from '../rule';

/** The sources of the catalogue give this section two maxima: 10 or 14 in Nghệ An's section 3 [domain C.4, 3]. */
export const maximumDisputed = defineRule<{
  readonly section: string;
  readonly maxima: readonly Score[];
}>()({
  meta: { name: 'maximum/disputed', severity: 'advice', phase: 'table' },
  *check({ annex, catalogue }) {
    if (!catalogue) return;
    for (const { section } of sections(annex)) {
      const entry = section.criterion ? findSection(catalogue, section.criterion) : null;
      const at = refOf(annex, section, 'maximum');
      if (!entry?.readings || !at) continue;
      const maxima = entry.readings.map(({ maximum }) => maximum);
      yield { at, criterion: section.criterion, field: 'maximum', data: { section: entry.name, maxima } };
    }
  },
});
