import { fold } from './text';

/** Said in place of something that is still to come. "-", "không có" and "như trên" say something. */
const WHOLE =
  /^\[?(?:(?:[.…_?] ?){2,}|…|\?|x+|\(?(?:dang|se|cho|chua) (?:cap nhat|bo sung|hoan thien|dien|xac dinh)\)?|\(?(?:cap nhat|bo sung|dien|ghi) sau\)?|tbd|n\/a|abc|test|lorem ipsum.*)\]?[.…\s]*$/;
/** "ngày … tháng …", "số …/KH-UBND", ".../.../2026", "xx/2026" */
const GAP =
  /\b(?:ngay|thang|quy|so) ?(?:\.{3,}|…|_{2,})|(?:\.{2,}|…|_{2,}) ?\/ ?(?:\.{2,}|…|_{2,}|20|\d{1,2}\b)|\bx{2,} ?\/ ?(?:x{2,}|20\d\d\b)/;

/** Whether a text only keeps the place of one, or leaves a gap for a number or a date. */
export function isPlaceholder(text: string): boolean {
  const folded = fold(text);
  return WHOLE.test(folded) || GAP.test(folded);
}
