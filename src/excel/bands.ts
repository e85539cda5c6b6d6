import type { PlanRow } from '../core/plan/plan';
import type { Area } from '../core/sheet/address';

/** Neighbouring rows that go or come together. */
export type Band = readonly [PlanRow, ...PlanRow[]];

export function bandsOf(rows: readonly PlanRow[]): Band[] {
  const bands: [PlanRow, ...PlanRow[]][] = [];
  for (const row of rows) {
    const band = bands.at(-1);
    if (band && band[0].row + band.length === row.row) band.push(row);
    else bands.push([row]);
  }
  return bands;
}

/** The rows whole, as Excel names them: `10:12`. */
export function wholeRows(band: Band): string {
  return `${band[0].row + 1}:${band[0].row + band.length}`;
}

/** The part of the rows that holds something, from column A on; at least one cell of each. */
export function filledArea(band: Band): Area {
  const columnCount = Math.max(1, ...band.map(({ cells }) => cells.length));
  return { row: band[0].row, column: 0, rowCount: band.length, columnCount };
}
