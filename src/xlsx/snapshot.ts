import type { Cell, CellValue as FileValue, Worksheet } from 'exceljs';
import type { Area, CellRef } from '../core/sheet/address';
import { type CellValue, MAX_COLUMNS, type SheetSnapshot } from '../core/sheet/snapshot';
import { excelFormat } from './format';
import { moveFormula, shownFormula } from './formula';
import { resultsIn, type SheetXml, writtenContent } from './sheet';

/** A sheet's place in the workbook, and its XML. */
interface SheetFacts extends SheetXml {
  readonly name: string;
  readonly visible: boolean;
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
  const cells = uncovered(filledCells(worksheet, facts.xml), facts.merges);
  // A formula that gives nothing does not make the sheet longer.
  const { rowCount, columnCount } = sizeOf(cells.filter(({ value }) => value !== null));
  const waiting = uncalculated(cells, facts.xml);
  const byPlace = new Map(cells.map((cell) => [cell.row * MAX_COLUMNS + cell.column, cell]));
  const grid = <Content>(contentAt: (row: number, column: number) => Content): Content[][] =>
    Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (_, column) => contentAt(row, column)),
    );
  return {
    name: facts.name,
    visible: facts.visible,
    values: grid((row, column) => byPlace.get(row * MAX_COLUMNS + column)?.value ?? null),
    formulas: grid((row, column) => byPlace.get(row * MAX_COLUMNS + column)?.formula ?? null),
    formats: grid((row, column) => formatAt(worksheet, row, column)),
    merges: facts.merges.filter(({ row, column }) => row < rowCount && column < columnCount),
    hiddenRows: facts.hiddenRows.filter((row) => row < rowCount),
    protected: facts.protected,
    cropped: facts.cropped,
    ...(waiting.length > 0 && { uncalculated: waiting }),
  };
}

/** The formulas of a file that another program wrote without working them out. */
function uncalculated(cells: readonly FilledCell[], xml: string): CellRef[] {
  const hasResult = resultsIn(xml);
  return cells
    .filter(
      ({ value, formula, row, column }) => formula !== null && value === null && !hasResult({ row, column }),
    )
    .map(({ row, column }) => ({ row, column }));
}

function filledCells(worksheet: Worksheet | undefined, xml: string): FilledCell[] {
  const cells: FilledCell[] = [];
  worksheet?.eachRow((line) => {
    line.eachCell((cell) => {
      const formula = formulaOf(cell, worksheet);
      const at = placeOf(cell);
      const content = formula === null ? cell.value : cell.result;
      const value = content instanceof Date ? serialOf(content, xml, at) : contentOf(content);
      if (value !== null || formula !== null) cells.push({ ...at, value, formula });
    });
  });
  return cells;
}

function sizeOf(cells: readonly FilledCell[]) {
  return {
    rowCount: cells.reduce((most, { row }) => Math.max(most, row + 1), 0),
    columnCount: cells.reduce((most, { column }) => Math.max(most, column + 1), 0),
  };
}

/** What a merge covers is not there, as in Excel; what an older program left under it would be found nowhere. */
function uncovered(cells: readonly FilledCell[], merges: readonly Area[]): readonly FilledCell[] {
  const { rowCount, columnCount } = sizeOf(cells);
  const covered = new Set<number>();
  let left = rowCount * columnCount;
  for (const area of merges) {
    const bottom = Math.min(area.row + area.rowCount, rowCount);
    const right = Math.min(area.column + area.columnCount, columnCount);
    // Merges never overlap: in a file where they do, they are followed no further than the sheet is large.
    left -= Math.max(0, bottom - area.row) * Math.max(0, right - area.column);
    if (left < 0) break;
    for (let row = area.row; row < bottom; row += 1) {
      for (let column = area.column; column < right; column += 1) {
        if (row !== area.row || column !== area.column) covered.add(row * columnCount + column);
      }
    }
  }
  return cells.filter(({ row, column }) => !covered.has(row * columnCount + column));
}

/** ExcelJS makes a date of all that is formatted as one, so also of a formula's text or error: that is read again. */
function serialOf(date: Date, xml: string, at: CellRef): CellValue {
  if (!Number.isNaN(date.getTime())) return (date.getTime() + EPOCH) / DAY;
  const content = writtenContent(xml, at);
  if (content?.type === 'e') return { error: content.text };
  return content?.type === 'str' ? content.text : null;
}

function contentOf(value: FileValue): CellValue {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
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
    return shownFormula(moveFormula(first.formula, placeOf(first), placeOf(cell)));
  }
  return 'formula' in value && value.formula ? shownFormula(value.formula) : null;
}

function placeOf({ row, col }: Cell): CellRef {
  return { row: Number(row) - 1, column: Number(col) - 1 };
}

/** A cell without a style of its own has its row's, else its column's. */
function formatAt(worksheet: Worksheet | undefined, row: number, column: number): string {
  const line = worksheet?.findRow(row + 1);
  const cell = line?.findCell(column + 1);
  return excelFormat(cell ? cell.numFmt : (line?.numFmt ?? worksheet?.columns?.[column]?.numFmt));
}
