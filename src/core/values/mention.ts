import { type CalendarDate, daysInMonth, isRealDate } from './date';

/** A span of days, both ends included. */
export interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export type MentionShape = 'day' | 'month' | 'quarter' | 'halfYear' | 'year';

/** A time named somewhere in a text. */
export interface Mention {
  readonly shape: MentionShape;
  /** Where in the text it starts. */
  readonly at: number;
  /** `null` where only day, month or quarter are named. */
  readonly year: number | null;
  /** The days meant, in a given year; `null` when there are none, as in 31/02 or the fifth quarter. */
  readonly spanIn: (year: number) => Span | null;
}

const DOCUMENT =
  'quyet dinh|ke hoach|cong van|van ban|thong bao|nghi dinh|nghi quyet|chi thi|thong tu|phuong an|de an';
const DOCUMENT_DATE = String.raw`ngay \d{1,2}(?:[/.-]\d{1,2}[/.-]| thang \d{1,2} nam )\d{4}`;
/** "Quyết định số 1441/QĐ-UBND ngày 25/9/2025": when a document was signed is nobody's deadline. */
const CITATION = new RegExp(
  String.raw`(?:so )?\d+(?:/\d{4})?/[a-z][a-z-]*(?: ${DOCUMENT_DATE})?|(?:${DOCUMENT}) ${DOCUMENT_DATE}`,
  'g',
);
/** "ngày 31/01 năm liền kề", "ngày 05 hằng tháng": comes back, and so names no one day. */
const RECURRING_DAY =
  /(?:ngay )?\d{1,2}(?:\/\d{1,2})?,? ?(?:cua )?(?:(?:hang|moi) (?:thang|quy|nam)|(?:thang|quy|nam) (?:lien ke|ke tiep|tiep theo|sau))/g;

const MONTHS = String.raw`\d{1,2}(?!\d)(?:(?:, ?|-| va | den )(?:thang )?\d{1,2}(?!\d))*`;
const QUARTERS = String.raw`(?:[ivx]+|\d)\b(?:(?:, ?|-| va | den )(?:quy )?(?:[ivx]+|\d)\b)*`;
const OF_YEAR = String.raw`(?:(?:/|-|\.| |, | nam |/nam )(\d{4})(?!\d))?`;

type Reader = (parts: readonly (string | undefined)[]) => Omit<Mention, 'at'>;

/** Tried in this order; what one pattern has taken, the later ones do not see. */
const PATTERNS: readonly (readonly [RegExp, Reader])[] = [
  [
    /\b(\d{1,2}|sau) thang (dau|cuoi) nam(?: (\d{4}))?/g,
    ([count = '', end, year]) => halfYear(count === 'sau' ? 6 : Number(count), end === 'dau', year),
  ],
  [
    new RegExp(String.raw`ngay (\d{1,2}) thang (\d{1,2})(?!\d)${OF_YEAR}`, 'g'),
    ([day, month, year]) => dayOf(day, month, year),
  ],
  [
    /(?:ngay )?(?<![\d/.])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/g,
    ([day, , month, year = '']) => dayOf(day, month, year.length === 2 ? `20${year}` : year),
  ],
  [
    new RegExp(String.raw`(?:\bthang ?|\bt)(${MONTHS})${OF_YEAR}`, 'g'),
    ([months = '', year]) => monthsOf(numbersIn(months), year),
  ],
  [
    new RegExp(String.raw`\bquy (${QUARTERS})${OF_YEAR}`, 'g'),
    ([quarters = '', year]) => quartersOf(quarters, year),
  ],
  [/(?<![\d/.])(\d{1,2})[/.-](\d{4})(?!\d)/g, ([month, year]) => monthsOf([Number(month)], year)],
  [/(?:ngay )?(?<![\d/.])(\d{1,2})\/(\d{1,2})(?![\d/])/g, ([day, month]) => dayOf(day, month, undefined)],
  [/\b(?:nam ?)?((?:19|20)\d{2})\b/g, ([year]) => mention('year', year, (of) => monthSpan(of, 1, 12))],
];

/** Every time that a folded text names, from left to right; dates of cited documents are left out. */
export function findMentions(folded: string): readonly Mention[] {
  const blank = (taken: string) => '#'.repeat(taken.length);
  let rest = folded.replace(CITATION, blank).replace(RECURRING_DAY, blank);
  const found: Mention[] = [];
  for (const [pattern, read] of PATTERNS) {
    for (const match of rest.matchAll(pattern)) found.push({ ...read(match.slice(1)), at: match.index });
    rest = rest.replace(pattern, blank);
  }
  return [...found].sort((a, b) => a.at - b.at);
}

function mention(
  shape: MentionShape,
  year: string | undefined,
  spanIn: Mention['spanIn'],
): Omit<Mention, 'at'> {
  return { shape, year: year === undefined ? null : Number(year), spanIn };
}

function dayOf(day: string | undefined, month: string | undefined, year: string | undefined) {
  return mention('day', year, (of) => {
    const date = { year: of, month: Number(month), day: Number(day) };
    return isRealDate(date) ? { from: date, to: date } : null;
  });
}

function monthsOf(months: readonly number[], year: string | undefined) {
  return mention('month', year, (of) => monthSpan(of, Math.min(...months), Math.max(...months)));
}

function quartersOf(text: string, year: string | undefined) {
  const quarters = (text.match(/[ivx]+(?![a-z])|\d/g) ?? []).map((each) =>
    /\d/.test(each) ? Number(each) : ['i', 'ii', 'iii', 'iv'].indexOf(each) + 1,
  );
  const real = quarters.every((quarter) => quarter >= 1 && quarter <= 4);
  return mention('quarter', year, (of) =>
    real ? monthSpan(of, Math.min(...quarters) * 3 - 2, Math.max(...quarters) * 3) : null,
  );
}

/** "6 tháng đầu năm", "9 tháng đầu năm". */
function halfYear(count: number, first: boolean, year: string | undefined) {
  return mention('halfYear', year, (of) => (first ? monthSpan(of, 1, count) : monthSpan(of, 13 - count, 12)));
}

function monthSpan(year: number, first: number, last: number): Span | null {
  if (first < 1 || last > 12) return null;
  return {
    from: { year, month: first, day: 1 },
    to: { year, month: last, day: daysInMonth(year, last) },
  };
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}
