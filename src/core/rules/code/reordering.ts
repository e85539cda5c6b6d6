import type { Annex, AnnexRow } from '../../annex/annex';
import type { RowMove } from '../../plan/change';
import { orderOf } from '../../plan/order';
import { isTorn, referencesAfter } from '../../sheet/references';
import { compareCodes } from '../../values/code';
import type { RuleContext } from '../rule';

/** Functions that find their cells by counting: they cannot follow rows that move. */
const COUNTING = /\b(?:INDIRECT|OFFSET|ROW|ROWS|INDEX|ADDRESS)\(/i;

/**
 * How the rows of some groups have to move so that their codes stand in order: each with the rows below it that
 * have no code, sections whole. A group is the rows that are to be in order among themselves, and those of them
 * that stand right. `null` where rows cannot be moved without breaking something.
 */
export function reordering(
  context: RuleContext,
  groups: readonly { readonly rows: readonly AnnexRow[]; readonly kept: readonly AnnexRow[] }[],
): readonly RowMove[] | null {
  const { annex } = context;
  const moves: RowMove[] = [];
  for (const { rows, kept } of groups) {
    const wandering = rows.filter((row) => !kept.includes(row)).sort(byCode);
    for (const row of wandering) {
      const next = kept.find((other) => byCode(other, row) > 0);
      const last = kept.at(-1);
      if (!last) return null;
      const before = next ? next.row : (blockOf(annex, last).at(-1)?.row ?? last.row) + 1;
      const block = blockOf(annex, row);
      if (block.some(({ kind }) => kind === 'repeatedHeader' || kind === 'blank')) return null;
      moves.push(...block.map((each) => ({ moveRow: each.row, before })));
    }
  }
  return moves.length > 0 && isMovable(context, moves) ? moves : null;
}

/** A row with what belongs to it: a criterion with the rows below that have no code, a section with its criteria. */
function blockOf({ rows }: Annex, row: AnnexRow): AnnexRow[] {
  const from = rows.indexOf(row);
  const ends = ({ kind, criterion }: AnnexRow) =>
    kind === 'section' ||
    kind === 'total' ||
    (row.kind !== 'section' && kind === 'criterion' && criterion !== null);
  const length = rows.slice(from + 1).findIndex(ends);
  const block = rows.slice(from, length < 0 ? rows.length : from + 1 + length);
  const end = block.findLastIndex(({ kind }) => kind !== 'blank');
  return block.slice(0, end + 1);
}

/** Whether nothing is merged into the rows, none is hidden, and every formula of the workbook can follow them. */
function isMovable({ annex, sheets }: RuleContext, moves: readonly RowMove[]): boolean {
  const { sheet } = annex;
  const moving = new Set(moves.map(({ moveRow }) => moveRow));
  // New rows come between two others: neither may be hidden, or merged with the other.
  const near = new Set(moves.flatMap(({ moveRow, before }) => [moveRow, before - 1, before]));
  if (sheet.merges === null || sheet.hiddenRows.some((row) => near.has(row))) return false;
  const merged = sheet.merges.some(({ row, rowCount }) =>
    Array.from({ length: rowCount }, (_, index) => row + index).some((each) => moving.has(each)),
  );
  const parted = sheet.merges.some(({ row, rowCount }) =>
    moves.some(({ before }) => row < before && before < row + rowCount),
  );
  if (merged || parted) return false;
  const { change, follow } = orderOf(sheet, moves, []);
  return sheets.every(({ name, formulas }) =>
    formulas.every((line) =>
      line.every((formula) => {
        if (formula === null) return true;
        if (name === sheet.name) return !COUNTING.test(formula) && follow(formula, name) !== null;
        // Only what Excel does by itself reaches other sheets.
        return (
          !isTorn(formula, name, sheet.name, change) &&
          follow(formula, name) === referencesAfter(formula, name, sheet.name, change)
        );
      }),
    ),
  );
}

function byCode(a: AnnexRow, b: AnnexRow): number {
  return a.criterion === null || b.criterion === null ? 0 : compareCodes(a.criterion, b.criterion);
}
