import { type Code, leadingCode, partsOf, sectionOf } from '../values/code';
import { isBlankText, tidy } from '../values/text';
import type { Annex, AnnexRow } from './annex';
import { textIn } from './query';
import { readSectionHeading } from './section';

/** No Bộ tiêu chí divides its criteria further. */
const MOST_PARTS = 4;

/**
 * What each row of a list of criteria is called; `null` for what is none, or cannot be told. Under a Roman numeral
 * criteria may be counted anew, "II" over "1" and "1.1": those are 2.1 and 2.1.1. A code may stand before the name
 * alone.
 */
export function codesOf(table: Annex): (Code | null)[] {
  let anew: Code | null = null;
  let counted = new Set<Code>();
  return table.rows.map((row, index) => {
    const { code, kind, criterion } = row;
    if (kind === 'section') {
      counted = new Set();
      anew = code.kind === 'code' && countsAnew(row, blockBelow(table.rows, index)) ? code.code : null;
      return anew ?? criterion;
    }
    if (kind !== 'criterion') return null;
    const named = criterion ?? leadingCode(textIn(table, row, 'content'))?.code ?? null;
    if (anew === null || code.kind !== 'code' || isNamed(row)) return named;
    const ordinal = ordinalOf(row);
    if (ordinal !== null) counted.add(ordinal);
    const own = ordinal ?? criterion;
    return own !== null && counted.has(sectionOf(own)) ? below(anew, own) : null;
  });
}

/** What a row is called, with a code that may stand before it: in its own cell, or in the code's, "Lĩnh vực 1: Chỉ đạo". */
export function calledIn(table: Annex, row: AnnexRow): string {
  const content = textIn(table, row, 'content');
  return isBlankText(content) && row.code.kind === 'other' ? row.code.text : content;
}

/** What a text calls a row, without the code that it may begin with; `''` where there is nothing else. */
export function nameIn({ kind }: Pick<AnnexRow, 'kind'>, text: string): string {
  const heading = kind === 'section' ? readSectionHeading(text) : null;
  return heading?.name ?? leadingCode(text)?.rest ?? tidy(text);
}

function below(section: Code, code: Code): Code | null {
  return partsOf(code).length < MOST_PARTS ? `${section}.${code}` : null;
}

function blockBelow(rows: readonly AnnexRow[], index: number): readonly AnnexRow[] {
  const rest = rows.slice(index + 1);
  const end = rest.findIndex(({ kind }) => kind === 'section');
  return end < 0 ? rest : rest.slice(0, end);
}

/**
 * Whether the rows below a section are counted from 1 on: "1" and "1.1". One number among codes of the section,
 * "2.1", "2.2" and "3", or beside codes in the names, "1 | 1.1. Kế hoạch", says nothing of how they are counted.
 */
function countsAnew({ code, criterion }: AnnexRow, rows: readonly AnnexRow[]): boolean {
  const ordinals = rows.map(ordinalOf);
  if (ordinals.every((ordinal) => ordinal === null)) return false;
  const parts = rows.flatMap((row, index) => {
    const isPart = row.criterion !== null && row.code.kind === 'code' && !isNamed(row);
    const whole = isPart && row.criterion ? sectionOf(row.criterion) : null;
    return whole === null ? [] : [{ whole, listed: ordinals.slice(0, index).includes(whole) }];
  });
  if (parts.some(({ listed }) => listed)) return true;
  const own = [criterion, code.kind === 'code' ? code.code : null];
  return !rows.some(isNamed) && !parts.some(({ whole }) => own.includes(whole));
}

/** A number that is no criterion's code by itself. */
function ordinalOf({ kind, code, criterion }: AnnexRow): Code | null {
  const counts = kind === 'criterion' && criterion === null && code.kind === 'code';
  return counts && partsOf(code.code).length === 1 ? code.code : null;
}

/** "1 | 1.1. Kế hoạch": the cell only counts the rows, the name has the code. */
function isNamed({ code, criterion }: AnnexRow): boolean {
  return criterion !== null && code.kind === 'code' && partsOf(code.code).length === 1;
}
