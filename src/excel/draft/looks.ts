import type { CellLook, SheetDraft } from '../../core/draft/draft';
import { FONT } from '../../core/draft/looks';
import { areaToA1, type CellRef } from '../../core/sheet/address';
import { areasOf } from '../../core/sheet/areas';

/** Excel takes many areas by one address, as long as it is not too long. */
const LONGEST_ADDRESS = 2_000;

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;

interface Looked {
  readonly at: CellRef;
  readonly look: CellLook;
}

/**
 * Queues how a draft's cells look. What most cells have is set for all of them at once, and then each other size,
 * alignment and so on for all the cells that have it: some twenty requests, however long the table is.
 */
export function drawLooks(sheet: Excel.Worksheet, { rows, widths }: SheetDraft): void {
  const cells = rows.flatMap((row, index) =>
    row.cells.map(({ look }, column): Looked => ({ at: { row: index, column }, look })),
  );
  if (cells.length === 0) return;
  const columnCount = Math.max(widths.length, ...rows.map((row) => row.cells.length));
  const whole = areaToA1({ row: 0, column: 0, rowCount: rows.length, columnCount });
  sheet.getRange(whole).format.font.name = FONT;
  const each = <Value>(
    of: (look: CellLook) => Value,
    set: (format: Excel.RangeFormat, value: Value) => void,
  ) => {
    const [usual, ...others] = byValue(cells, of);
    if (usual) set(sheet.getRange(whole).format, usual[0]);
    for (const [value, places] of others) {
      for (const address of addressesOf(places)) set(sheet.getRanges(address).format, value);
    }
  };
  each(
    ({ size }) => size,
    ({ font }, value) => {
      font.size = value;
    },
  );
  each(
    ({ bold }) => bold,
    ({ font }, value) => {
      font.bold = value;
    },
  );
  each(
    ({ italic }) => italic,
    ({ font }, value) => {
      font.italic = value;
    },
  );
  each(
    ({ horizontal }) => HORIZONTAL[horizontal],
    (format, value) => {
      format.horizontalAlignment = value;
    },
  );
  each(
    ({ vertical }) => VERTICAL[vertical],
    (format, value) => {
      format.verticalAlignment = value;
    },
  );
  each(
    ({ wrap }) => wrap,
    (format, value) => {
      format.wrapText = value;
    },
  );
  drawLines(
    sheet,
    cells.filter(({ look }) => look.bordered).map(({ at }) => at),
  );
}

type Side = `${Excel.BorderIndex}`;

/** Lines around cells, area by area: an area of one row has no lines inside, and Excel refuses to draw them. */
function drawLines(sheet: Excel.Worksheet, cells: readonly CellRef[]): void {
  for (const area of areasOf(cells)) {
    const { borders } = sheet.getRange(areaToA1(area)).format;
    const sides: Side[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
    if (area.rowCount > 1) sides.push('InsideHorizontal');
    if (area.columnCount > 1) sides.push('InsideVertical');
    for (const side of sides) borders.getItem(side).style = 'Continuous';
  }
}

/** The cells by one of their properties; the most frequent value comes first. */
function byValue<Value>(
  cells: readonly Looked[],
  of: (look: CellLook) => Value,
): (readonly [Value, readonly CellRef[]])[] {
  const found = new Map<Value, CellRef[]>();
  for (const { at, look } of cells) {
    const value = of(look);
    const places = found.get(value);
    if (places) places.push(at);
    else found.set(value, [at]);
  }
  return [...found].sort(([, a], [, b]) => b.length - a.length);
}

function addressesOf(cells: readonly CellRef[]): string[] {
  const addresses: string[] = [];
  for (const area of areasOf(cells).map(areaToA1)) {
    const last = addresses.at(-1);
    if (last !== undefined && last.length + area.length < LONGEST_ADDRESS)
      addresses[addresses.length - 1] = `${last},${area}`;
    else addresses.push(area);
  }
  return addresses;
}
