import { MAX_COLUMNS, MAX_ROWS } from '../../sheet/snapshot';
import { defineRule } from '../rule';
import { lastRowRead } from './cut';

interface Read {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Something stands beyond what is read of a sheet, far from the annex. The annex is judged all the same, but nothing
 * is worked out or put in: formulas out there might count its cells.
 */
export const sheetOversized = defineRule<Read>()({
  meta: { name: 'sheet/oversized', severity: 'advice', phase: 'structure' },
  *check({ annex }) {
    const { sheet, header } = annex;
    if (!sheet.cropped || lastRowRead(annex) !== null) return;
    yield {
      at: { row: header.row, column: header.column },
      data: { rows: MAX_ROWS, columns: MAX_COLUMNS },
    };
  },
});
