import { describe, expect, test } from 'vitest';
import { parseAnnex } from '../../../src/core/annex/parse';
import type { Catalogue } from '../../../src/core/catalogue/catalogue';
import { applied } from '../../../src/core/plan/applied';
import { toA1 } from '../../../src/core/sheet/address';
import { planTotals } from '../../../src/core/totals/plan';
import type { TotalsPlan } from '../../../src/core/totals/totals';
import { formatScore } from '../../../src/core/values/score';
import { calculated } from '../../support/calculate';
import { ANNEX_HEADER, type SheetOptions, sheetOf } from '../../support/sheet';

interface Given extends SheetOptions {
  readonly header?: string;
  readonly catalogue?: Catalogue | null;
  readonly typed?: 'replaced' | 'kept';
}

export function planned(
  rows: string,
  { header = ANNEX_HEADER, catalogue = null, typed, ...options }: Given = {},
) {
  const sheet = sheetOf(`${header}\n${rows}`, options);
  const annex = parseAnnex(sheet);
  if (!annex) throw new Error('no annex');
  const totals = planTotals(annex, catalogue, typed);
  return { sheet, ...totals };
}

/** `E3 =ROUND(C3-D3,3) → 0,5`, in the order of the sheet. */
export function written({ plan }: TotalsPlan): string[] {
  return [...plan.edits]
    .sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column)
    .map(({ at, after }) =>
      [toA1(at), after.formula, '→', String(after.value).replace('.', ',')].filter(Boolean).join(' '),
    );
}

const conflicts = ({ conflicts: all }: TotalsPlan) =>
  all.map(({ at, typed, worked }) => `${toA1(at)} ${formatScore(typed)} → ${formatScore(worked)}`);

const skipped = ({ skipped: all }: TotalsPlan) =>
  all.map(({ at, because }) => `${toA1(at)}: ${because.map(toA1).join(', ')}`);

export interface Case extends Given {
  readonly rows: string;
  readonly writes: readonly string[];
  readonly conflicts?: readonly string[];
  readonly skips?: readonly string[];
}

/** What is written, told and left out for each annex; and that it is what Excel works out, and all of it. */
export function testPlans(cases: Readonly<Record<string, Case>>): void {
  describe('what “Tính điểm” writes', () => {
    test.each(Object.entries(cases))(
      '%s',
      (_, { rows, writes, conflicts: wrong = [], skips = [], ...given }) => {
        const totals = planned(rows, given);
        expect(written(totals)).toEqual(writes);
        expect(conflicts(totals)).toEqual(wrong);
        expect(skipped(totals)).toEqual(skips);
      },
    );

    test.each(Object.entries(cases))('%s: says what Excel will work out', (_, { rows, ...given }) => {
      const { sheet, plan } = planned(rows, given);
      const after = applied(sheet, plan);
      for (const { at, after: cell } of plan.edits) {
        const own = (value: typeof after) => ({
          ...value,
          formulas: after.formulas.map((line) =>
            line.map(
              (each) =>
                each &&
                (/^=[A-Z0-9+\-(),: ]*$/.test(each) ? each.replaceAll(' ', '').replace('=+', '=') : null),
            ),
          ),
        });
        expect(calculated(own(after)).values[at.row]?.[at.column]).toBe(cell.value);
      }
    });

    test('once more changes nothing', () => {
      for (const { rows, ...given } of Object.values(cases)) {
        const { sheet, plan } = planned(rows, given);
        const annex = parseAnnex(applied(sheet, plan));
        expect(annex && planTotals(annex, given.catalogue ?? null, given.typed).plan.edits).toEqual([]);
      }
    });
  });
}
