import type { Annex } from '../../annex/annex';
import { sharesCode } from '../../annex/query';
import { type Area, areaToA1 } from '../../sheet/address';
import { cellAt, textOf } from '../../sheet/snapshot';
import { fold } from '../../values/text';
import { defineRule } from '../rule';

/**
 * Cells of several criteria, or several columns of one, merged into one: sorting and filtering fail, and only the
 * first row has the content. Left alone are headings, and one criterion that takes several rows on purpose.
 */
export const cellMerged = defineRule<{ readonly area: string }>()({
  meta: { name: 'cell/merged', severity: 'warning', phase: 'structure' },
  *check({ annex }) {
    // Tasks have several products, each on a row of its own.
    if (annex.layout.id !== 'khac-phuc' && annex.layout.id !== 'tong-hop') return;
    for (const area of annex.sheet.merges ?? []) {
      const rows = annex.rows.filter(({ row }) => row >= area.row && row < area.row + area.rowCount);
      const own = rows.filter((row) => row.kind === 'criterion' && !sharesCode(annex, row));
      const fields = [...annex.columns.values()].filter(
        (column) => column >= area.column && column < area.column + area.columnCount,
      );
      const [first] = own;
      if (!first || fields.length === 0 || (own.length < 2 && fields.length < 2)) continue;
      if (own.length < 2 && refersElsewhere(annex, area)) continue;
      yield {
        at: { row: area.row, column: area.column },
        criterion: first.criterion,
        data: { area: areaToA1(area) },
      };
    }
  },
});

/** "Theo phân công tại Quyết định …" over owner and coordinator stands for both [domain C.7, 2]. */
function refersElsewhere(annex: Annex, area: Area): boolean {
  const columns = [annex.columns.get('owner'), annex.columns.get('coordinator')];
  const both = columns.every(
    (column) => column !== undefined && column >= area.column && column < area.column + area.columnCount,
  );
  return both && /^theo |^thuc hien theo /.test(fold(textOf(cellAt(annex.sheet, area).value)));
}
