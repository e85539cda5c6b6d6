import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDates,
  dateToSerial,
  formatDate,
  isDateFormat,
  isRealDate,
  numberFormat,
  readDateText,
  serialToDate,
} from '../../../src/core/values/date';

describe('isDateFormat', () => {
  it.each([
    'd/m/yyyy',
    'dd-mmm',
    'mmm-yy',
    'DD/MM/YYYY',
    'm/d/yy h:mm',
    '[$-vi-VN]dd/mm/yyyy;@',
    '[$-F800]dddd, mmmm dd, yyyy',
    'h:mm AM/PM',
    '[h]:mm:ss',
    '[mm]:ss',
    '[h]',
    '"ngày "d',
    'yyyy\\-mm\\-dd',
  ])('%s shows a date or a time', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  it.each([
    'General',
    '@',
    '0',
    '0.00',
    '#,##0.00_);[Red](#,##0.00)',
    '0%',
    '0.00E+00',
    '0.0 "điểm/ngày"',
    '[$₫-42A] #,##0',
    '0\\d',
    '[Magenta]0',
    '[>=100]0;0.0',
    '_-* #,##0.00_-',
    '',
  ])('%s shows a number', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});

describe('numberFormat', () => {
  it.each([
    ['General', 'General'],
    ['0.00', '0.00'],
    // What comes behind the semicolons is for other content.
    ['_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-'],
    ['@', 'General'],
    ['0%', 'General'],
    ['0.0%;-0.0%', 'General'],
    ['d-mmm', 'General'],
    ['h:mm', 'General'],
  ])('%s gives %s', (format, expected) => {
    expect(numberFormat(format)).toBe(expected);
  });
});

describe('serials of the 1900 system', () => {
  it.each([
    [1, '01/01/1900'],
    [59, '28/02/1900'],
    [60, '29/02/1900'],
    [61, '01/03/1900'],
    [36526, '01/01/2000'],
    [36585, '29/02/2000'],
    [46082, '01/03/2026'],
    [46387, '31/12/2026'],
    [2958465, '31/12/9999'],
  ])('%d is %s', (serial, expected) => {
    const date = serialToDate(serial);
    expect(date && formatDate(date)).toBe(expected);
    expect(date && dateToSerial(date)).toBe(serial);
  });

  it('drops the time of day', () => {
    expect(serialToDate(46082.75)).toEqual({ year: 2026, month: 3, day: 1 });
  });

  it.each([0, 0.5, -1, 2958466, Number.NaN])('%d is no day', (serial) => {
    expect(serialToDate(serial)).toBeNull();
  });

  it.each([
    [2026, 2, 29],
    [2100, 2, 29],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 4, 31],
    [1899, 12, 31],
  ])('%d-%d-%d has no serial', (year, month, day) => {
    expect(dateToSerial({ year, month, day })).toBeNull();
  });

  it('run through every day in the calendar’s order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_464 }), (serial) => {
        const date = serialToDate(serial);
        const next = serialToDate(serial + 1);
        if (!date || !next) throw new Error('every serial here is a day');
        expect(isRealDate(date)).toBe(true);
        expect(dateToSerial(date)).toBe(serial);
        expect(compareDates(date, next)).toBeLessThan(0);
        const utc = new Date(Date.UTC(date.year, date.month - 1, date.day));
        expect(utc.getTime() / 86_400_000 + 25_569).toBe(serial);
      }),
    );
  });
});

describe('readDateText', () => {
  it.each([
    ['01/03/2026', 1, 3, 2026],
    ['1-3-26', 1, 3, 2026],
    ['31/02/2026', 31, 2, 2026],
    ['1/1/30', 1, 1, 1930],
    ['1-Mar', 1, 3, null],
    ['01-Thg3', 1, 3, null],
    ['1-thg 12-2026', 1, 12, 2026],
    ['Mar-26', 1, 3, 2026],
    ['2026-03-01', 1, 3, 2026],
    ['2026-03-01 00:00:00', 1, 3, 2026],
  ])('reads %s', (text, day, month, year) => {
    expect(readDateText(text)).toEqual({ day, month, year });
  });

  it.each(['1/3', '1.3.2026', '1/3-2026', 'Mar', 'Một', '1-thg', '1-thg 0', 'x-26', ''])(
    'does not read %j',
    (text) => {
      expect(readDateText(text)).toBeNull();
    },
  );
});
