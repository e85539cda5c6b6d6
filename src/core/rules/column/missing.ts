import { missingFields } from '../../annex/header';
import { namesFor, placeOf } from '../header/unknown';
import { defineRule } from '../rule';

/** A column that the annex cannot do without is not in its header, or not by its name: that is told where it stands. */
export const columnMissing = defineRule<{
  readonly title: string;
  /** How the column is headed that it may be; `null` where none may. */
  readonly text: string | null;
}>()({
  meta: { name: 'column/missing', severity: 'error', phase: 'structure', suggests: true },
  *check({ annex }) {
    const { row, column, columnCount } = annex.header;
    for (const missing of missingFields(annex)) {
      const { field, title } = missing;
      const place = placeOf(annex, missing);
      const at = place?.at ?? { row, column: column + columnCount - 1 };
      const suggestions = place ? namesFor(annex, at, [title]) : [];
      yield { at, field, data: { title, text: place?.text ?? null }, suggestions };
    }
  },
});
