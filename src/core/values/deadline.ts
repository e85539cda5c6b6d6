import { isCellError, type SheetCell, textOf } from '../sheet/snapshot';
import {
  type CalendarDate,
  compareDates,
  dateToSerial,
  formatCodes,
  formatDate,
  isDateFormat,
  serialToDate,
} from './date';
import { findMentions, type Mention, type MentionShape, type Span } from './mention';
import { remembering } from './remember';
import { fold, isBlankText, tidy } from './text';

/**
 * - `bareYear`: `2026`, where others write `Năm 2026`
 * - `before`: up to a day, from the start of that day's year: `Trước ngày 15/01/2026`, `chậm nhất trong tháng 6/2026`
 * - `several`: from the first time named to the last: `Từ tháng 3/2026 đến 15/6/2026`, or milestones
 */
type PeriodShape = Exclude<MentionShape, 'day'> | 'bareYear' | 'before' | 'several';

export type DeadlineReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'date'; readonly date: CalendarDate; readonly text: string }
  | {
      readonly kind: 'period';
      readonly from: CalendarDate;
      readonly to: CalendarDate;
      readonly shape: PeriodShape;
      readonly text: string;
    }
  /** `Thường xuyên`, `Khi có văn bản`; `recurring` when it comes back by the calendar: `Định kỳ hằng tháng`. */
  | { readonly kind: 'openEnded'; readonly recurring: boolean; readonly text: string }
  /** Set elsewhere: `Theo hướng dẫn của tỉnh`, `Sau khi Đề án … được phê duyệt`. */
  | { readonly kind: 'refers'; readonly text: string }
  /** `31/02/2026`, `45/13/2026` */
  | { readonly kind: 'impossible'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly text: string };

const AFTER_SOMETHING =
  /^(?:thuc hien |hoan thanh )?(?:ngay )?sau (?:khi|\d)|\d+ (?:ngay|tuan|thang)(?: lam viec)? (?:ke tu|tu khi|sau khi)/;
const AS_SET_ELSEWHERE = /^(?:thuc hien |hoan thanh |bao cao )?theo /;
const RECURRING =
  /dinh ky|\b(?:hang|moi) (?:ngay|tuan|thang|quy|nam)\b|(?:thang|quy|nam) (?:lien ke|ke tiep|tiep theo|sau)\b|(?:dau|cuoi) (?:thang|quy)\b/;
const OPEN_ENDED = /thuong xuyen|lien tuc|\bkhi (?:co|phat sinh)\b|dot xuat|\btrong (?:tuan|thang|quy)\b/;
const THIS_YEAR = /\b(?:trong|ca|dau|giua|cuoi|het|den) nam(?: nay)?$/;
const UP_TO = /\b(?:cham nhat|muon nhat|khong qua|den|het)(?: (?:la|vao|trong|het|cuoi))*$/;
const EARLIER_THAN = /\btruoc(?: (?:va trong|hoac trong))?$/;

/**
 * Reads a cell of the deadline column. What names no year (`Quý II`) is of the plan's year, and
 * unreadable where that is not known. A day is read as Vietnamese writes it, before its month.
 */
export function readDeadline(cell: SheetCell, planYear: number | null): DeadlineReading {
  const { value, format } = cell;
  if (value === null) return { kind: 'blank' };
  if (isCellError(value)) return { kind: 'error', error: value.error };
  if (typeof value === 'string') return readText(value, planYear);
  if (typeof value === 'number') return readNumber(value, format);
  return { kind: 'unreadable', text: textOf(value) };
}

function readNumber(value: number, format: string): DeadlineReading {
  const date = isDateFormat(format) ? serialToDate(value) : null;
  // A format without a day (06/2026) shows a month, of which Excel keeps the first day.
  if (date && !/d/i.test(formatCodes(format))) return readText(formatDate(date).slice(3), null);
  if (date) return { kind: 'date', date, text: formatDate(date) };
  return /^(?:19|20)\d{2}$/.test(String(value))
    ? readText(String(value), null)
    : { kind: 'unreadable', text: textOf(value) };
}

const mentionsIn = remembering(findMentions);

function readText(raw: string, planYear: number | null): DeadlineReading {
  const text = tidy(raw);
  if (isBlankText(text)) return { kind: 'blank' };
  const folded = fold(text)
    .replace(/ ?\/ ?/g, '/')
    .replace(/[ .;,]+$/, '');
  if (AFTER_SOMETHING.test(folded)) return { kind: 'refers', text };

  const mentions = mentionsIn(folded);
  const finer = mentions.filter(({ shape }) => shape !== 'year');
  if (finer.length > 0) return readMentions(finer, folded, planYear, text);
  if (AS_SET_ELSEWHERE.test(folded)) return { kind: 'refers', text };
  const recurring = RECURRING.test(folded);
  if (recurring || OPEN_ENDED.test(folded)) return { kind: 'openEnded', recurring, text };
  if (mentions.length > 0) return readMentions(mentions, folded, planYear, text);
  if (THIS_YEAR.test(folded)) {
    if (planYear === null) return { kind: 'openEnded', recurring: false, text };
    return { kind: 'period', ...wholeYear(planYear), shape: 'year', text };
  }
  return { kind: /\b(?:theo|quy dinh|huong dan)\b/.test(folded) ? 'refers' : 'unreadable', text };
}

/** `mentions` has at least one. */
function readMentions(
  mentions: readonly Mention[],
  folded: string,
  planYear: number | null,
  text: string,
): DeadlineReading {
  const spans: Span[] = [];
  for (const [index, mention] of mentions.entries()) {
    const year = mention.year ?? yearNear(mentions, index) ?? planYear;
    // Without a year a leap one is tried, for what cannot be in any year.
    const span = mention.spanIn(year ?? 2000);
    if (!span) return { kind: 'impossible', text };
    if (year !== null) spans.push(span);
  }
  const [first] = mentions;
  const [span] = spans;
  if (!first || !span) return { kind: 'unreadable', text };
  if (spans.length > 1) return { kind: 'period', ...hull(spans, span), shape: 'several', text };

  const before = folded.slice(0, first.at).trimEnd();
  const { from } = wholeYear(span.from.year);
  if (UP_TO.test(before)) return { kind: 'period', from, to: span.to, shape: 'before', text };
  if (EARLIER_THAN.test(before))
    return { kind: 'period', ...earlierThan(span, first.shape), shape: 'before', text };
  if (first.shape === 'day') return { kind: 'date', date: span.to, text };
  return { kind: 'period', ...span, shape: /^\d+$/.test(folded) ? 'bareYear' : first.shape, text };
}

/** "Quý II, tháng 9/2026": a year is usually written once, at the end. */
function yearNear(mentions: readonly Mention[], index: number): number | null {
  const later = mentions.slice(index).find(({ year }) => year !== null);
  return (later ?? mentions.slice(0, index).findLast(({ year }) => year !== null))?.year ?? null;
}

function hull(spans: readonly Span[], start: Span): Span {
  return spans.reduce(
    (all, { from, to }) => ({
      from: compareDates(from, all.from) < 0 ? from : all.from,
      to: compareDates(to, all.to) > 0 ? to : all.to,
    }),
    start,
  );
}

/** "Trước ngày 15/01" ends on the day it names, "trước tháng 6" with the month before. */
function earlierThan({ from, to }: Span, shape: MentionShape): Span {
  if (shape === 'day') return { from: wholeYear(to.year).from, to };
  const lastDay = serialToDate((dateToSerial(from) ?? 0) - 1) ?? from;
  return { from: wholeYear(lastDay.year).from, to: lastDay };
}

function wholeYear(year: number): Span {
  return { from: { year, month: 1, day: 1 }, to: { year, month: 12, day: 31 } };
}
