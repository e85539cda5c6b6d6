const MOST = 4;

/** The first few of many things in one line; `noun` counts the rest: "D8, D9, E2 và 5 ô khác". */
export function few(items: readonly (string | number)[], noun = 'ô'): string {
  if (items.length <= MOST) return items.join(', ');
  const shown = items.slice(0, MOST - 1);
  return `${shown.join(', ')} và ${items.length - shown.length} ${noun} khác`;
}
