import { describe, expect, test } from 'vitest';
import { emptyFields, readOwn, readTitle } from '../../src/taskpane/fields';

const FIELDS = emptyFields(2026);

describe('the title block', () => {
  test.each([
    ['', null, []],
    ['15/01/2026', { day: 15, month: 1, year: 2026 }, []],
    ['15-1-2026', { day: 15, month: 1, year: 2026 }, []],
    [' 5.1.2026 ', { day: 5, month: 1, year: 2026 }, []],
    ['31/02/2026', null, ['date']],
    ['tháng 1', null, ['date']],
    ['1/2026', null, ['date']],
  ])('reads the date “%s”', (date, expected, wrong) => {
    const read = readTitle({ ...FIELDS, date });
    expect(read.title.date).toEqual(expected);
    expect(read.wrong).toEqual(wrong);
  });

  test.each([
    ['2026', []],
    ['26', ['year']],
    ['', ['year']],
    ['năm nay', ['year']],
    ['2026,5', ['year']],
  ])('reads the year “%s”', (year, wrong) => {
    expect(readTitle({ ...FIELDS, year }).wrong).toEqual(wrong);
  });

  test('unit and number may be left for later', () => {
    expect(readTitle({ ...FIELDS, unit: ' UBND xã Nam Đàn ' }).title).toEqual({
      unit: 'UBND xã Nam Đàn',
      number: '',
      date: null,
      year: 2026,
    });
  });
});

describe('a row of one’s own', () => {
  const ROW = { section: '3', code: '', name: 'Công khai thủ tục', maximum: '' };

  test.each<[Partial<typeof ROW>, object]>([
    [{}, { code: null, maximum: null }],
    [{ code: '3.9.1' }, { code: '3.9.1' }],
    [{ code: '3.9.1.' }, { code: '3.9.1' }],
  ])('%o is understood', (typed, expected) => {
    expect(readOwn({ ...ROW, ...typed })).toMatchObject({ row: { kind: 'own', ...expected }, wrong: [] });
  });

  test('its maximum is an exact decimal', () => {
    const { row } = readOwn({ ...ROW, maximum: '0,25' });
    expect(row?.kind === 'own' && row.maximum?.toString()).toBe('0.25');
  });

  test.each<[Partial<typeof ROW>, readonly string[]]>([
    [{ name: '  ' }, ['name']],
    [{ code: '3' }, ['code']],
    [{ code: '4.1' }, ['code']],
    [{ code: 'ba' }, ['code']],
    [{ maximum: 'một' }, ['maximum']],
    [{ maximum: '-1' }, ['maximum']],
    [{ maximum: '1/2' }, ['maximum']],
    [{ name: '', code: 'x', maximum: 'x' }, ['name', 'code', 'maximum']],
  ])('%o is not', (typed, wrong) => {
    expect(readOwn({ ...ROW, ...typed })).toEqual({ row: null, wrong });
  });
});
