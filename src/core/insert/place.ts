import type { Annex, AnnexRow } from '../annex/annex';
import { endsSection, textIn } from '../annex/query';
import { numbersColumns } from '../annex/row';
import { sumNamed } from '../annex/sum';
import { type Code, compareCodes, isWithin } from '../values/code';

/** The rows of one section, its own row first; in an annex without rows of sections, all of them. */
interface Block {
  /** Index of its first row and of the one behind its last. */
  readonly from: number;
  readonly to: number;
}

/** Whether new criteria go under rows of sections: they do unless the annex lists criteria and no section. */
export function hasSections(annex: Annex): boolean {
  const kinds = new Set(annex.rows.map(({ kind }) => kind));
  return kinds.has('section') || !kinds.has('criterion');
}

/** Whether a section has its own row. */
export function isListed(annex: Annex, section: Code): boolean {
  return annex.rows.some(({ kind, criterion }) => kind === 'section' && criterion === section);
}

/**
 * The row of the sheet before which a section's row that is not there yet belongs: behind the last section whose
 * number is lower.
 */
export function placeOfSection(annex: Annex, section: Code): number {
  const { rows } = annex;
  const isBefore = (row: AnnexRow) => row.criterion !== null && compareCodes(row.criterion, section) < 0;
  const last = rows.findLastIndex((row) => row.kind === 'section' && isBefore(row));
  const first = rows.find(({ kind }) => kind === 'section');
  if (last >= 0) return behind(annex, endOf(annex, { from: last, to: blockEnd(annex, last) }));
  if (first) return first.row;
  // Nothing is listed yet: below the header, and below the numbers of its columns.
  const opening = rows.findIndex(({ kind }) => kind !== 'other');
  return opening > 0 ? behind(annex, opening - 1) : belowHeader(annex);
}

/**
 * The row of the sheet before which a criterion belongs: behind the last of its section whose code is lower, with
 * what belongs to that row; without a code, behind the section's last. `null` where the section is not listed.
 */
export function placeOfCriterion(annex: Annex, section: Code, code: Code | null): number | null {
  const blocks = hasSections(annex)
    ? annex.rows.flatMap(({ kind, criterion }, from): Block[] =>
        kind === 'section' && criterion === section ? [{ from, to: blockEnd(annex, from) }] : [],
      )
    : [{ from: 0, to: listEnd(annex) }];
  const last = blocks.at(-1);
  if (!last) return null;
  if (code === null) return behind(annex, unitEnd(annex, lastCounting(annex, last), last.to));
  const index = blocks
    .flatMap(({ from, to }) => annex.rows.slice(from, to).map((row, place) => ({ row, index: from + place })))
    .findLast(({ row }) => comesBefore(annex, row, section, code))?.index;
  if (index !== undefined) return behind(annex, unitEnd(annex, index, last.to));
  const [first = last] = blocks;
  return hasSections(annex) ? behind(annex, unitEnd(annex, first.from, first.to)) : firstCriterion(annex);
}

function comesBefore(annex: Annex, { kind, criterion }: AnnexRow, section: Code, code: Code): boolean {
  if (kind !== 'criterion' || criterion === null || compareCodes(criterion, code) > 0) return false;
  // One that stands under the wrong section says nothing of the order.
  return !hasSections(annex) || isWithin(criterion, section);
}

function firstCriterion({ rows, header }: Annex): number {
  return rows.find(({ kind }) => kind === 'criterion')?.row ?? header.row + header.rowCount;
}

function belowHeader({ header, sheet }: Annex): number {
  const below = header.row + header.rowCount;
  return numbersColumns(sheet, below) ? below + 1 : below;
}

/** Where a block ends: with its section, or at the heading of another part. */
function blockEnd(annex: Annex, from: number): number {
  const end = annex.rows.findIndex(
    (row, index) => index > from && (endsSection(annex, row) || isPartHeading(annex, row)),
  );
  return end < 0 ? annex.rows.length : end;
}

/** Where a list of criteria without rows of sections ends: at the total below it. */
function listEnd({ rows }: Annex): number {
  const last = rows.findLastIndex(({ kind }) => kind === 'criterion');
  const end = rows.findIndex(({ kind }, index) => index > last && kind === 'total');
  return end < 0 ? rows.length : end;
}

/** The last row of a block that has points of its own. */
function lastCounting({ rows }: Annex, { from, to }: Block): number {
  const last = rows.slice(from, to).findLastIndex(({ kind }) => kind === 'section' || kind === 'criterion');
  return from + Math.max(0, last);
}

/** The last row of a block that says something, a subtotal at its end among them. */
function endOf({ rows }: Annex, { from, to }: Block): number {
  const end = rows.slice(from, to).findLastIndex(({ kind }) => kind !== 'blank' && kind !== 'repeatedHeader');
  return from + Math.max(0, end);
}

/** The last row of what belongs to a row: the rest that a page break cut off, and rows without code behind it. */
function unitEnd(annex: Annex, index: number, to: number): number {
  let end = index;
  for (let next = index + 1; next < to; next++) {
    const row = annex.rows[next];
    if (!row || !(isAppended(annex, row) || row.kind === 'repeatedHeader' || row.kind === 'blank')) break;
    if (isAppended(annex, row)) end = next;
  }
  return end;
}

function isAppended(annex: Annex, row: AnnexRow): boolean {
  if (row.kind === 'criterion') return row.criterion === null;
  return row.kind === 'continuation' || (row.kind === 'other' && !isSubtotal(annex, row) && isBlankCode(row));
}

/** "B. Điểm điều tra xã hội học" over the sections below it. */
function isPartHeading(annex: Annex, row: AnnexRow): boolean {
  return row.kind === 'other' && !isSubtotal(annex, row) && !isBlankCode(row);
}

function isSubtotal(annex: Annex, row: AnnexRow): boolean {
  return (['code', 'content'] as const).some((field) => sumNamed(textIn(annex, row, field)) !== null);
}

function isBlankCode({ code }: AnnexRow): boolean {
  return code.kind === 'blank';
}

function behind({ rows, header }: Annex, index: number): number {
  return (rows[index]?.row ?? header.row + header.rowCount - 1) + 1;
}
