import { cellAt, type SheetSnapshot, textOf } from '../sheet/snapshot';
import { type Code, type CodeReading, leadingCode, partsOf, readCode, sectionOf } from '../values/code';
import { isBlankText } from '../values/text';
import { type AnnexRow, SCORE_FIELDS } from './annex';
import type { HeaderMatch } from './header';
import type { Field } from './layout';
import { readSectionHeading, type SectionHeading } from './section';
import { sumNamed } from './sum';

/** A row that may open a section, as its cells show it. */
interface Opening {
  readonly row: number;
  readonly code: CodeReading;
  readonly content: string;
  readonly points: AnnexRow['points'];
}

export interface HeadingAbove {
  /** The number of the last section that a name alone opened, without points; `null` where the last had some. */
  readonly bare: Code | null;
}

/**
 * How a row opens a section by its name alone, "1. Chỉ đạo"; `null` where it opens none. "Lĩnh vực 1"
 * can be nothing else; a mere number opens one where the row has points and no explanation, or nothing else at all
 * and criteria of that section follow, or further such rows.
 */
export function headingIn(
  sheet: SheetSnapshot,
  match: HeaderMatch,
  { row, code, content, points }: Opening,
  above: HeadingAbove,
): SectionHeading | null {
  const heading = readSectionHeading(textOfHeading(code, content));
  if (!heading) return null;
  if (heading.named) return heading;
  const opens = hasPoints(points)
    ? !isExplained(sheet, match, row, points)
    : opensAlone(sheet, match, row, heading, above);
  return opens ? heading : null;
}

function textOfHeading(code: CodeReading, content: string): string {
  return code.kind === 'other' && !isBlankText(code.text) ? code.text : content;
}

function opensAlone(
  sheet: SheetSnapshot,
  match: HeaderMatch,
  row: number,
  { code: section, written }: SectionHeading,
  above: HeadingAbove,
): boolean {
  if (!standsAlone(sheet, match, row)) return false;
  const next = rowBelow(sheet, row);
  // The last sections may have lost nothing: what opens none above them, opens none here.
  if (next === null || isTotal(sheet, next)) {
    return above.bare !== null && Number(above.bare) < Number(section);
  }
  const below = codeBelow(sheet, match, row);
  // A numeral may only count the sections that are listed.
  if (below !== null) return written === 'roman' || sectionOf(below) === section;
  const [code, content] = [codeIn(sheet, match, next), contentIn(sheet, match, next)];
  const follows = readSectionHeading(textOfHeading(code, content));
  return (
    follows !== null &&
    Number(follows.code) > Number(section) &&
    opensAlone(sheet, match, next, follows, above)
  );
}

/** What a section's row may hold beside its name. */
const OF_SECTIONS: readonly Field[] = [...SCORE_FIELDS, 'note'];

/** Whether a row has a name and points and nothing else, as sections do. */
export function hasOnlyPoints(sheet: SheetSnapshot, { columns }: HeaderMatch, row: number): boolean {
  return [...columns].every(([field, column]) => {
    const isBlank = isBlankText(textAt(sheet, row, column));
    return field === 'content' ? !isBlank : isBlank || OF_SECTIONS.includes(field);
  });
}

function standsAlone(sheet: SheetSnapshot, { columns }: HeaderMatch, row: number): boolean {
  const told = [...columns.values()].filter((column) => !isBlankText(textAt(sheet, row, column)));
  return told.length === 1;
}

/** The code of the criterion in the next row that says anything; `null` when it has none. */
export function codeBelow(sheet: SheetSnapshot, match: HeaderMatch, row: number): Code | null {
  const next = rowBelow(sheet, row);
  if (next === null) return null;
  const own = codeIn(sheet, match, next);
  if (own.kind === 'code' && isCriterion(own.code)) return own.code;
  const named = leadingCode(textOfHeading(own, contentIn(sheet, match, next)))?.code;
  return named && isCriterion(named) ? named : null;
}

function rowBelow({ values }: SheetSnapshot, row: number): number | null {
  for (let next = row + 1; next < values.length; next++) {
    if (values[next]?.some((value) => textOf(value).trim() !== '')) return next;
  }
  return null;
}

function isTotal({ values }: SheetSnapshot, row: number): boolean {
  return values[row]?.some((value) => sumNamed(textOf(value)) === 'total') ?? false;
}

function codeIn(sheet: SheetSnapshot, { columns }: HeaderMatch, row: number): CodeReading {
  const column = columns.get('code') ?? columns.get('ordinal');
  return column === undefined ? { kind: 'blank' } : readCode(cellAt(sheet, { row, column }));
}

function contentIn(sheet: SheetSnapshot, { columns }: HeaderMatch, row: number): string {
  const column = columns.get('content');
  return column === undefined ? '' : textAt(sheet, row, column);
}

function isCriterion(code: Code): boolean {
  return partsOf(code).length > 1;
}

/** Whether a row tells why it lost points, or how that is mended. What lost none has only a remark: "Không mất điểm". */
export function isExplained(
  sheet: SheetSnapshot,
  { columns }: HeaderMatch,
  row: number,
  points: AnnexRow['points'],
): boolean {
  const fields: readonly Field[] = lostNothing(points) ? ['remedy'] : ['reason', 'remedy'];
  return fields.some((field) => {
    const column = columns.get(field);
    return column !== undefined && !isBlankText(textAt(sheet, row, column));
  });
}

function lostNothing({ maximum, score, lost }: AnnexRow['points']): boolean {
  if (lost.kind === 'score') return lost.value.eq('0');
  return maximum.kind === 'score' && score.kind === 'score' && maximum.value.eq(score.value);
}

export function hasPoints(points: AnnexRow['points']): boolean {
  return Object.values(points).some(({ kind }) => kind !== 'blank' && kind !== 'unreadable');
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return textOf(cellAt(sheet, { row, column }).value);
}
