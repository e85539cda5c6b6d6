import { type SheetSnapshot, textOf } from '../sheet/snapshot';
import type { Code } from '../values/code';
import { decimalsOf, type Score, type ScoreReading } from '../values/score';
import type { Annex, AnnexRow, RowKind, TitleLine } from './annex';
import { endsTable, opensNextTable } from './end';
import { readGroup } from './group';
import { findHeader, type HeaderMatch, startsOtherTable } from './header';
import { hasPoints } from './heading';
import type { Layout, RowTyping } from './layout';
import { LAYOUTS } from './layouts';
import { belowRow, kindOf, NOTHING_ABOVE, type RawRow, readRow } from './row';
import { settleCodes, withLostNumbers } from './settle';
import { isSurveyName } from './survey';
import { nameTasks } from './tasks';

/** Understands a sheet as an annex, the likeliest one where several stand on it; `null` when none does. */
export function parseAnnex(sheet: SheetSnapshot, layouts: readonly Layout[] = LAYOUTS): Annex | null {
  return parseWithin(sheet, layouts, 0, sheet.values.length);
}

/** Every annex of a sheet, top to bottom: a summary may stand above its annex, a list of tasks below it. */
export function parseAnnexes(sheet: SheetSnapshot, layouts: readonly Layout[] = LAYOUTS): Annex[] {
  return annexesWithin(sheet, layouts, 0, sheet.values.length);
}

/** `from` is the first row that may belong to an annex, `to` the first that may not. */
function annexesWithin(sheet: SheetSnapshot, layouts: readonly Layout[], from: number, to: number): Annex[] {
  const main = parseWithin(sheet, layouts, from, to);
  if (!main) return [];
  const { header, rows } = main;
  const end = (rows.at(-1)?.row ?? header.row + header.rowCount - 1) + 1;
  const above = annexesWithin(sheet, layouts, from, header.row);
  const tables = new Set(above.flatMap(rowsOf));
  const title = main.title.filter(({ row }) => !tables.has(row));
  return [...above, { ...main, title }, ...annexesWithin(sheet, layouts, end, to)];
}

function rowsOf({ header, rows }: Annex): number[] {
  const titles = Array.from({ length: header.rowCount }, (_, index) => header.row + index);
  return [...titles, ...rows.map(({ row }) => row)];
}

function parseWithin(
  sheet: SheetSnapshot,
  layouts: readonly Layout[],
  from: number,
  to: number,
): Annex | null {
  const best = findHeader(sheet, layouts, from, to);
  if (!best) return null;
  const match = firstOf(sheet, layouts, best, from, to);
  const { layout, header, columns } = match;
  const rows = readRows(sheet, match, layouts, to);
  return { sheet, layout, header, columns, rows, title: readTitle(sheet, from, header.row) };
}

/** The header that the best one repeats: where the first lost a name, one pasted with a page break fits better. */
function firstOf(
  sheet: SheetSnapshot,
  layouts: readonly Layout[],
  best: HeaderMatch,
  from: number,
  to: number,
): HeaderMatch {
  const upper = findHeader(sheet, [best.layout], from, best.header.row);
  if (!upper) return best;
  const repeats = readRows(sheet, upper, layouts, to).some(
    ({ row, kind }) => row === best.header.row && kind === 'repeatedHeader',
  );
  return repeats ? firstOf(sheet, layouts, upper, from, to) : best;
}

function readTitle(sheet: SheetSnapshot, from: number, headerRow: number): TitleLine[] {
  return sheet.values.slice(from, headerRow).flatMap((values, index) => {
    const column = values.findIndex((value) => textOf(value).trim() !== '');
    return column < 0 ? [] : [{ row: from + index, column, text: textOf(values[column] ?? null) }];
  });
}

function readRows(
  sheet: SheetSnapshot,
  match: HeaderMatch,
  layouts: readonly Layout[],
  to: number,
): AnnexRow[] {
  const raw: RawRow[] = [];
  let above = NOTHING_ABOVE;
  const first = match.header.row + match.header.rowCount;
  for (let row = first; row < to; row++) {
    const read = readRow(sheet, match, row, above);
    const loose =
      read.kind === 'continuation' ||
      read.kind === 'other' ||
      (match.layout.rows !== 'criteria' && read.code.kind === 'other');
    if (loose) {
      const table = { match, rows: raw, above };
      if (endsTable(sheet, row, table, layouts)) break;
      if (startsOtherTable(sheet, row, match.layout, layouts)) break;
      if (opensNextTable(sheet, row, table, layouts)) break;
    }
    raw.push(read);
    above = belowRow(above, read);
  }
  const table = raw.slice(0, raw.findLastIndex(isOfTable) + 1);
  return NAMED[match.layout.rows](table);
}

/** Whether a table goes on to a row: notes below it are none of its rows, the survey's points are. */
function isOfTable({ kind, content, points }: RawRow): boolean {
  return kind === 'other' ? isSurveyName(content) && hasPoints(points) : kind !== 'blank';
}

/** What each row stands for, by how the layout tells rows apart. */
const NAMED: Readonly<Record<RowTyping, (table: readonly RawRow[]) => AnnexRow[]>> = {
  criteria(table) {
    const codes = withLostNumbers(table, settleCodes(table));
    return table.map((row, index) => {
      const criterion = codes[index] ?? null;
      // A number that only counts the rows opens no section.
      const kind = row.kind === 'section' && criterion === null ? 'criterion' : row.kind;
      return finished(row, criterion, criterion ? kindOf(criterion) : kind);
    });
  },
  groups: (table) =>
    table.map((row) => {
      const { code, points } = readGroup(row.content);
      const told = points
        ? { ...row.points, maximum: asReading(points.maximum), score: asReading(points.score) }
        : row.points;
      return finished({ ...row, points: told }, row.kind === 'criterion' ? code : null, row.kind);
    }),
  tasks(table) {
    const names = nameTasks(table);
    return table.map((row, index) => finished(row, names[index] ?? null, row.kind));
  },
};

function finished({ row, code, points }: RawRow, criterion: Code | null, kind: RowKind): AnnexRow {
  return { kind, row, code, criterion, points };
}

/** Points told in a sentence. */
function asReading(value: Score): ScoreReading {
  const written = {
    as: 'text',
    mark: null,
    decimals: decimalsOf(value),
    tidy: false,
    thousands: false,
  } as const;
  return { kind: 'score', value, written };
}
