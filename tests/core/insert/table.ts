import type { Annex } from '../../../src/core/annex/annex';
import { parseAnnex } from '../../../src/core/annex/parse';
import type { Catalogue } from '../../../src/core/catalogue/catalogue';
import type { NewCriterion } from '../../../src/core/insert/criterion';
import { planInsertion } from '../../../src/core/insert/plan';
import { applied } from '../../../src/core/plan/applied';
import { type SheetSnapshot, textOf } from '../../../src/core/sheet/snapshot';
import { score } from '../../../src/core/values/score';
import { COMPLETE } from '../../support/catalogue';
import { ANNEX_HEADER, type SheetOptions, sheetOf } from '../../support/sheet';

/** Two sections of five criteria each, and a third. */
export const LARGE: Catalogue = {
  ...COMPLETE,
  complete: false,
  sections: [...COMPLETE.sections, ...COMPLETE.sections.slice(0, 1).map((each) => ({ ...each, code: '12' }))],
  criteria: ['1.1', '1.1.2', '1.2', '1.3', '1.10', '2.1', '2.2', '2.3', '3.1', '12.1'].map((code) => ({
    code,
    name: `Tiêu chí ${code.replaceAll('.', '-')}`,
    nameCutOff: false,
    maximum: score(1),
    cite: ['decision'],
  })),
};

export function annexOf(sheet: SheetSnapshot): Annex {
  const annex = parseAnnex(sheet);
  if (!annex) throw new Error('no annex');
  return annex;
}

export const named = (...codes: string[]): NewCriterion[] =>
  codes.map((code) => ({ kind: 'catalogue', code }));
export const own = (section: string, code: string | null, name: string): NewCriterion => ({
  kind: 'own',
  section,
  code,
  name,
  maximum: score('0.5'),
});

export function insert(
  sheet: SheetSnapshot,
  rows: readonly NewCriterion[],
  catalogue: Catalogue | null = LARGE,
) {
  const outcome = planInsertion(annexOf(sheet), catalogue, rows);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return { ...outcome.value, after: applied(sheet, outcome.value.plan) };
}

/** A column of a sheet, from the header's next row on. */
export const column = (sheet: SheetSnapshot, index: number, from = 1) =>
  sheet.values.slice(from).map((row) => textOf(row[index] ?? null));

/** The first columns of rows, one line each. */
export const tableOf = (lines: string, options?: SheetOptions) =>
  sheetOf(`${ANNEX_HEADER}\n${lines}`, options);
