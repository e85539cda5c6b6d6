import { cellAt, type SheetSnapshot, textOf } from '../sheet/snapshot';
import { type Code, leadingCode, partsOf, readCode } from '../values/code';
import { readScore, type ScoreReading } from '../values/score';
import { fold } from '../values/text';
import type { Annex, AnnexRow, RowKind, ScoreField, TitleLine } from './annex';
import { findHeader, foldHeader, type HeaderMatch } from './header';
import type { Field, Layout } from './layout';
import { LAYOUTS } from './layouts';
import { settleCodes } from './settle';

/** Words that begin a total row, folded. */
const TOTAL = /^(tong|cong)( |$|:)/;
/** What stands below the table in a signed document, folded. */
const BELOW_TABLE =
  /^(noi nhan|tm\.? ?uy ban|tm\.? ?ubnd|kt\.? ?chu tich|chu tich|pho chu tich|nguoi lap|ghi chu:|giam doc)/;

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
}

function readRows(sheet: SheetSnapshot, match: HeaderMatch): AnnexRow[] {
  const raw: RawRow[] = [];
  const first = match.header.row + match.header.rowCount;
  for (let row = first; row < sheet.values.length; row++) {
    const read = readRow(sheet, match, row, raw.at(-1)?.kind ?? 'blank');
    if (read.kind !== 'blank' && BELOW_TABLE.test(firstText(sheet, row))) break;
    raw.push(read);
  }
  const table = raw.slice(0, raw.findLastIndex(({ kind }) => kind !== 'blank' && kind !== 'other') + 1);
  const codes = settleCodes(table.map(({ code, content }) => ({ code, content })));
  return table.map(({ content: _, ...row }, index) => {
    const criterion = codes[index] ?? null;
    return {
      ...row,
      criterion,
      kind: criterion && row.kind !== 'repeatedHeader' ? kindOf(criterion) : row.kind,
    };
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
  const base = { row, code, points, content };
  const texts = [...columns.values()].map((column) => textOf(cellAt(sheet, { row, column }).value).trim());

  if (texts.every((text) => text === '')) return { ...base, kind: 'blank' };
  if (repeatsHeader(sheet, match, row)) return { ...base, kind: 'repeatedHeader' };
  if (isTotal(code.kind === 'other' ? code.text : '') || isTotal(content)) return { ...base, kind: 'total' };
  if (code.kind === 'code') return { ...base, kind: kindOf(code.code) };
  if (code.kind === 'other' && leadingCode(code.text)) return { ...base, kind: 'criterion' };
  if (hasPoints(points)) return { ...base, kind: 'criterion' };
  if (code.kind === 'blank' && ['criterion', 'continuation', 'repeatedHeader'].includes(above)) {
    return { ...base, kind: 'continuation' };
  }
  return { ...base, kind: 'other' };
}

function isTotal(text: string): boolean {
  return TOTAL.test(fold(text));
}

function hasPoints(points: Readonly<Record<ScoreField, ScoreReading>>): boolean {
  return Object.values(points).some(({ kind }) => kind !== 'blank' && kind !== 'unreadable');
}

/** Most of the header's own words again, in their own columns. */
function repeatsHeader(sheet: SheetSnapshot, { header, columns }: HeaderMatch, row: number): boolean {
  const same = [...columns.values()].filter((column) => {
    const text = foldHeader(textOf(cellAt(sheet, { row, column }).value));
    if (text === '') return false;
    for (let r = header.row; r < header.row + header.rowCount; r++) {
      if (foldHeader(textOf(cellAt(sheet, { row: r, column }).value)) === text) return true;
    }
    return false;
  });
  return same.length >= Math.max(2, Math.ceil(columns.size * 0.6));
}

function firstText(sheet: SheetSnapshot, row: number): string {
  const value = sheet.values[row]?.find((entry) => textOf(entry).trim() !== '');
  return fold(textOf(value ?? null));
}
