import { missingFields } from '../../annex/header';
import { defineRule } from '../rule';

/** A column that the annex cannot do without is not in its header. */
export const columnMissing = defineRule<{ readonly title: string }>()({
  meta: { name: 'column/missing', severity: 'error', phase: 'structure' },
  *check({ annex }) {
    const { row, column, columnCount } = annex.header;
    for (const { field, title } of missingFields(annex)) {
      yield { at: { row, column: column + columnCount - 1 }, field, data: { title } };
    }
  },
});
