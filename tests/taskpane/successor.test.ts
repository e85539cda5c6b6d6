import { describe, expect, test } from 'vitest';
import { successor } from '../../src/taskpane/successor';

describe('where the reader goes on when an entry is gone', () => {
  test.each<[string, { before: string; gone: string; now: string; next: string | null }]>([
    ['the next one', { before: 'a b c', gone: 'b', now: 'a c', next: 'c' }],
    ['the next one that is left', { before: 'a b c d', gone: 'b', now: 'a d', next: 'd' }],
    ['the one before when it was the last', { before: 'a b c', gone: 'c', now: 'a b', next: 'b' }],
    ['the nearest before when nothing follows', { before: 'a b c d', gone: 'c', now: 'a', next: 'a' }],
    ['the top when nothing of the old list is left', { before: 'a b', gone: 'a', now: 'x y', next: 'x' }],
    ['the top when the place was never known', { before: 'a b', gone: 'z', now: 'a b', next: 'a' }],
    ['nowhere when the list is empty', { before: 'a', gone: 'a', now: '', next: null }],
  ])('%s', (_, { before, gone, now, next }) => {
    const keys = (text: string) => text.split(' ').filter(Boolean);
    expect(successor(keys(before), gone, keys(now))).toBe(next);
  });
});
