import { defineRule } from '../rule';
import { namesFor, placeOf, unknownColumns } from './unknown';

/**
 * A column that stands where the form has another one, under a name that nobody knows or none at all: nothing in
 * it is judged. One that cannot be done without is told as missing, there.
 */
export const headerRenamed = defineRule<{ readonly text: string; readonly titles: readonly string[] }>()({
  meta: { name: 'header/renamed', severity: 'warning', phase: 'structure', suggests: true },
  *check({ annex }) {
    for (const column of unknownColumns(annex)) {
      const { at, text, fields } = column;
      const titles = fields.filter((field) => placeOf(annex, field) !== column).map(({ title }) => title);
      if (titles.length > 0) yield { at, data: { text, titles }, suggestions: namesFor(annex, at, titles) };
    }
  },
});
