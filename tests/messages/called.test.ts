import { expect, test } from 'vitest';
import { called } from '../../src/messages/called';

test.each([
  ['1.1.2', 'tiêu chí 1.1.2'],
  ['6', 'lĩnh vực 6'],
  ['II.5', 'nhiệm vụ II.5'],
  ['A.1', 'nhiệm vụ A.1'],
  ['VII', 'mục VII'],
])('%s is called %s', (name, expected) => {
  expect(called(name)).toBe(expected);
});

test('a plan without sections has numbered tasks', () => {
  expect(called('6', 'nhiem-vu')).toBe('nhiệm vụ 6');
});
