import { cellAt, type SheetSnapshot, shownFrom, textOf } from '../sheet/snapshot';
import { type Code, type CodeReading, leadingCode, partsOf, readCode } from '../values/code';
import { decimalsOf, readScore, type Score, type ScoreReading } from '../values/score';
import { tidy } from '../values/text';
import type { Annex, AnnexRow, RowKind, TitleLine } from './annex';
import { endsTable, opensNextTable } from './end';
import { readGroup } from './group';
import { findHeader, foldHeader, type HeaderMatch, startsOtherTable } from './header';
import { codeBelow, type HeadingAbove, hasOnlyPoints, hasPoints, headingIn, isExplained } from './heading';
import type { Field, Layout, RowTyping } from './layout';
import { LAYOUTS } from './layouts';
import { settleCodes, withLostNumbers } from './settle';
import { sumNamed } from './sum';
import { isSurveyName } from './survey';
import { nameTasks, taskKind } from './tasks';

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

/** A row as its cells show it, before its neighbours have their say. */
interface RawRow extends Omit<AnnexRow, 'criterion'> {
  readonly content: string;
  /** The ordinal as it is written. */
  readonly number: string;
  /** The number of the section that the row opens, where its name holds it and no code cell does. */
  readonly heading: Code | null;
  /** The criterion right below a row of points alone, as a section's is that lost its number. */
  readonly over: Code | null;
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
    if (loose && (endsTable(sheet, row) || startsOtherTable(sheet, row, match.layout, layouts))) break;
    if (loose && opensNextTable(sheet, row, above.kind === 'blank', match, layouts)) break;
    raw.push(read);
    above = belowRow(above, read);
  }
  const table = raw.slice(0, raw.findLastIndex(({ kind }) => kind !== 'blank' && kind !== 'other') + 1);
  return NAMED[match.layout.rows](table);
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

function kindOf(code: Code): RowKind {
  return partsOf(code).length === 1 ? 'section' : 'criterion';
}

/** What the rows above say of the next one. */
interface Above extends HeadingAbove {
  readonly kind: RowKind;
  readonly counts: boolean;
  /** A total has ended the rows that count: a section or a criterion with its code goes on with them. */
  readonly ended: boolean;
}

const NOTHING_ABOVE: Above = { kind: 'blank', counts: false, ended: false, bare: null };

function belowRow(above: Above, { kind, heading, points }: RawRow): Above {
  const counts = kind === 'section' || kind === 'criterion';
  return {
    kind,
    counts: above.counts || counts,
    ended: !counts && (above.ended || (kind === 'total' && above.counts)),
    bare: heading === null ? above.bare : hasPoints(points) ? null : heading,
  };
}

function readRow(sheet: SheetSnapshot, match: HeaderMatch, row: number, above: Above): RawRow {
  const { columns } = match;
  const cell = (field: Field) => {
    const column = columns.get(field);
    return cellAt(sheet, { row, column: column ?? Number.MAX_SAFE_INTEGER });
  };
  const content = textOf(cell('content').value);
  const code = readCode(cell(columns.has('code') ? 'code' : 'ordinal'));
  const maximum = readScore(cell('maximum'));
  const limit = maximum.kind === 'score' ? maximum.value : undefined;
  const points = { maximum, score: readScore(cell('score'), limit), lost: readScore(cell('lost'), limit) };
  const number = tidy(textOf(cell('ordinal').value));
  const base = { row, code, points, content, number, heading: null, over: null };
  const texts = [...columns.values()].map((column) => textOf(cellAt(sheet, { row, column }).value).trim());

  if (texts.every((text) => text === '')) return { ...base, kind: 'blank' };
  if (repeatsHeader(sheet, match, row)) return { ...base, kind: 'repeatedHeader' };
  if (numbersColumns(sheet, row)) return { ...base, kind: 'other' };
  // Where nobody can tell which column the names are in, the total's stands first.
  const first = (sheet.values[row] ?? []).find((value) => textOf(value).trim() !== '') ?? null;
  const name = columns.has('content') ? content : textOf(first);
  const sums = [code.kind === 'other' ? code.text : '', ordinalOnly(code) ? name : ''].map(sumNamed);
  if (sums.includes('subtotal')) return { ...base, kind: 'other' };
  if (sums.includes('total')) return { ...base, kind: 'total' };
  const text = (field: Field) => tidy(textOf(cell(field).value));
  if (match.layout.rows === 'groups') return { ...base, kind: groupKind(text, above.kind) };
  if (match.layout.rows === 'tasks') {
    const merged = shownFrom(sheet, { row, column: columns.get('ordinal') ?? -1 }) !== null;
    return { ...base, kind: taskKind({ ordinal: code, merged, text }, above.kind) };
  }
  if (code.kind === 'code') return { ...base, kind: kindOf(code.code) };
  const heading = headingIn(sheet, match, base, above);
  if (heading) return { ...base, heading, kind: 'section' };
  if (code.kind === 'other' && leadingCode(code.text)) return { ...base, kind: 'criterion' };
  // "A. Điểm thẩm định" above sections: a heading over several of them, no row of its own.
  if (code.kind === 'other' && /^[A-H][.)]?$/.test(code.text)) return { ...base, kind: 'other' };
  if (hasPoints(points)) {
    const annex = match.layout.id === 'khac-phuc';
    if (code.kind !== 'blank' || (!annex && match.layout.id !== 'tong-hop'))
      return { ...base, kind: 'criterion' };
    const below = codeBelow(sheet, match, row);
    const over = annex && hasOnlyPoints(sheet, match, row) ? below : null;
    // "Tỷ lệ điểm đạt được (%)" below the total, and what else is worked out of it.
    const apart = isSurveyName(content) ? annex : above.ended;
    const other = below === null && apart && !isExplained(sheet, match, row, points);
    return { ...base, over, kind: other ? 'other' : 'criterion' };
  }
  if (code.kind === 'blank' && ['criterion', 'continuation', 'repeatedHeader'].includes(above.kind)) {
    return { ...base, kind: 'continuation' };
  }
  return { ...base, kind: 'other' };
}

/** A row that tells of a section of the Bộ tiêu chí, or the rest of one that a page break cut in two. */
function groupKind(text: (field: Field) => string, above: RowKind): RowKind {
  const [content, remedy] = [text('content'), text('remedy')];
  if (text('ordinal') !== '') return content === '' && remedy === '' ? 'other' : 'criterion';
  if (content !== '' && remedy !== '' && text('deadline') !== '') return 'criterion';
  if (readGroup(content).code !== null) return 'criterion';
  return above === 'criterion' || above === 'continuation' || above === 'repeatedHeader'
    ? 'continuation'
    : 'other';
}

/** No code, or an ordinal such as a total row may have: what has a criterion's code is a criterion. */
function ordinalOnly(code: CodeReading): boolean {
  return code.kind !== 'code' || partsOf(code.code).length === 1;
}

/** "(1) | (2) | (3) …", the columns' numbers under a header. */
export function numbersColumns(sheet: SheetSnapshot, row: number): boolean {
  const texts = (sheet.values[row] ?? []).map((value) => textOf(value).trim()).filter((text) => text !== '');
  const marks = texts.map((text) => /^\(?(\d{1,2}|[A-E])\)?(?: ?=.*)?$/.exec(text)?.[1]);
  const numbers = marks.filter((mark) => mark !== undefined && /\d/.test(mark)).map(Number);
  const [first = 0] = numbers;
  return (
    numbers.length >= 4 && !marks.includes(undefined) && numbers.every((number, i) => number === first + i)
  );
}

/** Most of the header's own words again, in their own columns, or nothing but such words. */
function repeatsHeader(sheet: SheetSnapshot, { header, columns }: HeaderMatch, row: number): boolean {
  let [told, same] = [0, 0];
  for (const column of columns.values()) {
    const words = headerWords(sheet, row, column);
    if (words === '') continue;
    told++;
    for (let r = header.row; r < header.row + header.rowCount; r++) {
      if (headerWords(sheet, r, column) !== words) continue;
      same++;
      break;
    }
  }
  return same >= 2 && (same === told || same >= columns.size * 0.6);
}

function headerWords(sheet: SheetSnapshot, row: number, column: number): string {
  return foldHeader(textOf(cellAt(sheet, { row, column }).value));
}
