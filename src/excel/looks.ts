import { type Area, areaToA1 } from '../core/sheet/address';

/** How a row looked: what undo cannot work out again. */
export interface RowLook {
  readonly height: number;
  readonly cells: readonly Excel.CellProperties[];
}

/** Of a cell's format, what Excel tells of many cells at once and takes back. */
const FORMAT: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: {
      bold: true,
      color: true,
      italic: true,
      name: true,
      size: true,
      strikethrough: true,
      underline: true,
    },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    textOrientation: true,
    wrapText: true,
  },
};

/** Queues reading how the rows of an area look; call the result once the batch has gone through. */
export function loadLooks(sheet: Excel.Worksheet, area: Area): () => readonly RowLook[] {
  const range = sheet.getRange(areaToA1(area));
  const cells = range.getCellProperties(FORMAT);
  const rows = range.getRowProperties({ format: { rowHeight: true } });
  return () =>
    cells.value.map((line, index) => ({
      height: rows.value[index]?.format?.rowHeight ?? 0,
      cells: line,
    }));
}

/** Queues making the rows of an area look as told. A new row looks like the one above it, so every part is said. */
export function dress(sheet: Excel.Worksheet, area: Area, looks: readonly RowLook[]): void {
  const range = sheet.getRange(areaToA1(area));
  // A cell without a fill tells white; written back as such it would hide the grid lines.
  range.format.fill.clear();
  range.setCellProperties(looks.map(({ cells }) => cells.map(settable)));
  for (const [index, { height }] of looks.entries()) setHeight(sheet, area.row + index, height);
}

/** A look for another row, as wide as that one: bold or not where told, and as high as its texts need. */
export function lookFor(look: RowLook, columns: number, bold?: boolean): RowLook {
  const cells = look.cells.slice(0, columns);
  if (bold === undefined) return { height: 0, cells };
  return {
    height: 0,
    cells: cells.map(({ format }) => ({ format: { ...format, font: { ...format?.font, bold } } })),
  };
}

export function setHeight(sheet: Excel.Worksheet, row: number, height: number): void {
  if (height > 0) sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = height;
}

function settable({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, borders, ...rest } = format ?? {};
  const filled = fill?.pattern !== undefined && fill.pattern !== null && fill.pattern !== 'None';
  const { horizontal: _, vertical: __, ...sides } = borders ?? {};
  const lines = Object.entries(sides).map(([side, line]: [string, Excel.CellBorder]) => [
    side,
    line.style === 'None' ? { style: line.style } : line,
  ]);
  return {
    format: {
      ...rest,
      ...(filled ? { fill } : {}),
      borders: Object.fromEntries(lines),
    },
  };
}
