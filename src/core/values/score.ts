import { Big } from 'big.js';
import { isCellError, type SheetCell, textOf } from '../sheet/snapshot';
import { type DateParts, formatCodes, formatDate, isDateFormat, readDateText, serialToDate } from './date';
import { fold, halfWidth, tidy } from './text';

/** Points, as exact decimals. Rounded half up wherever they are rounded. */
export type Score = Big;

const Decimal = Big();
Decimal.strict = true;
Decimal.RM = Big.roundHalfUp;

/** How the cell spells its score. */
interface Written {
  readonly as: 'number' | 'text';
  readonly mark: 'comma' | 'dot' | null;
  /** Decimals as written; of a number, those of its shortest form in 15 digits. */
  readonly decimals: number;
  /** Nothing but the number: no spaces, no unit, no stray mark. */
  readonly tidy: boolean;
  /** `10.951`: Excel in Vietnamese takes this dot for a thousands mark. */
  readonly thousands: boolean;
}

export type ScoreReading =
  | { readonly kind: 'score'; readonly value: Score; readonly written: Written }
  | { readonly kind: 'blank' }
  /** `8,5/10`, `6,4/1` */
  | { readonly kind: 'fraction'; readonly value: Score; readonly of: Score; readonly text: string }
  /** Excel's error value, such as `#REF!`. */
  | { readonly kind: 'error'; readonly error: string }
  /** 1,5 that Excel made 1 May: the scores it may have been, likeliest first. */
  | { readonly kind: 'date'; readonly text: string; readonly candidates: readonly Score[] }
  /** "Không áp dụng": the criterion is out of the maximum. */
  | { readonly kind: 'inapplicable'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly text: string };

/**
 * Reads a cell of points. A dot is a decimal mark, whatever follows it: scores have no thousands.
 * `limit`, the criterion's maximum where it is known, decides between what a date may have been.
 */
export function readScore(cell: SheetCell, limit?: Score): ScoreReading {
  const { value, format } = cell;
  if (value === null) return { kind: 'blank' };
  if (isCellError(value)) return { kind: 'error', error: value.error };
  if (typeof value === 'string') return readText(value, limit);
  if (typeof value === 'boolean' || !Number.isFinite(value))
    return { kind: 'unreadable', text: textOf(value) };
  if (isDateFormat(format)) {
    const date = serialToDate(value);
    return date
      ? readDate(date, formatDate(date), limit, format)
      : { kind: 'unreadable', text: textOf(value) };
  }
  const points = score(value);
  if (formatCodes(format).includes('%')) {
    return { kind: 'unreadable', text: `${formatScore(points.times('100'))}%` };
  }
  const written = {
    as: 'number',
    mark: null,
    decimals: decimalsOf(points),
    tidy: true,
    thousands: false,
  } as const;
  return { kind: 'score', value: points, written };
}

/** A score from a number (by its 15 significant digits, as Excel shows it) or from plain decimal digits. */
export function score(value: string | number): Score {
  return new Decimal(typeof value === 'number' ? value.toPrecision(15) : value);
}

export function sum(scores: readonly Score[]): Score {
  return scores.reduce((total, each) => total.plus(each), score(0));
}

/** As Vietnamese writes it: `14,12`, `13`, `−0,5`; no thousands mark. */
export function formatScore(value: Score): string {
  return value.toFixed().replace('.', ',').replace('-', '−');
}

/** The smallest step that so many decimals can show: `2` → 0.01. */
export function unitOf(decimals: number): Score {
  return score(`1e-${decimals}`);
}

/** How many decimals it takes to write a score in full: 14.12 → `2`. */
export function decimalsOf(value: Score): number {
  return Math.max(0, value.c.length - 1 - value.e);
}

/**
 * Whether a printed figure is what a finer one rounds to: 0,33 of 0,333333. Points are given in tenths and
 * hundredths, so that only figures with more decimals than the printed one's two or more are taken for computed.
 */
export function printsAs(exact: Score, printed: Score): boolean {
  const decimals = Math.max(2, decimalsOf(printed));
  return exact.eq(printed) || (decimalsOf(exact) > decimals && exact.round(decimals).eq(printed));
}

/** The double Excel is to be given. */
export function toNumber(value: Score): number {
  return Number(value.toString());
}

const NUMBER = String.raw`([+-]? ?)(\d+|(?=[.,] ?\d))(?: ?([.,]) ?(\d+))?`;
const TEXT = new RegExp(`^${NUMBER}(?: ?/ ?${NUMBER})? ?(?:điểm|đ)? ?[.,]?$`, 'iu');
const PLAIN = /^-?\d+(?:[.,]\d+)?$/;

function readText(raw: string, limit: Score | undefined): ScoreReading {
  // "'0,5": the mark that makes text of a number, typed where Excel took it for a letter.
  const text = tidy(halfWidth(raw))
    .replace('−', '-')
    .replace('–', '-')
    .replace(/^['‘’`´] ?(?=\d)/, '');
  if (text === '') return { kind: 'blank' };
  const match = TEXT.exec(text);
  if (!match) {
    const date = readDateText(text);
    if (date) return readDate(date, text, limit);
    return { kind: isInapplicableText(text) ? 'inapplicable' : 'unreadable', text: tidy(raw) };
  }
  const [, sign = '', whole = '', mark, decimals = '', ofSign, ofWhole = '', , ofDecimals = ''] = match;
  const value = parse(sign, whole, decimals);
  if (ofSign !== undefined) {
    return { kind: 'fraction', value, of: parse(ofSign, ofWhole, ofDecimals), text: tidy(raw) };
  }
  const written: Written = {
    as: 'text',
    mark: mark === undefined ? null : mark === ',' ? 'comma' : 'dot',
    decimals: decimals.length,
    tidy: PLAIN.test(raw),
    thousands: mark === '.' && decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole),
  };
  return { kind: 'score', value, written };
}

/** Whether a text in place of points says that a criterion does not apply. */
export function isInapplicableText(text: string): boolean {
  return /^(?:khong|k) ?ap dung\b/.test(fold(text));
}

function parse(sign: string, whole: string, decimals: string): Score {
  return score(`${sign.startsWith('-') ? '-' : ''}${whole || '0'}.${decimals || '0'}`);
}

/**
 * Vietnamese dates put the day first, American ones the month. A month and a year (1.17 typed where 17 is
 * no month) become that month's first day, which Excel then shows without its day.
 */
function readDate(
  { year, month, day }: DateParts,
  text: string,
  limit: Score | undefined,
  format = 'd/m/y',
): ScoreReading {
  const dayMonth = [`${day}.${month}`, `${month}.${day}`];
  const monthYear = day === 1 && year ? [`${month}.${String(year % 100).padStart(2, '0')}`] : [];
  const shown = formatCodes(format).toLowerCase();
  const spellings = shown.includes('d')
    ? [...dayMonth, ...(shown.includes('y') ? monthYear : [])]
    : [...monthYear, ...dayMonth];
  const candidates = [...new Set(spellings)].map(score);
  return {
    kind: 'date',
    text,
    candidates: limit ? candidates.filter((each) => each.lte(limit)) : candidates,
  };
}
