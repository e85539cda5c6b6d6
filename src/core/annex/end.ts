import { type SheetSnapshot, textOf } from '../sheet/snapshot';
import { fold, tidy } from '../values/text';
import { countsAgain } from './anew';
import { findHeader, foldHeader, type HeaderMatch } from './header';
import type { Layout } from './layout';
import { type Above, belowRow, NOTHING_ABOVE, type RawRow, readRow } from './row';
import { readSectionHeading } from './section';

/** What a signed document says below its table, folded. */
const CLOSING = [
  /^noi nhan ?[:.]?/,
  /^[*-]? ?(?:ghi chu|luu y) ?(?::|$)/,
  /^nguoi (?:lap|tong hop|ky|thuc hien)(?: bieu| bang| bao cao)?:?$/,
  /^\(?(?:ky|da ky)\b.{0,40}$/,
  /^.{2,40}, ngay .{0,12}thang .{0,12}nam (?:\d{4}|[.…]+)$/,
];
/** Who signs: in capitals, or with nothing after it. Inside a table "Chủ tịch UBND xã chỉ đạo …" goes on. */
const SIGNER =
  /^(?:(?:tm|kt|tl|tuq|q)\. ?)?(?:uy ban nhan dan|ubnd|pho chu tich|chu tich|pho giam doc|giam doc|chanh van phong|truong phong|thu truong)/;
const OTHER_TABLE = /^diem (?:toi da|chuan|tham dinh|dat|tru|bi tru|mat|bi mat)$/;

/** What a table's title begins with, folded; `SURE` as it is written, for nothing in a table does. */
const TITLE = /^(?:phu luc|bieu|bang|danh muc|danh sach|ke hoach|tong hop|\(?kem theo)\b/;
const SURE = /^(?:Phụ lục|PHỤ LỤC)(?!\p{L})/u;
/** Pages and titles that only come again. */
const AGAIN = /\btrang \d|\(?tiep(?: theo)?\)?[.…]*$/;
/** A title block with its blank rows is no longer. */
const TITLE_ROWS = 15;
/** The first codes tell whether a table goes on. */
const TELLING_ROWS = 40;

/** The rows read so far. */
interface TableAbove {
  readonly match: HeaderMatch;
  readonly rows: readonly RawRow[];
  readonly above: Above;
}

/**
 * Whether a title block begins in this row and another table stands below it: under a header of its own, or under
 * the same one behind a total, or with codes that were there already. Else a page break repeats title and header.
 */
export function opensNextTable(
  sheet: SheetSnapshot,
  row: number,
  table: TableAbove,
  layouts: readonly Layout[],
): boolean {
  if (!isTitle(sheet, row, table.above.kind === 'blank', table.match)) return false;
  const header = headerBelow(sheet, row, layouts);
  return header !== null && !goesOn(sheet, header, table);
}

/** The header that a title block beginning in this row has below it. */
function headerBelow(sheet: SheetSnapshot, row: number, layouts: readonly Layout[]): number | null {
  for (let below = row + 1; below < Math.min(row + TITLE_ROWS, sheet.values.length); below++) {
    if (textsIn(sheet, below).length <= 2) continue;
    return findHeader(sheet, layouts, below, below + 2)?.header.row === below ? below : null;
  }
  return null;
}

/** Whether the table goes on below a header: it is its own again, no total has closed it, and its codes go on. */
function goesOn(sheet: SheetSnapshot, header: number, { match, rows, above }: TableAbove): boolean {
  if (above.ended || readRow(sheet, match, header, above).kind !== 'repeatedHeader') return false;
  return !countsAgain(rows, rowsFrom(sheet, match, header));
}

function rowsFrom(sheet: SheetSnapshot, match: HeaderMatch, from: number): RawRow[] {
  const rows: RawRow[] = [];
  let above = NOTHING_ABOVE;
  for (let row = from; row < Math.min(from + TELLING_ROWS, sheet.values.length); row++) {
    const read = readRow(sheet, match, row, above);
    rows.push(read);
    above = belowRow(above, read);
  }
  return rows;
}

/** One text alone, and worded as titles are; one that stands apart may also be in capitals, or merged over the table. */
function isTitle(sheet: SheetSnapshot, row: number, apart: boolean, { columns }: HeaderMatch): boolean {
  const [text = '', ...others] = textsIn(sheet, row);
  const folded = fold(text);
  if (!/\p{L}/u.test(text) || others.length > 0 || AGAIN.test(folded)) return false;
  // "II. CẢI CÁCH THỂ CHẾ", at the foot of a page, is the table's own.
  if (readSectionHeading(text) !== null) return false;
  if (!apart) return SURE.test(text);
  const isOver = (sheet.merges ?? []).some(
    (area) => area.row <= row && area.row + area.rowCount > row && area.columnCount > columns.size / 2,
  );
  return isOver || TITLE.test(folded) || text === text.toUpperCase();
}

function textsIn(sheet: SheetSnapshot, row: number): string[] {
  return (sheet.values[row] ?? []).map((value) => tidy(textOf(value))).filter((text) => text !== '');
}

/** Whether a row without code and points stands below the table: a signature, a note, another table's header. */
export function endsTable(
  sheet: SheetSnapshot,
  row: number,
  table: TableAbove,
  layouts: readonly Layout[],
): boolean {
  const texts = textsIn(sheet, row);
  const [first = ''] = texts;
  const folded = fold(first);
  if (CLOSING.some((words) => words.test(folded))) return true;
  if (SIGNER.test(folded) && (first === first.toUpperCase() || first.length <= 25)) {
    // "UBND XÃ NAM ĐÀN" may also head every page.
    const header = headerBelow(sheet, row, layouts);
    return header === null || !goesOn(sheet, header, table);
  }
  return texts.filter((text) => OTHER_TABLE.test(foldHeader(text))).length >= 2;
}
