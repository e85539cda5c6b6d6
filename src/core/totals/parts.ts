import type { Annex, AnnexRow } from '../annex/annex';
import type { CellRef } from '../sheet/address';
import { cellAt } from '../sheet/snapshot';
import { sumApart, sumOf } from './formula';

/** What a row's figures are the sums of. */
export interface Parts {
  readonly rows: readonly AnnexRow[];
  /** Rows that do not count may yet come between them: each is named by itself. */
  readonly apart: boolean;
}

/** The formula of their sum in a column of the annex. Throws without any row. */
export function sumFormula(annex: Annex, column: number, { rows, apart }: Parts): string {
  const numbers = rows.map(({ row }) => row);
  return apart ? sumApart(column, numbers) : sumOf(column, numbers, passableIn(annex, column));
}

/** The rows of an annex that a range may run over: they have no points, and are not of the kind to get any. */
export function passableIn(annex: Annex, column: number): (row: number) => boolean {
  return (row) => {
    const kind = annex.rows.find((each) => each.row === row)?.kind;
    const counts = kind === 'section' || kind === 'criterion' || kind === 'total';
    return kind !== undefined && !counts && holdsNothing(annex, { row, column });
  };
}

/** Whether a cell adds nothing to a range that runs over it. */
export function holdsNothing({ sheet }: Annex, at: CellRef): boolean {
  const { value, formula } = cellAt(sheet, at);
  return formula === null && typeof value !== 'number';
}
