import type { ICellData } from '@univerjs/core';
import { asOneOf } from './args';
import { notImplemented } from './errors';
import { moveFormula } from './formula';
import { formulaAt, valueOf } from './read';
import { type Place, type Session, sheetOf } from './session';
import { type Cells, cellFrom, putCell, putCells, putStyles, refuseLocked } from './write';

/**
 * Copies cells, their relative references moving along, as often as they fit into the target. Of the
 * look only the cells' own formats are taken, not merges, rules or sizes.
 */
export function copyCells(
  session: Session,
  target: Place,
  source: Place,
  [copyType, skipBlanks, transpose]: readonly unknown[],
): void {
  if (transpose) throw notImplemented('Range.copyFrom() with transpose');
  const type = asOneOf(copyType ?? 'All', ['All', 'Formulas', 'Values', 'Formats']);
  const from = sheetOf(session, source.sheetId);
  const to = sheetOf(session, target.sheetId);
  const matrix = from.getSheet().getCellMatrix();
  const rows = times(source.area.rowCount, target.area.rowCount);
  const columns = times(source.area.columnCount, target.area.columnCount);
  const cells: Cells = {};
  for (let down = 0; down < rows; down += 1) {
    for (let right = 0; right < columns; right += 1) {
      const [sourceRow, sourceColumn] = [
        source.area.row + (down % source.area.rowCount),
        source.area.column + (right % source.area.columnCount),
      ];
      const [row, column] = [target.area.row + down, target.area.column + right];
      const cell = matrix.getValue(sourceRow, sourceColumn);
      const formula = formulaAt(from, cell, sourceRow, sourceColumn);
      if (skipBlanks && !formula && valueOf(cell) === '') continue;
      refuseLocked(to, row, column);
      const copy: ICellData = {};
      if (type !== 'Formats') {
        const moved =
          formula && type !== 'Values' ? moveFormula(formula, row - sourceRow, column - sourceColumn) : null;
        Object.assign(
          copy,
          moved
            ? cellFrom(session, moved, 'General')
            : { ...cellFrom(session, '', '@'), v: cell?.v ?? null, t: cell?.t ?? null, p: cell?.p ?? null },
        );
      }
      if (type === 'All' || type === 'Formats')
        copy.s = from.getSheet().getCellRaw(sourceRow, sourceColumn)?.s ?? null;
      putCell(cells, row, column, copy);
    }
  }
  if (type === 'Formats') putStyles(session, target.sheetId, cells);
  else putCells(session, target.sheetId, cells);
}

function times(source: number, target: number): number {
  return target % source === 0 ? target : source;
}
