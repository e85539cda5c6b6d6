import { cellAt, type SheetCell, type SheetSnapshot, textOf } from '../sheet/snapshot';
import { type Code, type CodeReading, leadingCode, partsOf, readCode } from '../values/code';
import { readScore, type ScoreReading } from '../values/score';
import type { Annex, AnnexRow, RowKind, ScoreField, TitleLine } from './annex';
import { endsTable } from './end';
import { findHeader, foldHeader, type HeaderMatch } from './header';
import type { Field, Layout } from './layout';
import { LAYOUTS } from './layouts';
import { readSectionHeading } from './section';
import { settleCodes } from './settle';

/** What a total row is called, as `foldHeader` leaves it. "Tổng hợp, báo cáo …" begins a criterion instead. */
const TOTAL =
  /^(?:tong|cong)(?: (?:cong|diem|chung|toan|cac linh vuc|\d+ linh vuc|so(?: diem|$)|[ivx\d]+ [ivx\d])(?: .*|\d*)?)?$/;
/** "Cộng lĩnh vực I": a sum that the section's own row gives too. */
const SUBTOTAL = /^(?:tong|cong)(?: (?:cong|diem|so diem))* (?:muc|linh vuc|phan|nhom) (?:[ivx]+|\d+)(?: |$)/;

/** Understands a sheet as an annex; `null` when no header of an annex is on it. */
export function parseAnnex(sheet: SheetSnapshot, layouts: readonly Layout[] = LAYOUTS): Annex | null {
  const match = findHeader(sheet, layouts);
  if (!match) return null;
  const { layout, header, columns } = match;
  return {
    sheet,
    layout,
    header,
    columns,
    rows: readRows(sheet, match),
    title: readTitle(sheet, header.row),
  };
}

function readTitle(sheet: SheetSnapshot, headerRow: number): TitleLine[] {
  return sheet.values.slice(0, headerRow).flatMap((values, row) => {
    const column = values.findIndex((value) => textOf(value).trim() !== '');
    return column < 0 ? [] : [{ row, column, text: textOf(values[column] ?? null) }];
  });
}

/** A row as its cells show it, before its neighbours have their say. */
interface RawRow extends Omit<AnnexRow, 'criterion'> {
  readonly content: string;
  /** The number of the section that the row opens, where its name holds it and no code cell does. */
  readonly heading: Code | null;
}

function readRows(sheet: SheetSnapshot, match: HeaderMatch): AnnexRow[] {
  const raw: RawRow[] = [];
  const first = match.header.row + match.header.rowCount;
  for (let row = first; row < sheet.values.length; row++) {
    const read = readRow(sheet, match, row, raw.at(-1)?.kind ?? 'blank');
    if ((read.kind === 'continuation' || read.kind === 'other') && endsTable(sheet, row)) break;
    raw.push(read);
  }
  const table = raw.slice(0, raw.findLastIndex(({ kind }) => kind !== 'blank' && kind !== 'other') + 1);
  const codes = settleCodes(table);
  return table.map(({ content: _, heading: __, ...row }, index) => {
    const criterion = codes[index] ?? null;
    // A number that only counts the rows opens no section.
    const kind = row.kind === 'section' && criterion === null ? 'criterion' : row.kind;
    return { ...row, criterion, kind: criterion ? kindOf(criterion) : kind };
  });
}

function kindOf(code: Code): RowKind {
  return partsOf(code).length === 1 ? 'section' : 'criterion';
}

function readRow(sheet: SheetSnapshot, match: HeaderMatch, row: number, above: RowKind): RawRow {
  const { columns } = match;
  const cell = (field: Field) => {
    const column = columns.get(field);
    return cellAt(sheet, { row, column: column ?? Number.MAX_SAFE_INTEGER });
  };
  const content = textOf(cell('content').value);
  const code = readCode(cell('code'));
  const maximum = readScore(cell('maximum'));
  const limit = maximum.kind === 'score' ? maximum.value : undefined;
  const points = { maximum, score: readScore(cell('score'), limit), lost: readScore(cell('lost'), limit) };
  const base = { row, code, points, content, heading: null };
  const texts = [...columns.values()].map((column) => textOf(cellAt(sheet, { row, column }).value).trim());

  if (texts.every((text) => text === '')) return { ...base, kind: 'blank' };
  if (repeatsHeader(sheet, match, row)) return { ...base, kind: 'repeatedHeader' };
  if (numbersColumns(sheet, row)) return { ...base, kind: 'other' };
  const names = [code.kind === 'other' ? code.text : '', ordinalOnly(code) ? content : ''].map(foldHeader);
  if (names.some((name) => SUBTOTAL.test(name))) return { ...base, kind: 'other' };
  if (names.some((name) => TOTAL.test(name))) return { ...base, kind: 'total' };
  if (code.kind === 'code') return { ...base, kind: kindOf(code.code) };
  const heading = headingOf(
    code.kind === 'other' ? code.text : content,
    hasPoints(points) && !explained(cell),
  );
  if (heading) return { ...base, heading, kind: 'section' };
  if (code.kind === 'other' && leadingCode(code.text)) return { ...base, kind: 'criterion' };
  // "A. Điểm thẩm định" above sections: a heading over several of them, no row of its own.
  if (code.kind === 'other' && /^[A-H][.)]?$/.test(code.text)) return { ...base, kind: 'other' };
  if (hasPoints(points)) return { ...base, kind: 'criterion' };
  if (code.kind === 'blank' && ['criterion', 'continuation', 'repeatedHeader'].includes(above)) {
    return { ...base, kind: 'continuation' };
  }
  return { ...base, kind: 'other' };
}

/** No code, or an ordinal such as a total row may have: what has a criterion's code is a criterion. */
function ordinalOnly(code: CodeReading): boolean {
  return code.kind !== 'code' || partsOf(code.code).length === 1;
}

/** `counts`: the row has points of its own and no explanation, as sections do. */
function headingOf(text: string, counts: boolean): Code | null {
  const heading = readSectionHeading(text);
  return heading && (heading.named || counts) ? heading.code : null;
}

function explained(cell: (field: Field) => SheetCell): boolean {
  return (['reason', 'remedy'] as const).some((field) => textOf(cell(field).value).trim() !== '');
}

/** "(1) | (2) | (3) …", the columns' numbers under a header. */
function numbersColumns(sheet: SheetSnapshot, row: number): boolean {
  const texts = (sheet.values[row] ?? []).map((value) => textOf(value).trim()).filter((text) => text !== '');
  const marks = texts.map((text) => /^\(?(\d{1,2}|[A-E])\)?(?: ?=.*)?$/.exec(text)?.[1]);
  const numbers = marks.filter((mark) => mark !== undefined && /\d/.test(mark)).map(Number);
  const [first = 0] = numbers;
  return (
    numbers.length >= 4 && !marks.includes(undefined) && numbers.every((number, i) => number === first + i)
  );
}

function hasPoints(points: Readonly<Record<ScoreField, ScoreReading>>): boolean {
  return Object.values(points).some(({ kind }) => kind !== 'blank' && kind !== 'unreadable');
}

/** Most of the header's own words again, in their own columns, or nothing but such words. */
function repeatsHeader(sheet: SheetSnapshot, { header, columns }: HeaderMatch, row: number): boolean {
  const told = [...columns.values()].filter((column) => headerWords(sheet, row, column) !== '');
  const same = told.filter((column) => {
    for (let r = header.row; r < header.row + header.rowCount; r++) {
      if (headerWords(sheet, r, column) === headerWords(sheet, row, column)) return true;
    }
    return false;
  });
  return same.length >= 2 && (same.length === told.length || same.length >= columns.size * 0.6);
}

function headerWords(sheet: SheetSnapshot, row: number, column: number): string {
  return foldHeader(textOf(cellAt(sheet, { row, column }).value));
}
