import { type SheetSnapshot, textOf } from '../sheet/snapshot';
import { fold, tidy } from '../values/text';
import { findHeader, foldHeader, type HeaderMatch } from './header';
import type { Layout } from './layout';
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
const AGAIN = /^trang \d|\(?tiep(?: theo)?\)?[.…]*$/;
/** A title block with its blank rows is no longer. */
const TITLE_ROWS = 15;

/**
 * Whether a title block begins in this row and a header stands below it: the next table's, though it read as the
 * header above. `apart`: the row above is blank.
 */
export function opensNextTable(
  sheet: SheetSnapshot,
  row: number,
  apart: boolean,
  match: HeaderMatch,
  layouts: readonly Layout[],
): boolean {
  if (!isTitle(sheet, row, apart, match)) return false;
  for (let below = row + 1; below < Math.min(row + TITLE_ROWS, sheet.values.length); below++) {
    if (textsIn(sheet, below).length <= 2) continue;
    return findHeader(sheet, layouts, below, below + 2)?.header.row === below;
  }
  return false;
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
export function endsTable(sheet: SheetSnapshot, row: number): boolean {
  const texts = textsIn(sheet, row);
  const [first = ''] = texts;
  const folded = fold(first);
  if (CLOSING.some((words) => words.test(folded))) return true;
  if (SIGNER.test(folded) && (first === first.toUpperCase() || first.length <= 25)) return true;
  return texts.filter((text) => OTHER_TABLE.test(foldHeader(text))).length >= 2;
}
