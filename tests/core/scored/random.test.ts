import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readScoredList } from '../../../src/core/scored/read';
import type { ScoreChoice } from '../../../src/core/scored/scored';
import { sheetOf } from '../../support/sheet';

/** A criterion without parts, its points in hundredths. */
interface Leaf {
  readonly maximum: number;
  readonly self: number;
  readonly appraised: number;
  readonly applies: boolean;
  readonly asText: boolean;
  readonly scale: boolean;
}

const leaf: fc.Arbitrary<Leaf> = fc
  .record({
    maximum: fc.integer({ min: 1, max: 300 }),
    self: fc.double({ min: 0, max: 1, noNaN: true }),
    appraised: fc.double({ min: 0, max: 1, noNaN: true }),
    applies: fc.boolean(),
    asText: fc.boolean(),
    scale: fc.boolean(),
  })
  .map((each) => ({
    ...each,
    self: Math.round(each.self * each.maximum),
    appraised: Math.round(each.appraised * each.maximum),
  }));

/** Sections of criteria, each of one leaf (itself) or of several (its parts). */
const lists = fc.record({
  sections: fc.array(
    fc.array(fc.array(leaf, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
    {
      minLength: 1,
      maxLength: 4,
    },
  ),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6, maxLength: 6 }),
  wording: fc.constantFrom(
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự đánh giá', 'SNV đánh giá', 'Ý kiến thẩm định'],
    ['Mã', 'Nội dung', 'Điểm chuẩn', 'Điểm tự chấm', 'Điểm thẩm định', 'Lý do trừ điểm'],
    ['TT', 'Lĩnh vực/Tiêu chí', 'Thang điểm', 'Điểm tự đánh giá', 'Điểm đạt được', 'Ghi chú'],
  ),
});

const hundredths = (points: number) => `${points / 100}`.replace('.', ',');

type Cells = readonly [string, string, string, string, string, string];

function leafRows(code: string, each: Leaf): Cells[] {
  const { maximum, self, appraised, applies, asText, scale } = each;
  const typed = (points: number) => (asText ? `'${hundredths(points)}'` : hundredths(points));
  const answer = (points: number) => (applies ? typed(points) : 'Không áp dụng');
  const row: Cells = [
    code,
    `Nội dung ${code}`,
    typed(maximum),
    answer(self),
    answer(appraised),
    `Ý kiến về ${code}`,
  ];
  return scale
    ? [row, ['', `Đạt đủ: ${hundredths(maximum)}`, '', '', '', ''], ['', 'Không đạt: 0', '', '', '', '']]
    : [row];
}

const total = (leaves: readonly Leaf[], points: 'maximum' | ScoreChoice) =>
  hundredths(leaves.filter(({ applies }) => applies).reduce((sum, each) => sum + each[points], 0));

function sums(code: string, name: string, leaves: readonly Leaf[]): Cells {
  return [code, name, total(leaves, 'maximum'), total(leaves, 'self'), total(leaves, 'appraised'), ''];
}

test('whatever the list, by either column every leaf that lost points is there, and no point is lost or counted twice', () => {
  fc.assert(
    fc.property(lists, ({ sections, order, wording }) => {
      const leaves = new Map<string, Leaf>();
      const rows = sections.flatMap((criteria, s) => [
        sums(`${s + 1}`, `Lĩnh vực thứ ${s + 1}`, criteria.flat()),
        ...criteria.flatMap((parts, c) => {
          const code = `${s + 1}.${c + 1}`;
          const codes = parts.length === 1 ? [code] : parts.map((_, p) => `${code}.${p + 1}`);
          parts.forEach((part, p) => {
            leaves.set(codes[p] ?? '', part);
          });
          const own = parts.flatMap((part, p) => leafRows(codes[p] ?? '', part));
          return parts.length === 1 ? own : [sums(code, `Nội dung ${code}`, parts), ...own];
        }),
      ]);
      const lines = [wording, ...rows].map((cells) => order.map((column) => cells[column] ?? '').join(' | '));
      const counted = [...leaves].filter(([, { applies }]) => applies);
      const list = readScoredList(sheetOf(lines.join('\n')));
      expect(list?.choices.map(({ scores }) => scores) ?? []).toEqual(
        counted.length > 0 ? ['appraised', 'self'] : [],
      );
      for (const { scores, content, unread, lost } of list?.choices ?? []) {
        const expected = counted.filter(([, each]) => each.maximum > each[scores]);
        const found = content.sections.flatMap(({ criteria }) => criteria);
        expect(
          found.map(({ code, maximum, score, reason }) => [
            code,
            maximum && score && maximum.minus(score).times('100').toFixed(),
            reason,
          ]),
        ).toEqual(
          expected.map(([code, each]) => [code, `${each.maximum - each[scores]}`, `Ý kiến về ${code}`]),
        );
        expect(lost).toBe(expected.length);
        expect(unread).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});
