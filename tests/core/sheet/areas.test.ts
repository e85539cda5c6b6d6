import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaToA1, parseA1 } from '../../../src/core/sheet/address';
import { areasOf } from '../../../src/core/sheet/areas';

describe('cells as few rectangles', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['none', [], []],
    ['a block', ['B2', 'C2', 'B3', 'C3'], ['B2:C3']],
    ['in any order', ['C3', 'B2', 'B3', 'C2'], ['B2:C3']],
    ['two columns apart', ['A1', 'A2', 'C1', 'C2'], ['A1:A2', 'C1:C2']],
    ['a gap', ['A1', 'A3'], ['A1', 'A3']],
    ['a row that is wider', ['A1', 'A2', 'B2', 'A3'], ['A1', 'A2:B2', 'A3']],
  ])('%s', (_, cells, areas) => {
    expect(
      areasOf(cells.flatMap((cell) => parseA1(cell) ?? []))
        .map(areaToA1)
        .sort(),
    ).toEqual(areas);
  });

  test('cover each of the cells once, and no other', () => {
    const cell = fc.record({ row: fc.nat(6), column: fc.nat(5) });
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: ({ row, column }) => `${row}:${column}` }), (cells) => {
        const covered = areasOf(cells).flatMap(({ row, column, rowCount, columnCount }) =>
          Array.from({ length: rowCount * columnCount }, (_, index) => ({
            row: row + Math.floor(index / columnCount),
            column: column + (index % columnCount),
          })),
        );
        const inOrder = (places: readonly { row: number; column: number }[]) =>
          places.map(({ row, column }) => row * 100 + column).sort((a, b) => a - b);
        expect(inOrder(covered)).toEqual(inOrder(cells));
      }),
    );
  });
});
