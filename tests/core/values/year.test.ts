import { expect, test } from 'vitest';
import { readYear } from '../../../src/core/values/year';

test.each([
  ['2026', 2026],
  [' 2026 ', 2026],
  ['2000', 2000],
  ['2100', 2100],
  ['1999', null],
  ['2101', null],
  ['26', null],
  ['2026,5', null],
  ['2026.5', null],
  ['2e3', null],
  ['', null],
])('“%s” is the year %s', (text, year) => {
  expect(readYear(text)).toBe(year);
});
