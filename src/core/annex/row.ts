import { cellAt, type SheetSnapshot, shownFrom, textOf } from '../sheet/snapshot';
import { type Code, type CodeReading, leadingCode, partsOf, readCode } from '../values/code';
import { readScore } from '../values/score';
import { tidy } from '../values/text';
import type { AnnexRow, RowKind } from './annex';
import { readGroup } from './group';
import { foldHeader, type HeaderMatch } from './header';
import { codeBelow, type HeadingAbove, hasOnlyPoints, hasPoints, headingIn, isExplained } from './heading';
import type { Field } from './layout';
import type { SectionHeading } from './section';
import { sumNamed } from './sum';
import { isSurveyName } from './survey';
import { taskKind } from './tasks';

/** A row as its cells show it, before its neighbours have their say. */
export interface RawRow extends Omit<AnnexRow, 'criterion'> {
  readonly content: string;
  /** The ordinal as it is written. */
  readonly number: string;
  /** How the row opens a section, where its name holds the number and no code cell does. */
  readonly heading: SectionHeading | null;
  /** The criterion right below a row of points alone, as a section's is that lost its number. */
  readonly over: Code | null;
}

/** A code of one part is a section's. */
export function kindOf(code: Code): RowKind {
  return partsOf(code).length === 1 ? 'section' : 'criterion';
}

/** What the rows above say of the next one. */
export interface Above extends HeadingAbove {
  readonly kind: RowKind;
  readonly counts: boolean;
  /** A total has ended the rows that count: a section or a criterion with its code goes on with them. */
  readonly ended: boolean;
}

export const NOTHING_ABOVE: Above = { kind: 'blank', counts: false, ended: false, bare: null };

export function belowRow(above: Above, { kind, code, heading, points }: RawRow): Above {
  const counts = kind === 'section' || kind === 'criterion';
  const goesOn = counts && (code.kind !== 'blank' || heading !== null);
  return {
    kind,
    counts: above.counts || counts,
    ended: !goesOn && (above.ended || (kind === 'total' && above.counts)),
    bare: heading === null ? above.bare : hasPoints(points) ? null : heading.code,
  };
}

/** What a row of a table is, by its own cells and what stands above it. */
export function readRow(sheet: SheetSnapshot, match: HeaderMatch, row: number, above: Above): RawRow {
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
    const survey = isSurveyName(content);
    const over = annex && !survey && hasOnlyPoints(sheet, match, row) ? below : null;
    // "Tỷ lệ điểm đạt được (%)" below the total, and what else is worked out of it: not what has a maximum of its own.
    const apart = survey ? annex : above.ended && isDerived(points);
    const other = below === null && apart && !isExplained(sheet, match, row, points);
    return { ...base, over, kind: other ? 'other' : 'criterion' };
  }
  if (code.kind === 'blank' && ['criterion', 'continuation', 'repeatedHeader'].includes(above.kind)) {
    return { ...base, kind: 'continuation' };
  }
  return { ...base, kind: 'other' };
}

/** Whether a row has no maximum that it could have points of, or a percentage's. */
function isDerived({ maximum }: AnnexRow['points']): boolean {
  return maximum.kind === 'blank' || (maximum.kind === 'score' && maximum.value.gte('100'));
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
