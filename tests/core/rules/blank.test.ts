import { expect, test } from 'vitest';
import { parseAnnex } from '../../../src/core/annex/parse';
import { blanks } from '../../../src/core/rules/blank';
import { toA1 } from '../../../src/core/sheet/address';
import { ANNEX_HEADER, sheetOf } from '../../support/sheet';

const row = (code: string, owner: string) =>
  `${code} | Nội dung | 1 | 0,5 | 0,5 | Thiếu kinh phí | Bổ sung | ${owner} | Các phòng | Năm 2026`;
const ROWS = ['1 | Chỉ đạo | 4', row('1.1', ''), row('1.2', 'Văn phòng'), row('1.3', ''), row('1.4', '')];

/** The cells without an owner, and how grave each is where that is not the rule's to say. */
function found(merges: 'known' | 'unknown') {
  const sheet = sheetOf([ANNEX_HEADER, ...ROWS].join('\n'));
  const annex = parseAnnex(merges === 'known' ? sheet : { ...sheet, merges: null });
  if (!annex) throw new Error('no annex');
  return Array.from(blanks(annex, 'owner'), ({ at, severity, data }) => [
    toA1(at),
    severity,
    data.mayBeMerged,
  ]);
}

test('an empty cell is an error where merged cells are known', () => {
  expect(found('known')).toEqual([
    ['H3', undefined, undefined],
    ['H5', undefined, undefined],
    ['H6', undefined, undefined],
  ]);
});

test('below a filled one it is only to be looked at where they are not', () => {
  expect(found('unknown')).toEqual([
    ['H3', undefined, undefined],
    ['H5', 'warning', true],
    ['H6', 'warning', true],
  ]);
});
