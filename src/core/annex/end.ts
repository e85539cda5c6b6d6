import { type SheetSnapshot, textOf } from '../sheet/snapshot';
import { fold, tidy } from '../values/text';
import { foldHeader } from './header';

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

/** Whether a row without code and points stands below the table: a signature, a note, another table's header. */
export function endsTable(sheet: SheetSnapshot, row: number): boolean {
  const texts = (sheet.values[row] ?? []).map((value) => tidy(textOf(value))).filter((text) => text !== '');
  const [first = ''] = texts;
  const folded = fold(first);
  if (CLOSING.some((words) => words.test(folded))) return true;
  if (SIGNER.test(folded) && (first === first.toUpperCase() || first.length <= 25)) return true;
  return texts.filter((text) => OTHER_TABLE.test(foldHeader(text))).length >= 2;
}
