import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../../src/core/rules';
import type { AnyRule } from '../../../src/core/rules/engine';
import { PHASES } from '../../../src/core/rules/rule';

const rules: readonly AnyRule[] = RULES;

test('no two rules have the same name', () => {
  const names = rules.map(({ meta }) => meta.name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

describe.each(rules.map((rule) => [rule.meta.name, rule.meta] as const))('%s', (name, meta) => {
  test('is named field/defect, and stands and is tested under that name', () => {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/);
    expect(existsSync(new URL(`../../../src/core/rules/${name}.ts`, import.meta.url))).toBe(true);
    expect(existsSync(new URL(`./${name}.test.ts`, import.meta.url))).toBe(true);
  });

  test('blocks a cell only before its row is judged', () => {
    if (meta.blocks) expect(PHASES.indexOf(meta.phase)).toBeLessThan(PHASES.indexOf('row'));
  });
});
