import { describe, expect, test } from 'vitest';
import { toA1 } from '../../../src/core/sheet/address';
import { textOf } from '../../../src/core/sheet/snapshot';
import { insert, named, tableOf } from './table';

describe('the sums that new rows change', () => {
  /** Formulas of the columns of points, `E2 =…`, and the sums told to lag. */
  const sums = (lines: string, codes: readonly string[]) => {
    const { after, lagging } = insert(tableOf(lines), named(...codes));
    const formulas = after.formulas.flatMap((row, r) =>
      row.flatMap((formula, c) =>
        formula && after.values[r]?.[0] !== null && !/[.]/.test(textOf(after.values[r]?.[0] ?? null))
          ? [`${toA1({ row: r, column: c })} ${formula}`]
          : [],
      ),
    );
    return { formulas, lagging: lagging.map(toA1) };
  };

  test('grow where they are formulas', () => {
    const lines = `
      1 | A | 3 | =ROUND(C2-E2,3)→2 | =ROUND(SUM(E3:E4),3)→1
      1.1 | a | 1 | 0,5 | =ROUND(C3-D3,3)→0,5
      1.3 | c | 1 | 0,5 | =ROUND(C4-D4,3)→0,5
      2 | B | 3 | =ROUND(C5-E5,3)→2,5 | =ROUND(SUM(E6:E6),3)→0,5
      2.1 | b | 1 | 0,5 | =ROUND(C6-D6,3)→0,5
      Tổng | | =ROUND(C2+C5,3)→6 | =ROUND(D2+D5,3)→4,5 | =ROUND(E2+E5,3)→1,5`;
    expect(sums(lines, ['1.10', '1.2'])).toEqual({
      formulas: [
        'D2 =ROUND(C2-E2,3)',
        'E2 =ROUND(SUM(E3:E6),3)',
        'D7 =ROUND(C7-E7,3)',
        'E7 =ROUND(SUM(E8:E8),3)',
        'C9 =ROUND(C2+C7,3)',
        'D9 =ROUND(D2+D7,3)',
        'E9 =ROUND(E2+E7,3)',
      ],
      lagging: [],
    });
  });

  test('grow in a formula of one’s own', () => {
    const lines = '1 | A | 3 | =C2-E2→2,5 | =SUM(E3:E3)→0,5\n1.1 | a | 1 | 0,5 | 0,5';
    expect(sums(lines, ['1.2']).formulas).toEqual(['D2 =C2-E2', 'E2 =ROUND(SUM(E3:E4),3)']);
  });

  test('stay where somebody typed them, and are told', () => {
    const lines = '1|A|3|2,5|0,5\n1.1|a|1|0,5|0,5\n2|B|3|3|0\nTổng||6|5,5|0,5';
    expect(sums(lines, ['1.2'])).toEqual({ formulas: [], lagging: ['E2'] });
  });

  test('are told where a total adds up criteria, and would go on without the new ones', () => {
    const lines = (total: string) =>
      `1|A|3||=SUM(E3:E4)→1\n1.1|a|1|0,5|0,5\n1.3|c|1|0,5|0,5\n2|B|3||=SUM(E6:E6)→0,5\n2.1|b|1|0,5|0,5\nTổng||||${total}→1,5`;
    expect(sums(lines('=SUM(E3:E4,E6)'), ['1.10']).lagging).toEqual(['E8']);
    expect(sums(lines('=SUM(E3:E4,E6)'), ['1.2']).lagging).toEqual([]);
    expect(sums(lines('=E2+E5'), ['1.10']).lagging).toEqual([]);
    expect(sums(lines('=SUM(E3:E4,E6)'), ['3.1']).lagging).toEqual(['E9']);
    expect(sums(lines('=C7-D7'), ['1.10']).lagging).toEqual([]);
  });

  test('are filled where they are blank, in the sections concerned', () => {
    const lines = '1|A|3||\n1.1|a|1|0,5|0,5\n2|B|3||\n2.1|b|1|0,5|0,5';
    expect(sums(lines, ['1.2']).formulas).toEqual(['D2 =ROUND(C2-E2,3)', 'E2 =ROUND(SUM(E3:E4),3)']);
  });

  test('take in a new section', () => {
    const lines =
      '1|A|3|2,5|0,5\n1.1|a|1|0,5|0,5\nTổng | | =ROUND(C2,3)→3 | =ROUND(D2,3)→2,5 | =ROUND(E2,3)→0,5';
    const { formulas } = sums(lines, ['2.1']);
    expect(formulas.filter((each) => each.includes('6 '))).toEqual([
      'C6 =ROUND(SUM(C2,C4),3)',
      'D6 =ROUND(SUM(D2,D4),3)',
      'E6 =ROUND(SUM(E2,E4),3)',
    ]);
  });
});
