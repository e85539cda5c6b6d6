import { describe, expect, test } from 'vitest';
import { parseAnnex } from '../../src/core/annex/parse';
import { BUILTIN_CATALOGUES } from '../../src/core/catalogue/builtin';
import type { Catalogue } from '../../src/core/catalogue/catalogue';
import { type AnyRule, runRules } from '../../src/core/rules/engine';
import type { Finding } from '../../src/core/rules/finding';
import { toA1 } from '../../src/core/sheet/address';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { COMMUNE_UNITS } from '../../src/core/values/commune-units';
import { ANNEX_HEADER, type SheetOptions, sheetOf } from './sheet';

interface Case extends SheetOptions {
  /** What the case shows; tests are named after it. */
  readonly name: string;
  /** The annex's rows as `sheetOf` reads them, under the ten-column header in row 1, unless `header` is given. */
  readonly rows: string;
  /** Another header, or title and header, in the same notation. */
  readonly header?: string;
  /** Other sheets of the workbook. */
  readonly others?: readonly SheetSnapshot[];
  /** Nghệ An's by default. */
  readonly catalogue?: Catalogue | null;
}

/** What is expected of one finding; what is left out is not looked at, but a fix must be expected to be there. */
export interface Expected {
  readonly at: string;
  readonly criterion?: string | null;
  readonly field?: string | null;
  /** `E2 = 0,2` for each cell that the safe fix writes, `row 5 goes into row 4`; none when left out. */
  readonly fix?: readonly string[];
  /** Labels of the suggestions; none when left out. */
  readonly suggestions?: readonly string[];
  /** Parts of the finding's data; scores as `Number`. */
  readonly data?: Readonly<Record<string, unknown>>;
}

export interface Cases {
  readonly valid: readonly Case[];
  readonly invalid: readonly (Case & { readonly findings: readonly Expected[] })[];
}

/**
 * Runs one rule over tables of sheets, as the engine runs it: sheets it must leave alone, and sheets with
 * exactly these findings. A case that stands twice, or a rule that changes what it looks at, fails.
 */
export function testRule(rule: AnyRule, { valid, invalid }: Cases): void {
  describe(rule.meta.name, () => {
    test('no case stands twice', () => {
      const cases = [...valid, ...invalid].map(({ name, ...rest }) => JSON.stringify(rest));
      expect(new Set(cases).size).toBe(cases.length);
    });
    test.each(valid.map((each) => [each.name, each] as const))('leaves alone: %s', (_, each) => {
      expect(run(rule, each).map(({ at }) => toA1(at))).toEqual([]);
    });
    test.each(invalid.map((each) => [each.name, each] as const))('finds: %s', (_, each) => {
      const found = run(rule, each);
      expect(found.map(({ at }) => toA1(at))).toEqual(each.findings.map(({ at }) => at));
      expect(found.map(simplify)).toMatchObject(
        each.findings.map(({ fix = [], suggestions = [], ...rest }) => ({ ...rest, fix, suggestions })),
      );
    });
  });
}

function run(rule: AnyRule, each: Case): Finding[] {
  const sheet = freeze(sheetOf(`${each.header ?? ANNEX_HEADER}\n${each.rows}`, each));
  const annex = parseAnnex(sheet);
  if (!annex) throw new Error(`no annex in case "${each.name}"`);
  return runRules([rule], {
    annex,
    others: (each.others ?? []).flatMap((other) => parseAnnex(freeze(other)) ?? []),
    sheets: [sheet, ...(each.others ?? [])],
    catalogue: each.catalogue === undefined ? (BUILTIN_CATALOGUES[0] ?? null) : each.catalogue,
    units: COMMUNE_UNITS,
    today: { year: 2026, month: 11, day: 22 },
  });
}

function simplify({ at, criterion, field, fix, suggestions, data }: Finding): Expected {
  return {
    at: toA1(at),
    criterion,
    field,
    fix: (fix ?? []).map((change) =>
      'moveRow' in change
        ? `row ${change.moveRow + 1} goes above row ${change.before + 1}`
        : 'removeRow' in change
          ? `row ${change.removeRow + 1} goes${change.into === null ? '' : ` into row ${change.into + 1}`}`
          : `${toA1(change.at)} = ${change.formula === undefined ? '' : `${change.formula}→`}${typeof change.value === 'number' ? String(change.value).replace('.', ',') : change.value}`,
    ),
    suggestions: suggestions.map(({ label }) =>
      typeof label === 'string' ? label : Object.values(label).join(' '),
    ),
    data: plain(data) as Record<string, unknown>,
  };
}

/** Scores as numbers, so that expectations read like sheets. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('toFixed' in value) return Number(String(value));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const each of Object.values(value)) freeze(each);
  }
  return value;
}
