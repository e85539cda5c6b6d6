import { expect, test } from 'vitest';
import { checkWorkbook } from '../../../src/core/rules/check';
import { parseA1 } from '../../../src/core/sheet/address';
import { ANNEX_HEADER, sheetOf } from '../../support/sheet';

/** What comes of an annex whose cells so and so hold formulas that nobody has worked out. */
function judged(...cells: readonly string[]): string {
  const rows = '1 | Chỉ đạo | 1 | 0,5 | =C2-D2\n1.1 | Kế hoạch | 1 | 0,5 | =C3-D3\nGhi chú: xem thêm';
  const sheet = {
    ...sheetOf(`${ANNEX_HEADER} | Thêm\n${rows}`),
    uncalculated: cells.flatMap((cell) => parseA1(cell) ?? []),
  };
  const checked = checkWorkbook(
    { sheets: [sheet], active: sheet.name, settings: null },
    { today: { year: 2026, month: 1, day: 2 } },
  );
  if (checked.ok) return 'judged';
  const { failure } = checked;
  return failure.code === 'file/uncalculated' ? `${failure.code} ${failure.cells.join(' ')}` : failure.code;
}

test.each([
  ['in the annex, where they would seem to be missing', ['E2', 'E3'], 'file/uncalculated E2 E3'],
  ['below it', ['A9'], 'judged'],
  ['beside it', ['K2', 'L3'], 'judged'],
  ['nowhere', [], 'judged'],
])('formulas never worked out, %s', (_, cells, expected) => {
  expect(judged(...cells)).toBe(expected);
});
