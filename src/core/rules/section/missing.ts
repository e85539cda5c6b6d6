import type { Annex } from '../../annex/annex';
import { lostBy, pointsIn, refOf, sections } from '../../annex/query';
import { planSection } from '../../insert/section';
import type { Code } from '../../values/code';
import { compareCodes } from '../../values/code';
import { defineRule } from '../rule';
import { ofOtherYears } from '../summary/mismatch';

/** An annex that leaves out more than this share of the sections does so on purpose. */
const MOST_MISSING = 0.3;

/**
 * A section of the Bộ tiêu chí that is not listed. An annex may leave out those that lost nothing, unless it lists
 * others that did; the survey's section belongs to the summary alone.
 */
export const sectionMissing = defineRule<{ readonly code: Code; readonly section: string }>()({
  meta: { name: 'section/missing', severity: 'warning', phase: 'table', suggests: true },
  *check({ annex, others, catalogue }) {
    const listed = sections(annex).map(({ section }) => section);
    if (!catalogue || listed.length === 0) return;
    const codes = listed.map(({ criterion }) => criterion);
    const appraised = catalogue.sections.filter(({ survey }) => !survey);
    const missing = appraised.filter(({ code }) => !codes.includes(code));
    const lossless =
      missing.length <= appraised.length * MOST_MISSING &&
      listed.some(({ points }) => pointsIn(points.lost)?.eq('0'));
    for (const { code, name } of missing) {
      const told = others.some((other) => !ofOtherYears(annex, other) && lostThere(other, code));
      if (annex.layout.id === 'khac-phuc' ? !lossless && !told : annex.layout.id !== 'tong-hop') continue;
      // At the section before which it is missing, or at the last.
      const place =
        listed.find(({ criterion }) => criterion && compareCodes(criterion, code) > 0) ?? listed.at(-1);
      const at = place && refOf(annex, place, 'code');
      if (!at) continue;
      const plan = planSection(annex, catalogue, code);
      const suggestions = plan
        ? [{ label: { action: 'insert-section', section: code } as const, changes: plan }]
        : [];
      yield { at, criterion: code, field: 'code', data: { code, section: name }, suggestions };
    }
  },
});

function lostThere(annex: Annex, code: Code): boolean {
  return sections(annex).some(({ section }) => section.criterion === code && lostBy(section)?.gt('0'));
}
