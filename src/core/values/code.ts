import { isCellError, type SheetCell, textOf } from '../sheet/snapshot';
import { type DateParts, formatCodes, isDateFormat, readDateText, serialToDate } from './date';
import { remembering } from './remember';
import { score } from './score';
import { fold, halfWidth, tidy } from './text';

/** A criterion's code, normalised: `1.1.2`. Its parts are 1–99, without leading zeros. */
export type Code = string;

export type CodeReading =
  | {
      readonly kind: 'code';
      readonly code: Code;
      readonly written: 'text' | 'number' | 'date' | 'roman';
      /** Exactly the code, with nothing else around it. */
      readonly tidy: boolean;
      /** What else the cell could have meant, likeliest first: 1.1 → `1.10`, 1 March → `3.1`. */
      readonly alternatives: readonly Code[];
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'other'; readonly text: string };

/** No catalogue has more sections; longer numbers with dots are dates and amounts. */
const LAST_SECTION = 20;
/** A year up to here is rather the last part of a typed code (1.1.2 → 1 January 2002) than a year. */
const LAST_YEAR_AS_PART = 2015;

const CODE_CELL =
  /^(?:(?:tieu chi(?: thanh phan)?|tc|linh vuc|muc)[ :.]*)?(\d{1,2}(?: ?[.,] ?\d{1,2}){0,3}) ?[.,:;)]?$/;
const ROMAN_CELL = /^(?:(?:tiêu chí|lĩnh vực|mục|phần)[ :.]+)?([IVX]+) ?[.:;)]?$/iu;
const LEADING_CODE =
  /^(?:(tiêu chí(?: thành phần)?|tc|lĩnh vực)[ :.]*)?([1-9]\d?(?:\.[1-9]\d?){0,3})(?!\d|[.,]\d| ?[%/])(.*)$/isu;
/** "8.5 điểm" and "1.5 tỷ đồng" are amounts; "7.9 Tỷ lệ" is a criterion. */
const UNIT = /^(?:điểm|đồng|nghìn|triệu|tỷ đồng)(?!\p{L})/iu;

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

/** A section's number as a Roman numeral; as it is, where no numeral is known for it. */
export function romanOf(section: Code): string {
  return ROMAN[Number(section) - 1] ?? section;
}

/** Reads a cell of the code column; a section's ordinal (`3`, `III`) is a code of one part. */
export function readCode(cell: SheetCell): CodeReading {
  const { value, format } = cell;
  if (value === null) return { kind: 'blank' };
  if (isCellError(value)) return { kind: 'error', error: value.error };
  if (typeof value === 'boolean') return { kind: 'other', text: textOf(value) };
  if (typeof value === 'string') return readText(value);
  const date = isDateFormat(format) ? serialToDate(value) : null;
  if (date) return readDate(date, formatCodes(format)) ?? { kind: 'other', text: textOf(value) };
  return readNumber(value, format);
}

/**
 * The code at the start of a text, and the text after it: `1.1.2. Chất lượng …`, `Tiêu chí 1.6.2 – Tổ chức`.
 * A number of one part is an ordinal, unless "Tiêu chí" or "Lĩnh vực" stands before it.
 */
export function leadingCode(text: string): { code: Code; rest: string } | null {
  const match = LEADING_CODE.exec(tidy(halfWidth(text)));
  if (!match) return null;
  const [, prefix, digits = '', after = ''] = match;
  const code = normalise(digits);
  if (code === null || (!prefix && !code.includes('.'))) return null;
  // "1.1a" is no code; "1.1.2Chất lượng", its space lost in a PDF, is.
  if (/^\p{Ll}/u.test(after)) return null;
  const rest = after.replace(/^[\s.:;)–—-]+/, '');
  if (prefix) return { code, rest };
  // "5.1. Tiêu chí 7.3 – …": a report's own numbering, with the criterion named after it.
  const named = /^(?:tiêu chí|tc)/iu.test(rest) ? leadingCode(rest) : null;
  return named ?? (UNIT.test(rest) ? null : { code, rest });
}

/** Orders codes as a catalogue does: part by part as numbers (1.9 before 1.10), parents before children. */
export function compareCodes(a: Code, b: Code): number {
  const left = partsOf(a);
  const right = partsOf(b);
  const differing = left.findIndex((part, index) => part !== right[index]);
  if (differing < 0) return left.length - right.length;
  return (left[differing] ?? 0) - (right[differing] ?? 0);
}

/** `1.1.2` → `[1, 1, 2]` */
export const partsOf = remembering((code: Code): readonly number[] => code.split('.').map(Number));

/** `1.1.2` → `1` */
export function sectionOf(code: Code): Code {
  return code.split('.', 1).join();
}

/** `1.1.2` → `1.1`; a section has no parent. */
export function parentOf(code: Code): Code | null {
  const end = code.lastIndexOf('.');
  return end < 0 ? null : code.slice(0, end);
}

/** True for `1.1.2` within `1.1` and `1`; a code is not within itself, nor 1.10 within 1.1. */
export function isWithin(code: Code, ancestor: Code): boolean {
  return code.startsWith(`${ancestor}.`);
}

function readText(raw: string): CodeReading {
  const text = tidy(raw);
  if (text === '') return { kind: 'blank' };
  const folded = fold(text);
  const digits = CODE_CELL.exec(folded)?.[1];
  const code = digits === undefined ? null : normalise(digits);
  if (code !== null) return { kind: 'code', code, written: 'text', tidy: raw === code, alternatives: [] };
  const numeral = ROMAN_CELL.exec(text)?.[1] ?? '';
  // Capitals only: an "x" is a tick.
  const ordinal = ROMAN.indexOf(numeral) + 1;
  if (ordinal > 0) {
    return { kind: 'code', code: `${ordinal}`, written: 'roman', tidy: raw === numeral, alternatives: [] };
  }
  const date = readDateText(folded) ?? readShortDate(folded);
  return (date && readDate(date, date.year === null ? 'd/m' : 'd/m/y')) ?? { kind: 'other', text };
}

/** `1/3`, as a date column shows it. */
function readShortDate(text: string): DateParts | null {
  const match = /^(\d{1,2})\/(\d{1,2})$/.exec(text);
  return match && { day: Number(match[1]), month: Number(match[2]), year: null };
}

function readNumber(value: number, format: string): CodeReading {
  const digits = Number.isFinite(value) ? score(value).toFixed() : '';
  const code = /^\d{1,2}(?:\.\d{1,2})?$/.test(digits) ? normalise(digits) : null;
  if (code === null || formatCodes(format).includes('%')) return { kind: 'other', text: textOf(value) };
  // A number keeps no final zero: 1.10 and 1.20 arrive as 1.1 and 1.2.
  const alternatives = /\.\d$/.test(code) ? [`${code}0`] : [];
  return { kind: 'code', code, written: 'number', tidy: true, alternatives };
}

/**
 * What was typed before Excel made a date of it. What the format shows tells how many parts there were:
 * 1.3 becomes 1-Mar, 1.13 (no 13th month) Jan-13, and 1.1.2 becomes 01/01/2002.
 */
function readDate({ year, month, day }: DateParts, format: string): CodeReading | null {
  const orders = [`${day}.${month}`, `${month}.${day}`];
  const part = year !== null && year > 2000 && year <= 2030 ? year - 2000 : null;
  const threeParts = part === null ? [] : orders.map((order) => `${order}.${part}`);
  const monthYear = part !== null && day === 1 ? [`${month}.${part}`] : [];
  const typedYear = year !== null && year <= LAST_YEAR_AS_PART;
  let spellings = typedYear ? [...orders, ...threeParts] : orders;
  if (!/d/i.test(format)) spellings = [...monthYear, ...orders];
  else if (/y/i.test(format)) {
    spellings = typedYear
      ? [...threeParts, ...orders, ...monthYear]
      : [...orders, ...monthYear, ...threeParts];
  }
  const [code, ...alternatives] = [...new Set(spellings)].filter((each) => normalise(each) === each);
  return code === undefined ? null : { kind: 'code', code, written: 'date', tidy: false, alternatives };
}

/** `1, 01 ,2` → `1.1.2`; `null` when a part is zero or no catalogue goes that far. */
function normalise(digits: string): Code | null {
  const parts = digits.split(/ ?[.,] ?/).map(Number);
  const [first = 0] = parts;
  if (parts.includes(0) || (parts.length > 1 && first > LAST_SECTION)) return null;
  return parts.join('.');
}
