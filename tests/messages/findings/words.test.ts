import { describe, expect, test } from 'vitest';
import { RULES } from '../../../src/core/rules';
import type { AnyRule } from '../../../src/core/rules/engine';
import { ruleText } from '../../../src/messages/findings';
import { expectPlain } from './said';

const names = RULES.map(({ meta }) => meta.name);

describe.each(names)('the words of %s', (name) => {
  const { title, why, todo } = ruleText(name);

  test('a heading, without a full stop', () => {
    expect(title).toMatch(/^\p{Lu}.*[^.!?:]$/u);
    expect(title.length).toBeLessThanOrEqual(60);
    expectPlain(title);
  });

  test.each([
    ['why', why],
    ['what to do', todo],
  ])('%s, in whole sentences', (_, text) => {
    expect(text).toMatch(/^[\p{Lu}“].*\.$/u);
    expectPlain(text);
  });

  test('“Bấm Sửa” only where there is a fix', () => {
    const rule = (RULES as readonly AnyRule[]).find(({ meta }) => meta.name === name);
    if (todo.includes('Bấm Sửa')) expect(rule?.meta.fixable).toBe(true);
  });
});

test('they are those of the columns', () => {
  expect(ruleText('score/above-maximum').title).toBe('Điểm thẩm định lớn hơn điểm chuẩn');
  expect(ruleText('score/above-maximum', 'tong-hop').title).toBe('Điểm thẩm định lớn hơn điểm tối đa');
  expect(ruleText('maximum/missing', 'tong-hop').title).toBe('Thiếu điểm tối đa');
});

test('no two rules have the same heading', () => {
  const titles = names.map((name) => ruleText(name).title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
