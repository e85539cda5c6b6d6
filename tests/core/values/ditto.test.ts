import { expect, test } from 'vitest';
import { COMMUNE_UNITS } from '../../../src/core/values/commune-units';
import { isDitto } from '../../../src/core/values/ditto';
import { readUnits } from '../../../src/core/values/unit';

const DITTO = 'Như trên|như trên.|NHƯ TRÊN|-nt-|-nt-.|- nt -|nt|NT.|"|""|”|“ ”|〃|\'\'|″|//|-//-|- ” -|＂';

test.each(DITTO.split('|'))('%s says what is above', (text) => {
  expect(isDitto(text)).toBe(true);
});

test.each(
  '|-|--|---|/|-/-|…|...|Như trên bảng|Như mục 1.1|Theo phân công tại Quyết định số 12/QĐ-UBND|Công an xã|NTM|Không'.split(
    '|',
  ),
)('“%s” does not', (text) => {
  expect(isDitto(text)).toBe(false);
});

test.each(DITTO.split('|'))('%s is no unknown unit', (text) => {
  expect(readUnits(text, COMMUNE_UNITS).map(({ how }) => how)).toEqual(['reference']);
});
