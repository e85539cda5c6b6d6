import type { Annex, AnnexRow } from '../../annex/annex';
import { foldHeader } from '../../annex/header';
import { textOf } from '../../sheet/snapshot';
import { defineRule } from '../rule';
import { areRemovable } from './removable';

/** The header once more inside the table, pasted with a page break [domain C.3, 12]. */
export const repeatedHeader = defineRule<Record<never, never>>()({
  meta: { name: 'row/repeated-header', severity: 'warning', phase: 'structure', fixable: true },
  *check(context) {
    const { annex } = context;
    for (const header of annex.rows.filter(({ kind }) => kind === 'repeatedHeader')) {
      const rows = standingTogether(annex, header);
      const fix =
        rows.every((row) => saysNoMore(annex, row)) && areRemovable(context, rows)
          ? rows.map((row) => ({ removeRow: row, into: null }))
          : null;
      yield { at: { row: header.row, column: annex.header.column }, data: {}, fix };
    }
  },
});

/** Nothing but the header's words: with anything else in it the row is for a person to look at. */
function saysNoMore({ sheet, header }: Annex, row: number): boolean {
  const words = (line: number) => (sheet.values[line] ?? []).map((value) => foldHeader(textOf(value)));
  const told = new Set(Array.from({ length: header.rowCount }, (_, i) => words(header.row + i)).flat());
  return words(row).every((text) => text === '' || told.has(text));
}

/** A header two rows high goes whole: its cells may be merged over both. */
function standingTogether({ rows, header: { rowCount } }: Annex, header: AnnexRow): number[] {
  if (rowCount === 1) return [header.row];
  const index = rows.indexOf(header);
  const isOther = ({ kind }: AnnexRow) => kind !== 'repeatedHeader';
  const first = rows.slice(0, index).findLastIndex(isOther) + 1;
  const end = rows.slice(index).findIndex(isOther);
  return rows.slice(first, end < 0 ? rows.length : index + end).map(({ row }) => row);
}
