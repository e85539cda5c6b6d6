import { describe, expect, test } from 'vitest';
import { parseAnnex } from '../../../src/core/annex/parse';
import { BUILTIN_CATALOGUES } from '../../../src/core/catalogue/builtin';
import type { Catalogue } from '../../../src/core/catalogue/catalogue';
import { type AnyFinding, RULES, type RuleName } from '../../../src/core/rules';
import { type AnyRule, runRules } from '../../../src/core/rules/engine';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { COMMUNE_UNITS } from '../../../src/core/values/commune-units';
import { sayFinding } from '../../../src/messages/findings';
import {
  ANNEX_HEADER,
  DEPARTMENT_HEADER,
  type SheetOptions,
  SUMMARY_HEADER,
  sheetOf,
  TASK_HEADER,
} from '../../support/sheet';

interface Options extends SheetOptions {
  readonly header?: string;
  readonly other?: SheetSnapshot;
  readonly catalogue?: Catalogue | null;
}

/** A rule, the rows of an annex in which it finds something, and what is said of the first that it finds. */
type Sentence = readonly [RuleName, string, string, Options?];

export const FULL = 'Thiếu kinh phí | Bổ sung | Công an xã | Phòng Kinh tế | Năm 2026';
export const without = (title: string) => ANNEX_HEADER.replace(` | ${title}`, '');
export const summary = (rows: string) => sheetOf(`${SUMMARY_HEADER}\n${rows}`, { name: 'Tổng hợp' });

export const TASKS: Options = { header: TASK_HEADER };
export const GROUPS: Options = { header: DEPARTMENT_HEADER };
export const TASK = 'Báo cáo | Năm 2026 | Phòng Kinh tế | Các phòng | Phòng Kinh tế';

/** One finding of every rule of `words`, and more where its sentence has several forms. Read by people: change with care. */
export function testSentences(words: object, sentences: readonly Sentence[]): void {
  describe('what is said of a finding', () => {
    test.each(sentences.map((each) => [each[0], each[1], each] as const))('%s: %s', (_, __, each) => {
      const [rule, rows, expected, options] = each;
      expect(said(rule, rows, options)).toBe(expected);
    });

    test.each(Object.keys(words))('%s has a sentence above', (name) => {
      expect(sentences.map(([rule]) => rule)).toContain(name);
    });

    test.each(sentences.map(([rule, , text]) => [rule, text] as const))(
      '%s: plain and whole: %s',
      (_, text) => {
        expect(text).toMatch(/^[\p{Lu}“].*\.$/u);
        expectPlain(text.replace(/“[^”]*”/g, '“”'));
      },
    );
  });
}

function said(rule: RuleName, rows: string, options: Options = {}): string {
  const sheet = sheetOf(`${options.header ?? ANNEX_HEADER}\n${rows}`, options);
  const annex = parseAnnex(sheet);
  const other = options.other && parseAnnex(options.other);
  if (!annex) throw new Error('no annex');
  const findings = runRules(RULES as readonly AnyRule[], {
    annex,
    others: other ? [other] : [],
    sheets: [sheet, ...(options.other ? [options.other] : [])],
    catalogue: options.catalogue === undefined ? (BUILTIN_CATALOGUES[0] ?? null) : options.catalogue,
    units: COMMUNE_UNITS,
    today: { year: 2026, month: 11, day: 22 },
  }) as AnyFinding[];
  const found = findings.find((each) => each.rule === rule);
  if (!found) throw new Error(`nothing found by ${rule}`);
  return sayFinding(found, annex.layout.id);
}

/** No double spaces, no dots in numbers but in codes and examples of what is wrong, and none of a program's words. */
export function expectPlain(text: string): void {
  expect(text).toBe(text.normalize('NFC'));
  expect(text).not.toMatch(/ {2}|^ | $| [,.;:]|undefined|null|NaN|\[object/);
  expect(text).not.toMatch(
    /\b(?:error|warning|null|string|text|cell|range|sheet|format|parse|regex|Unicode|NFC|boolean)\b/i,
  );
}
