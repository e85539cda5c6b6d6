import type { Fix } from '../core/plan/change';
import { type Edit, movesOf, type Plan, type PlanRow } from '../core/plan/plan';
import type { Suggestion } from '../core/rules/finding';
import { toA1 } from '../core/sheet/address';
import { isCellError, type SheetCell } from '../core/sheet/snapshot';
import { formatDate, isDateFormat, serialToDate } from '../core/values/date';
import { formatScore, score } from '../core/values/score';
import { preview } from '../messages/pane';

/** One line of "trước → sau", or a row that goes or comes. */
export type ChangeLine = CellLine | RowLine;

interface RowLine {
  readonly row: number;
  readonly text: string;
  /** The row goes elsewhere. */
  readonly moved?: true;
  /** The row comes; its number is the one that it will have. */
  readonly added?: true;
}

interface CellLine {
  readonly cell: string;
  /** Of long texts that differ in little, the part around the difference. */
  readonly before: string;
  readonly after: string;
  /** Both contents in full. */
  readonly whole: string;
}

/** What a plan would do to its sheet, in the order of the sheet. */
export function changeLines(plan: Plan): readonly ChangeLine[] {
  const { edits, removed, inserted } = plan;
  const moves = movesOf(plan);
  const moved = new Map(moves.map(({ from, to }) => [from, to]));
  const added = inserted.filter(({ row }) => !moves.some(({ to }) => to === row));
  const lines = [
    ...edits.map((edit) => ({ at: edit.at, line: cellLine(edit) })),
    ...removed.map((gone) => ({
      at: { row: gone.row, column: 0 },
      line: rowLine(gone, moved.get(gone.row)),
    })),
    ...added.map((come) => ({ at: { row: come.row, column: -1 }, line: addedLine(come) })),
  ];
  return lines.sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column).map(({ line }) => line);
}

/** Whether a fix does so much that it is shown before it is done: more than one cell, or a whole row. */
export function isShownFirst(changes: Fix | Suggestion['changes']): boolean {
  return 'edits' in changes || changes.length > 1 || changes.some((change) => !('at' in change));
}

function cellLine(edit: Edit): CellLine {
  const before = showContent(edit.before);
  const after = showContent(edit.after);
  return { cell: toA1(edit.at), ...aroundDifference(before, after), whole: `${before} → ${after}` };
}

function rowLine({ row, cells, into }: PlanRow, to: number | undefined): RowLine {
  if (to !== undefined) return { row, text: preview.moved(row, to), moved: true };
  if (into !== null) return { row, text: preview.joined(row, into) };
  const [said, another] = cells.filter(({ value }) => value !== null);
  if (!said) return { row, text: preview.empty(row) };
  return { row, text: another ? preview.header(row) : preview.alone(row, showContent(said)) };
}

function addedLine({ row, cells }: PlanRow): RowLine {
  const said = cells.filter(({ value }) => value !== null && value !== '');
  return { row, text: preview.added(row, said.map(showContent).join(', ')), added: true };
}

/** A cell's content as people read it: text quoted, numbers with a decimal comma, a formula with what it gives. */
function showContent({ value, formula, format }: SheetCell): string {
  if (formula !== null)
    return typeof value === 'number' ? preview.formula(formula, formatScore(score(value))) : formula;
  if (value === null || value === '') return preview.blank;
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return preview.truth(value);
  if (typeof value === 'string') return preview.quoted(value);
  const date = isDateFormat(format) ? serialToDate(value) : null;
  return date ? formatDate(date) : formatScore(score(value));
}

/** Letters kept on either side of a difference, and the length up to which a text is left whole. */
const CONTEXT = 20;
const SHORT = 60;

function aroundDifference(
  before: string,
  after: string,
): { readonly before: string; readonly after: string } {
  if (before.length <= SHORT && after.length <= SHORT) return { before, after };
  const a = [...before];
  const b = [...after];
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const from = Math.max(0, head - CONTEXT);
  const dropped = Math.max(0, tail - CONTEXT);
  const cut = (text: readonly string[]) =>
    `${from > 0 ? '…' : ''}${text.slice(from, text.length - dropped).join('')}${dropped > 0 ? '…' : ''}`;
  return { before: cut(a), after: cut(b) };
}
