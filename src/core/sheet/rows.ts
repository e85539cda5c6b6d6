/** Whole rows that go from a sheet and come into it. A sheet's other rows keep their order. */
export interface RowChange {
  /** By their places before, ascending. */
  readonly removed: readonly number[];
  /** By their places after, ascending. */
  readonly inserted: readonly number[];
}

/** Where a row stands after the change; `null` when it goes. */
export function rowAfter({ removed, inserted }: RowChange, row: number): number | null {
  if (removed.includes(row)) return null;
  let place = row - removed.filter((gone) => gone < row).length;
  for (const come of inserted) if (come <= place) place++;
  return place;
}

/** Where a row that stands after the change stood before; `null` when it came with the change. */
export function rowBefore({ removed, inserted }: RowChange, row: number): number | null {
  return rowAfter({ removed: inserted, inserted: removed }, row);
}

/** The change that takes this one back. */
export function inverseRows({ removed, inserted }: RowChange): RowChange {
  return { removed: inserted, inserted: removed };
}

/** First and last of a span of rows after the change; `null` when all of them go. */
export function spanAfter(change: RowChange, first: number, last: number): readonly [number, number] | null {
  const gone = new Set(change.removed);
  let [top, bottom] = [first, last];
  while (top <= bottom && gone.has(top)) top++;
  while (bottom >= top && gone.has(bottom)) bottom--;
  const [start, end] = [rowAfter(change, top), rowAfter(change, bottom)];
  return top > bottom || start === null || end === null ? null : [start, end];
}
