import { cellAt, type SheetCell, type SheetSnapshot, textOf } from '../sheet/snapshot';
import { type Code, type CodeReading, leadingCode, partsOf, readCode, sectionOf } from '../values/code';
import { isBlankText } from '../values/text';
import { type AnnexRow, SCORE_FIELDS } from './annex';
import type { HeaderMatch } from './header';
import type { Field } from './layout';
import { readSectionHeading } from './section';

/** A row that may open a section, as its cells show it. */
interface Opening {
  readonly row: number;
  readonly code: CodeReading;
  readonly content: string;
  readonly points: AnnexRow['points'];
}

/**
 * The number of the section that a row opens by its name alone, "1. Chỉ đạo"; `null` where it opens none. "Lĩnh vực 1"
 * can be nothing else; a mere number opens one where the row has points and no explanation, or nothing else at all
 * and criteria of that section follow.
 */
export function headingIn(
  sheet: SheetSnapshot,
  match: HeaderMatch,
  { row, code, content, points }: Opening,
): Code | null {
  const heading = readSectionHeading(code.kind === 'other' && !isBlankText(code.text) ? code.text : content);
  if (!heading) return null;
  const counts = hasPoints(points)
    ? !isExplained(sheet, match, row, points)
    : standsAlone(sheet, match, row) && isSectionOf(heading.code, codeBelow(sheet, match, row));
  return heading.named || counts ? heading.code : null;
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

function isSectionOf(section: Code, code: Code | null): boolean {
  return code !== null && sectionOf(code) === section;
}

function standsAlone(sheet: SheetSnapshot, { columns }: HeaderMatch, row: number): boolean {
  const told = [...columns.values()].filter((column) => !isBlankText(textAt(sheet, row, column)));
  return told.length === 1;
}

/** The code of the criterion in the next row that says anything; `null` when it has none. */
export function codeBelow(sheet: SheetSnapshot, { columns }: HeaderMatch, row: number): Code | null {
  const next = sheet.values
    .slice(row + 1)
    .findIndex((values) => values.some((value) => textOf(value).trim() !== ''));
  if (next < 0) return null;
  const cell = (field: Field): SheetCell =>
    cellAt(sheet, { row: row + 1 + next, column: columns.get(field) ?? Number.MAX_SAFE_INTEGER });
  const own = readCode(cell(columns.has('code') ? 'code' : 'ordinal'));
  if (own.kind === 'code' && isCriterion(own.code)) return own.code;
  const named = leadingCode(own.kind === 'other' ? own.text : textOf(cell('content').value))?.code;
  return named && isCriterion(named) ? named : null;
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
