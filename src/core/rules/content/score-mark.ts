import { cellOf, groups, refOf } from '../../annex/query';
import { defineRule } from '../rule';

/**
 * "đạt 10.951/13 điểm": whoever reads Vietnamese reads ten thousand and more [domain C.6, 1]. Offered
 * rather than done with the rest: writing to the cell takes away bold type within its text.
 */
export const contentScoreMark = defineRule<{
  readonly text: string;
  readonly written: string;
  /** Three decimals, so that it reads as thousands. */
  readonly thousands: boolean;
}>()({
  meta: { name: 'content/score-mark', severity: 'warning', phase: 'cell', suggests: true },
  *check({ annex }) {
    for (const { row, points } of groups(annex)) {
      const at = refOf(annex, row, 'content');
      const { value, formula } = cellOf(annex, row, 'content');
      if (!at || !points?.dotted || typeof value !== 'string') continue;
      const { text, start } = points;
      const written = text.replaceAll('.', ',');
      const mended = value.slice(0, start) + written + value.slice(start + text.length);
      yield {
        at,
        criterion: row.criterion,
        field: 'content',
        data: { text, written, thousands: /\.\d{3}(?!\d)/.test(text) },
        suggestions: formula === null ? [{ label: written, changes: [{ at, value: mended }] }] : [],
      };
    }
  },
});
