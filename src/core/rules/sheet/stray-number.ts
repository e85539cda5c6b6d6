import type { Annex } from '../../annex/annex';
import { toA1 } from '../../sheet/address';
import { textOf } from '../../sheet/snapshot';
import { formatCodes, isDateFormat } from '../../values/date';
import { defineRule } from '../rule';

/** Somebody's own reckoning beside the table: it is printed and sent with it. Once for each column. */
export const strayNumber = defineRule<{ readonly cells: readonly string[] }>()({
  meta: { name: 'sheet/stray-number', severity: 'advice', phase: 'structure' },
  *check({ annex }) {
    const width = annex.sheet.values[0]?.length ?? 0;
    for (let column = 0; column < width; column++) {
      if (isOwn(annex, column)) continue;
      const cells = annex.rows
        .map(({ row }) => ({ row, column }))
        .filter((at) => isNumber(annex, at.row, at.column));
      const [at] = cells;
      if (at) yield { at, data: { cells: cells.map(toA1) } };
    }
  },
});

/** A column of the table, or one that has a title of its own. */
function isOwn({ sheet, header, columns }: Annex, column: number): boolean {
  if ([...columns.values()].includes(column)) return true;
  for (let row = header.row; row < header.row + header.rowCount; row++) {
    if (textOf(sheet.values[row]?.[column] ?? null).trim() !== '') return true;
  }
  return column > header.column && column < header.column + header.columnCount;
}

function isNumber({ sheet }: Annex, row: number, column: number): boolean {
  const format = formatCodes(sheet.formats[row]?.[column] ?? 'General');
  return typeof sheet.values[row]?.[column] === 'number' && !isDateFormat(format);
}
