import type { Cell, CellValue as FileValue, Worksheet } from 'exceljs';
import type { Area } from '../core/sheet/address';
import type { CellValue, SheetSnapshot } from '../core/sheet/snapshot';
import { excelFormat } from './format';
import { moveFormula, shownFormula } from './formula';

/** What is known of a sheet beside its cells. */
export interface SheetFacts {
  readonly name: string;
  readonly visible: boolean;
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly protected: boolean;
  readonly tooLarge: boolean;
}

interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
}

/** Milliseconds of a day, and those between day 0 of Excel's calendar and 1970, from which `Date` counts. */
const DAY = 86_400_000;
const EPOCH = 25_569 * DAY;

/** A worksheet as ExcelJS read it, as a snapshot. */
export function snapshotOf(worksheet: Worksheet | undefined, facts: SheetFacts): SheetSnapshot {
  const cells = uncovered(filledCells(worksheet), facts.merges);
  const rowCount = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columnCount = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const byPlace = new Map(cells.map((cell) => [cell.row * columnCount + cell.column, cell]));
  const grid = <Content>(contentAt: (row: number, column: number) => Content): Content[][] =>
    Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (_, column) => contentAt(row, column)),
    );
  return {
    name: facts.name,
    visible: facts.visible,
    values: grid((row, column) => byPlace.get(row * columnCount + column)?.value ?? null),
    formulas: grid((row, column) => byPlace.get(row * columnCount + column)?.formula ?? null),
    formats: grid((row, column) => formatAt(worksheet, row, column)),
    merges: facts.merges,
    hiddenRows: facts.hiddenRows.filter((row) => row < rowCount),
    protected: facts.protected,
    tooLarge: facts.tooLarge,
  };
}

function filledCells(worksheet: Worksheet | undefined): FilledCell[] {
  const cells: FilledCell[] = [];
  worksheet?.eachRow((line) => {
    line.eachCell((cell) => {
      const formula = formulaOf(cell, worksheet);
      const value = contentOf(formula === null ? cell.value : cell.result);
      const row = Number(cell.row) - 1;
      if (value !== null || formula !== null)
        cells.push({ row, column: Number(cell.col) - 1, value, formula });
    });
  });
  return cells;
}

/** What a merge covers is not there, as in Excel; what an older program left under it would be found nowhere. */
function uncovered(cells: readonly FilledCell[], merges: readonly Area[]): readonly FilledCell[] {
  const rowCount = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columnCount = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const covered = new Set<number>();
  // Merges never overlap: those of a file that says so are followed no further than the sheet is large.
  let left = rowCount * columnCount;
  for (const area of merges) {
    for (let row = area.row; row < Math.min(area.row + area.rowCount, rowCount); row += 1) {
      for (
        let column = area.column;
        column < Math.min(area.column + area.columnCount, columnCount);
        column += 1
      ) {
        if (left-- <= 0) break;
        if (row !== area.row || column !== area.column) covered.add(row * columnCount + column);
      }
    }
  }
  return cells.filter(({ row, column }) => !covered.has(row * columnCount + column));
}

function contentOf(value: FileValue): CellValue {
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof Date) return (value.getTime() + EPOCH) / DAY;
  if (typeof value !== 'object') return value;
  if ('error' in value) return { error: value.error };
  if ('richText' in value) return value.richText.map(({ text }) => text).join('') || null;
  return null;
}

function formulaOf(cell: Cell, worksheet: Worksheet): string | null {
  const { value } = cell;
  if (typeof value !== 'object' || value === null) return null;
  if ('sharedFormula' in value) {
    const first = worksheet.getCell(value.sharedFormula);
    if (!first.formula) return null;
    const at = ({ row, col }: Cell) => ({ row: Number(row) - 1, column: Number(col) - 1 });
    return shownFormula(moveFormula(first.formula, at(first), at(cell)));
  }
  return 'formula' in value && value.formula ? shownFormula(value.formula) : null;
}

/** A cell without a style of its own has its row's, else its column's. */
function formatAt(worksheet: Worksheet | undefined, row: number, column: number): string {
  const line = worksheet?.findRow(row + 1);
  const cell = line?.findCell(column + 1);
  return excelFormat(cell ? cell.numFmt : (line?.numFmt ?? worksheet?.columns?.[column]?.numFmt));
}
