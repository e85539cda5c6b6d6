import { MAX_ROWS } from '../../sheet/snapshot';
import { defineRule } from '../rule';

/** The annex goes on beyond what is read of a sheet. */
export const sheetCropped = defineRule<{ readonly rows: number }>()({
  meta: { name: 'sheet/cropped', severity: 'warning', phase: 'structure', unchecked: true },
  *check({ annex }) {
    const last = annex.rows.at(-1);
    if (!annex.sheet.cropped || !last || last.row < MAX_ROWS - 1) return;
    yield { at: { row: last.row, column: annex.header.column }, data: { rows: MAX_ROWS } };
  },
});
