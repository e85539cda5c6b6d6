import { SCORE_FIELDS } from '../../annex/annex';
import { awaitsScore, pointed, refOf, sections, topmost } from '../../annex/query';
import { toA1 } from '../../sheet/address';
import type { Code } from '../../values/code';
import { defineRule } from '../rule';

/** A section's sum over a figure that could not be read. */
export const sectionUnchecked = defineRule<{
  readonly section: Code | null;
  readonly cells: readonly string[];
}>()({
  meta: { name: 'section/unchecked', severity: 'advice', phase: 'table', unchecked: true },
  *check({ annex }) {
    if (annex.layout.id !== 'khac-phuc') return;
    const figured = new Set(pointed(annex));
    for (const { section, criteria } of sections(annex)) {
      if (!figured.has(section)) continue;
      const at = refOf(annex, section, 'lost');
      const cells = [
        ...SCORE_FIELDS.map((field) => ({ row: section, field })),
        ...topmost(criteria).map((row) => ({ row, field: 'lost' as const })),
      ].flatMap(({ row, field }) => {
        // A score still to come is told of in its own row.
        if (awaitsScore(annex, row)) return [];
        const { kind } = row.points[field];
        const ref = refOf(annex, row, field);
        return ref && kind !== 'score' ? [toA1(ref)] : [];
      });
      if (at && cells.length > 0) {
        yield {
          at,
          criterion: section.criterion,
          field: 'lost',
          data: { section: section.criterion, cells },
        };
      }
    }
  },
});
