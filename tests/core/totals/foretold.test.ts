import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAnnex } from '../../../src/core/annex/parse';
import { applied } from '../../../src/core/plan/applied';
import { toA1 } from '../../../src/core/sheet/address';
import { isCellError, type SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { planTotals } from '../../../src/core/totals/plan';
import { calculated } from '../../support/calculate';
import { ANNEX_HEADER, sheetOf } from '../../support/sheet';

/** A cell's content, by its row and by those of what it may be made of. */
type Cell = (row: number, parts: readonly number[]) => string;

const blank: Cell = () => '';
const typed = fc.constantFrom('0', '0,5', '1', '1,5', '2', '6').map(
  (text): Cell =>
    () =>
      text,
);
const awkward = fc.constantFrom<Cell>(
  () => "'0,5'",
  () => 'Không áp dụng',
);
const sums = (column: string) =>
  fc.constantFrom<Cell>(
    (_, parts) => (parts.length > 0 ? `=SUM(${parts.map((part) => `${column}${part}`).join(',')})` : ''),
    (_, parts) => (parts.length > 0 ? `=${parts.map((part) => `${column}${part}`).join('+')}` : ''),
    (_, parts) => (parts.length > 0 ? `=SUM(${column}${parts[0]}:${column}${parts.at(-1)})` : ''),
    (_, parts) => (parts.length > 1 ? `=ROUND(SUM(${column}${parts[0]}:${column}${parts.at(-2)}),3)` : ''),
  );
/** The rows above, those that count twice among them. */
const above =
  (column: string): Cell =>
  (row) =>
    `=SUM(${column}2:${column}${row - 1})`;

/** `far`: what a criterion lost may be made of its section's figures, too, which are worked out after it. */
const part = (far: boolean) =>
  fc.record({
    maximum: fc.oneof({ weight: 6, arbitrary: typed }, { weight: 2, arbitrary: fc.constant(blank) }, awkward),
    score: fc.oneof(
      { weight: 6, arbitrary: typed },
      { weight: 2, arbitrary: fc.constant(blank) },
      awkward,
      fc.constant<Cell>((row) => `=C${row}-E${row}`),
      fc.constant<Cell>((row) => `=L${row}`),
    ),
    lost: fc.oneof(
      typed,
      fc.constantFrom<Cell>(
        blank,
        blank,
        (row) => `=C${row}-D${row}`,
        (row) => `=IF(D${row}="","",ROUND(C${row}-D${row},3))`,
        (row) => `=C${row}-D${row}${far ? '+C2' : ''}`,
      ),
    ),
  });
const whole = fc.record({
  maximum: fc.oneof(typed, sums('C'), fc.constant(blank)),
  score: fc.oneof(
    typed,
    sums('D'),
    fc.constantFrom<Cell>(blank, (row) => `=C${row}-E${row}`),
  ),
  lost: fc.oneof(
    typed,
    sums('E'),
    fc.constantFrom<Cell>(blank, (row) => `=C${row}-D${row}`),
  ),
});
const total = fc.record({
  maximum: fc.oneof(typed, sums('C'), fc.constantFrom(blank, above('C'))),
  score: fc.oneof(typed, sums('D'), fc.constantFrom(blank, above('D'))),
  lost: fc.oneof(typed, sums('E'), fc.constantFrom(blank, above('E'))),
});
type Figures = { readonly [Field in 'maximum' | 'score' | 'lost']: Cell };

/** An annex some of whose figures are formulas already, right ones and others, as Excel has worked them out. */
const halfComputed = (far: boolean): fc.Arbitrary<SheetSnapshot> =>
  fc
    .tuple(
      fc.array(fc.tuple(whole, fc.array(part(far), { maxLength: 3 })), { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      total,
    )
    .map(([sections, survey, all]) => {
      const lines = [ANNEX_HEADER];
      const add = (name: string, { maximum, score, lost }: Figures, parts: readonly number[]) => {
        const row = lines.length + 1;
        const figures = [maximum, score, lost].map((cell) => cell(row, parts)).join(' | ');
        lines.push(`${name} | ${figures} | | | | | | | =C${row}-E${row}`);
      };
      const heads = sections.map(([figures, parts], index) => {
        const head = lines.length + 1;
        add(
          `'${index + 1}' | Lĩnh vực ${index + 1}`,
          figures,
          parts.map((_, place) => head + 1 + place),
        );
        for (const [place, each] of parts.entries())
          add(`'${index + 1}.${place + 1}' | Việc ${place + 1}`, each, []);
        return head;
      });
      if (survey) lines.push(' | Điều tra xã hội học | 30 | 25 | 5');
      add(' | Tổng cộng', all, heads);
      return calculated(sheetOf(lines.join('\n')));
    })
    .filter((sheet) => !isCircular(sheet));

function isCircular({ values }: SheetSnapshot): boolean {
  return values.some((line) =>
    line.some((value) => isCellError(value ?? null) && JSON.stringify(value).includes('CIRC')),
  );
}

function pressed(sheet: SheetSnapshot, overTyped: 'replaced' | 'kept') {
  const annex = parseAnnex(sheet);
  if (!annex) throw new Error('no annex');
  const { plan } = planTotals(annex, null, overTyped);
  return { plan, after: calculated(applied(sheet, plan)) };
}

describe.each(['replaced', 'kept'] as const)(
  'over formulas that are there already, typed figures %s',
  (over) => {
    test('nothing becomes circular, and what is foretold is what comes of it', () => {
      fc.assert(
        fc.property(halfComputed(true), (sheet) => {
          const { plan, after } = pressed(sheet, over);
          expect(isCircular(after)).toBe(false);
          for (const { at, after: cell } of plan.edits) {
            expect([toA1(at), after.values[at.row]?.[at.column]]).toEqual([toA1(at), cell.value]);
          }
        }),
        { numRuns: 500 },
      );
    });

    test('a second time changes nothing', () => {
      fc.assert(
        fc.property(halfComputed(false), (sheet) => {
          expect(pressed(pressed(sheet, over).after, over).plan.edits).toEqual([]);
        }),
        { numRuns: 500 },
      );
    });
  },
);

test('typed figures that are kept stay as they are', () => {
  fc.assert(
    fc.property(halfComputed(true), (sheet) => {
      const { plan, after } = pressed(sheet, 'kept');
      for (const { at, before } of plan.edits) {
        if (before.formula !== null || typeof before.value !== 'number') continue;
        expect([toA1(at), after.values[at.row]?.[at.column]]).toEqual([toA1(at), before.value]);
      }
    }),
    { numRuns: 1000 },
  );
});
