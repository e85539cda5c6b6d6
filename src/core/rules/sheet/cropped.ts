import { MAX_ROWS } from '../../sheet/snapshot';
import { defineRule } from '../rule';
import { lastRowRead } from './cut';

/** The annex goes on beyond what is read of a sheet. */
export const sheetCropped = defineRule<{ readonly rows: number }>()({
  meta: { name: 'sheet/cropped', severity: 'warning', phase: 'structure', unchecked: true },
  *check({ annex }) {
    const row = lastRowRead(annex);
    if (row !== null) yield { at: { row, column: annex.header.column }, data: { rows: MAX_ROWS } };
  },
});
