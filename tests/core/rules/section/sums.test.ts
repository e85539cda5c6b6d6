import { describe, expect, test } from 'vitest';
import { parseAnnex } from '../../../../src/core/annex/parse';
import { sections } from '../../../../src/core/annex/query';
import { compareSection } from '../../../../src/core/rules/section/sums';
import { formatScore } from '../../../../src/core/values/score';
import { ANNEX_HEADER, sheetOf } from '../../../support/sheet';

/** `0,5 beside 0,4: +0,1`, with what explains the difference; `null` where nothing can be compared. */
function compared(rows: string): string | null {
  const annex = parseAnnex(sheetOf(`${ANNEX_HEADER}\n${rows}`));
  const [block] = annex ? sections(annex) : [];
  const found = block ? compareSection(block) : null;
  if (!found) return null;
  const { lost, rows: total, difference, rounding, doubled } = found;
  const because = `${rounding ? ' rounding' : ''}${doubled.length > 0 ? ` twice ${doubled.join(' ')}` : ''}`;
  return `${formatScore(lost)} beside ${formatScore(total)}: ${formatScore(difference)}${because}`;
}

describe('a section’s lost points beside those of its criteria', () => {
  test.each<[string, string, string | null]>([
    ['alike', '1 | A | 3 | 2 | 1\n1.1 | B | 1 | 0,5 | 0,5\n1.2 | C | 1 | 0,5 | 0,5', '1 beside 1: 0'],
    ['more', '1 | A | 3 | 2 | 1\n1.1 | B | 1 | 0,5 | 0,5', '1 beside 0,5: 0,5'],
    ['less', '1 | A | 3 | 2,5 | 0,5\n1.1 | B | 1 | 0 | 1', '0,5 beside 1: −0,5'],
    ['nothing listed', '1 | A | 3 | 2,5 | 0,5', '0,5 beside 0: 0,5'],
    [
      'a criterion within a listed one counts once',
      '1 | A | 3 | 2 | 1\n1.1 | B | 2 | 1 | 1\n1.1.1 | C | 1 | 0 | 1',
      '1 beside 1: 0',
    ],
    [
      'and where it was counted twice, that is what explains it',
      '1 | A | 3 | 1,5 | 1,5\n1.1 | B | 2 | 1 | 1\n1.1.1 | C | 1 | 0,5 | 0,5',
      '1,5 beside 1: 0,5 twice 1.1.1',
    ],
    [
      'the sum of finer figures, as it is printed',
      '1 | A | 3 | 2,67 | 0,33\n1.1 | B | 1 | 0,666667 | 0,333333',
      '0,33 beside 0,333333: 0',
    ],
    [
      'a step apart, the figures being rounded',
      '1 | A | 3 | 2,33 | 0,67\n1.1 | B | 1 | 0,67 | 0,33\n1.2 | C | 1 | 0,67 | 0,33',
      '0,67 beside 0,66: 0,01 rounding',
    ],
    [
      'two steps apart, which no rounding makes',
      '1 | A | 3 | 2,32 | 0,68\n1.1 | B | 1 | 0,67 | 0,33\n1.2 | C | 1 | 0,67 | 0,33',
      '0,68 beside 0,66: 0,02',
    ],
    [
      'a step apart, in tenths: those are not rounded',
      '1 | A | 3 | 2,3 | 0,7\n1.1 | B | 1 | 0,4 | 0,6',
      '0,7 beside 0,6: 0,1',
    ],
    [
      'more, all with a minus',
      '1 | A | 3 | 2 | -1\n1.1 | B | 1 | 0,5 | -0,5\n1.2 | C | 1 | 1 | 0',
      '1 beside 0,5: 0,5',
    ],
    ['less, with a minus', '1 | A | 3 | 2,5 | -0,5\n1.1 | B | 1 | 0 | -1', '0,5 beside 1: −0,5'],
    [
      'counted twice, all with a minus',
      '1 | A | 3 | 1,5 | -1,5\n1.1 | B | 2 | 1 | -1\n1.1.1 | C | 1 | 0,5 | -0,5',
      '1,5 beside 1: 0,5 twice 1.1.1',
    ],
    [
      'a row with a minus that contradicts its own points, the section being right by those',
      '1 | A | 3 | 2,5 | -0,5\n1.1 | B | 1 | 0,5 | -0,4',
      null,
    ],
    [
      'a minus among others, as a formula takes it',
      '1 | A | 3 | 2,5 | 0,5\n1.1 | B | 1 | 0,2 | 0,7\n1.2 | C | 1 | 0,8 | -0,2',
      '0,5 beside 0,5: 0',
    ],
    ['a figure missing', '1 | A | 3 | 2 | 1\n1.1 | B | 1 | 0,5 |', null],
    ['a figure that cannot be read', '1 | A | 3 | 2 | 1\n1.1 | B | 1 | 0,5 | ít', null],
    ['the section’s own missing', '1 | A | 3 | 2 |\n1.1 | B | 1 | 0,5 | 0,5', null],
    [
      'a row that contradicts its own points, the section being right by those',
      '1 | A | 3 | 2,5 | 0,5\n1.1 | B | 1 | 0,5 | 0,4',
      null,
    ],
  ])('%s', (_, rows, expected) => {
    expect(compared(rows)).toBe(expected);
  });
});
