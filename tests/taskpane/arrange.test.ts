import { describe, expect, test } from 'vitest';
import { arrange, fixable, itemsOf, type View } from '../../src/taskpane/arrange';
import { codeFormat, noDeadline, textNumber, unknownUnit } from './literal';

const FINDINGS = [
  codeFormat('A8', '1.1.2.', '1.1.2'),
  textNumber('D8', '1.1.2', '0.8'),
  noDeadline('J9', '1.3'),
  textNumber('D9', '1.3', '0.5'),
  textNumber('E9', '1.3', '0.5'),
  noDeadline('J23', '5.6'),
];

/** `error(2): deadline/missing J9 J23` */
function outline(view: View): readonly string[] {
  return arrange(itemsOf(FINDINGS), view).flatMap(({ key, count, groups }) => [
    `${key}(${count})`,
    ...groups.map((group) => `${group.key}: ${group.items.map((item) => item.key.split('!')[1]).join(' ')}`),
  ]);
}

describe('findings as each view shows them', () => {
  test('by severity: the gravest first, the same kind together', () => {
    expect(outline('severity')).toEqual([
      'error(2)',
      'deadline/missing: J9 J23',
      'warning(3)',
      'score/text-number: D8 D9 E9',
      'advice(1)',
      'code/format: A8',
    ]);
  });

  test('by row: from the top of the sheet', () => {
    expect(outline('row')).toEqual(['all(6)', 'row 7: A8 D8', 'row 8: J9 D9 E9', 'row 22: J23']);
  });

  test('by kind: in the order of the rules', () => {
    expect(outline('rule')).toEqual([
      'all(6)',
      'score/text-number: D8 D9 E9',
      'code/format: A8',
      'deadline/missing: J9 J23',
    ]);
  });

  test('kinds do not change places when their first finding is mended', () => {
    const kinds = (findings: typeof FINDINGS) =>
      arrange(itemsOf(findings), 'rule').flatMap(({ groups }) => groups.map(({ key }) => key));
    expect(kinds(FINDINGS.slice(2))).toEqual(kinds(FINDINGS).filter((kind) => kind !== 'code/format'));
  });

  test.each<View>(['severity', 'row', 'rule'])('nothing to show by %s when nothing was found', (view) => {
    expect(arrange([], view)).toEqual([]);
  });
});

describe('the name of a finding', () => {
  test('stays when other findings come and go', () => {
    const [, second] = itemsOf(FINDINGS);
    const [first] = itemsOf(FINDINGS.slice(1));
    expect(first?.key).toBe(second?.key);
  });

  test('tells apart two of one kind at one cell', () => {
    const twice = itemsOf([unknownUnit('H9', 'A'), unknownUnit('H9', 'B')]);
    expect(new Set(twice.map(({ key }) => key)).size).toBe(2);
  });
});

test('only findings with a safe fix can be fixed', () => {
  const items = itemsOf([...FINDINGS, unknownUnit('H9', 'Phòng A', [])]);
  expect(fixable(items).map(({ finding }) => finding.rule)).toEqual([
    'code/format',
    'score/text-number',
    'score/text-number',
    'score/text-number',
  ]);
});
