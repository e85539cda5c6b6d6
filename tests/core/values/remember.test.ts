import { describe, expect, test } from 'vitest';
import { remembering, rememberingOf } from '../../../src/core/values/remember';

describe('what a text gave is computed again only when it was forgotten', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['the same text twice', ['a', 'b', 'a'], ['a', 'b']],
    ['an empty text, an empty result', ['', ''], ['']],
    ['texts named like what every object has', ['valueOf', '__proto__', 'valueOf'], ['valueOf', '__proto__']],
    ['a text too long to keep', ['0123456789', '0123456789'], ['0123456789', '0123456789']],
    [
      'more than there is room for',
      [...'abcdefghijklmnopqrstuvwxyz', 'a'].map((text) => text.repeat(9)),
      [...'abcdefghijklmnopqrstuvwxyz', 'a'].map((text) => text.repeat(9)),
    ],
  ])('%s', (_, asked, computed) => {
    const done: string[] = [];
    const say = remembering((text) => {
      done.push(text);
      return `${text}!`.slice(0, -1);
    }, 100);
    expect(asked.map((text) => say(text))).toEqual(asked);
    expect(done).toEqual(computed);
  });
});

test('what was read of a thing is kept with that very thing', () => {
  let computed = 0;
  const read = rememberingOf(({ name }: { readonly name: string }) => {
    computed += 1;
    return name === '' ? undefined : name;
  });
  const [one, alike, nameless] = [{ name: 'a' }, { name: 'a' }, { name: '' }];
  expect([one, alike, nameless, one, alike, nameless].map(read)).toEqual([
    'a',
    'a',
    undefined,
    'a',
    'a',
    undefined,
  ]);
  expect(computed).toBe(3);
});
