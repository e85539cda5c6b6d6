import { expect, test } from 'vitest';
import { parseAnnex } from '../../../src/core/annex/parse';
import { gapBeside } from '../../../src/core/insert/beside';
import { toA1 } from '../../../src/core/sheet/address';
import { sheetOf } from '../../support/sheet';

const HEADER = 'Tiêu chí | Nội dung | Điểm chuẩn | Điểm thẩm định | Điểm bị mất';

/** Where a row before the third line leaves a gap, or rows at other places. */
function gapIn(text: string, inserted: readonly number[] = [2]): string | null {
  const annex = parseAnnex(sheetOf(text));
  if (!annex) throw new Error('no annex');
  const gap = gapBeside(annex, inserted);
  return gap && toA1(gap);
}

test.each<[string, string, string | null]>([
  ['a table to the right', `${HEADER} | | x | y\n1.1|a|1|1|0||b|2\n1.3|c|1|1|0||d|3`, 'G3'],
  ['a table to the left', 'p | | '.concat(HEADER, '\nq||1.1|a|1|1|0\nr||1.3|c|1|1|0'), 'A3'],
  ['nothing beside', `${HEADER}\n1.1|a|1|1|0\n1.3|c|1|1|0`, null],
  ['one more column of the annex', `${HEADER} | Minh chứng\n1.1|a|1|1|0|có\n1.3|c|1|1|0|không`, null],
  ['notes right beside, without a header', `${HEADER}\n1.1|a|1|1|0|có\n1.3|c|1|1|0|không`, null],
  ['a note in one row alone', `${HEADER}\n1.1|a|1|1|0||xem lại\n1.3|c|1|1|0`, null],
  ['a table that ends above', `${HEADER} | | x\n1.1|a|1|1|0||b\n1.3|c|1|1|0`, null],
])('%s', (_, text, gap) => {
  expect(gapIn(text)).toBe(gap);
});

test('rows that come together are looked at where they come', () => {
  const text = `${HEADER}\n1.1|a|1|1|0\n1.3|c|1|1|0||b\n1.4|d|1|1|0||e`;
  expect(gapIn(text, [1, 2])).toBeNull();
  expect(gapIn(text, [2, 3])).toBeNull();
  expect(gapIn(text, [1, 4])).toBe('G5');
});
