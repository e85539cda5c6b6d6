/** A day of the calendar; `month` 1–12, `day` 1–31. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date as a text gives it: perhaps without a year, perhaps no real day. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** 31 December 9999, the last day Excel knows. */
const LAST_SERIAL = 2_958_465;
/** Excel believes that 1900 was a leap year: serial 60 is a day that never was, and those before it are one off. */
const FALSE_LEAP_DAY = 60;
/** Serial of 1 March of the year 0, from which the calendar's arithmetic below counts. */
const MARCH_OF_YEAR_0 = -693_899;

/** What a number format does, without what it merely prints: quoted text, escapes, colours, currencies. */
export function formatCodes(format: string): string {
  return format.replace(/"[^"]*"?|\\.|_.|\*./g, '').replace(/\[(?![hms]+\])[^\]]*\]/gi, '');
}

/** True for number formats that show a number as a date or a time of day. */
export function isDateFormat(format: string): boolean {
  return /[ymdhs]/i.test(formatCodes(format));
}

/** The format itself, where it shows a number as one; text, dates and percentages give way to `General`. */
export function numberFormat(format: string): string {
  const [shown = ''] = formatCodes(format).split(';');
  return /[@%]/.test(shown) || isDateFormat(format) ? 'General' : format;
}

/** The day of a serial number of the 1900 system, its time of day dropped; `null` outside Excel's calendar. */
export function serialToDate(serial: number): CalendarDate | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST_SERIAL)) return null;
  if (whole === FALSE_LEAP_DAY) return { year: 1900, month: 2, day: 29 };
  const days = whole - MARCH_OF_YEAR_0 + (whole < FALSE_LEAP_DAY ? 1 : 0);
  // Years run from March, so that the leap day is a year's last.
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** The serial number of a day in the 1900 system; `null` when there is no such day in Excel's calendar. */
export function dateToSerial(date: CalendarDate): number | null {
  const { year, month, day } = date;
  if (year === 1900 && month === 2 && day === 29) return FALSE_LEAP_DAY;
  if (!isRealDate(date) || year < 1900 || year > 9999) return null;
  const marchYear = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const serial = MARCH_OF_YEAR_0 + marchYear * 365 + leapDays + dayOfYear;
  return serial <= FALSE_LEAP_DAY ? serial - 1 : serial;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** False for 31/02 and 45/13. */
export function isRealDate({ year, month, day }: CalendarDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Negative when `a` is the earlier day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** `{ year: 2026, month: 3, day: 1 }` → `01/03/2026`. */
export function formatDate({ year, month, day }: CalendarDate): string {
  return `${two(day)}/${two(month)}/${String(year).padStart(4, '0')}`;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The parts of a text that looks as Excel spells a date (`01/03/2026`, `1-Mar`, `01-Thg3`, `Mar-26`, `2026-03-01`),
 * the day before the month; `null` when it is no such text. The day may be impossible: ask `isRealDate`.
 */
export function readDateText(text: string): DateParts | null {
  const numeric = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (numeric) {
    return { day: Number(numeric[1]), month: Number(numeric[3]), year: fullYear(numeric[4] ?? '') };
  }
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[ t]00:00(?::00)?)?$/i.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const named = /^(?:(\d{1,2})[ -])?(?:thg ?(\d{1,2})|([a-z]{3}))(?:[ -](\d{4}|\d{2}))?$/i.exec(text);
  if (!named) return null;
  const [, day, vietnamese, english = '', year] = named;
  const month = vietnamese ? Number(vietnamese) : MONTH_NAMES.indexOf(english.toLowerCase()) + 1;
  if (month < 1 || (!day && !year)) return null;
  return { day: Number(day ?? 1), month, year: year ? fullYear(year) : null };
}

/** Excel's own rule: two digits up to 29 are of this century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year < 30 ? 2000 + year : 1900 + year;
}
