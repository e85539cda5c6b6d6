import type { FUniver } from '../engine/types';
import { type Area, COLUMNS, formatArea, ROWS } from './a1';
import { isResult } from './computing';
import { EVENT } from './wire';

export type Fire = (type: number, sheetId: string, detail: Readonly<Record<string, unknown>>) => void;

interface Range {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly trigger?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | null;
  readonly range?: Range;
  readonly selections?: readonly { readonly range: Range }[];
}

/** Inserting and deleting rewrite formulas by the way; that is no edit of those cells. */
const SHIFTING = /insert|remove|delete-range|move/;

/** Turns what happens in the grid, by the user's hand or by the add-in's, into Excel's events. */
export function watchChanges(
  univer: FUniver,
  fire: Fire,
  isBatchRunning: () => boolean,
): { readonly dispose: () => void } {
  const edited = (sheetId: string, changeType: string, area: Area) =>
    fire(EVENT.changed, sheetId, { address: formatArea(area), changeType });

  const structural: Readonly<Record<string, (sheetId: string, range: Range) => void>> = {
    'sheet.mutation.insert-row': (id, range) => edited(id, 'RowInserted', wholeRows(range)),
    'sheet.mutation.remove-rows': (id, range) => edited(id, 'RowDeleted', wholeRows(range)),
    'sheet.mutation.insert-col': (id, range) => edited(id, 'ColumnInserted', wholeColumns(range)),
    'sheet.mutation.remove-col': (id, range) => edited(id, 'ColumnDeleted', wholeColumns(range)),
  };

  return univer.onCommandExecuted((command, options) => {
    const params = (command.params ?? {}) as Params;
    const sheetId = params.subUnitId ?? '';
    if (command.id === 'sheet.mutation.set-range-values') {
      if (!params.cellValue || isResult(params, options) || SHIFTING.test(params.trigger ?? '')) return;
      const area = areaOf(params.cellValue);
      if (area) edited(sheetId, 'RangeEdited', area);
    } else if (command.id === 'sheet.operation.set-selections') {
      // The engine selects what it inserts, Excel does not; where a batch does select, it says so itself.
      const range = isBatchRunning() ? undefined : params.selections?.at(-1)?.range;
      if (range) fire(EVENT.selection, sheetId, { address: formatArea(areaOfRange(range)) });
    } else if (command.id === 'sheet.operation.set-worksheet-active') {
      fire(EVENT.activated, sheetId, {});
    } else if (params.range) {
      structural[command.id]?.(sheetId, params.range);
    }
  });
}

function areaOf(cells: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Area | null {
  const rows = Object.keys(cells).map(Number);
  const columns = Object.values(cells).flatMap((row) => Object.keys(row ?? {}).map(Number));
  if (rows.length === 0 || columns.length === 0) return null;
  const [row, column] = [least(rows), least(columns)];
  return { row, column, rowCount: most(rows) - row + 1, columnCount: most(columns) - column + 1 };
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((best, number) => Math.min(best, number), Number.POSITIVE_INFINITY);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((best, number) => Math.max(best, number), 0);
}

/** A range of the grid's; ends that it does not know (NaN, in selections of whole rows) are Excel's. */
export function areaOfRange({ startRow, endRow, startColumn, endColumn }: Range): Area {
  const row = startRow || 0;
  const column = startColumn || 0;
  return {
    row,
    column,
    rowCount: (Number.isFinite(endRow) ? endRow : ROWS - 1) - row + 1,
    columnCount: (Number.isFinite(endColumn) ? endColumn : COLUMNS - 1) - column + 1,
  };
}

function wholeRows(range: Range): Area {
  return { ...areaOfRange(range), column: 0, columnCount: COLUMNS };
}

function wholeColumns(range: Range): Area {
  return { ...areaOfRange(range), row: 0, rowCount: ROWS };
}
