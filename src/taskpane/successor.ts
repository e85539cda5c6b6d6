/**
 * Where the reader goes on when the entry they were at is gone: the next one of the old list that is
 * still there, else the one before it, else `null`.
 */
export function successor(before: readonly string[], gone: string, now: readonly string[]): string | null {
  const left = new Set(now);
  const at = before.indexOf(gone);
  if (at < 0) return now[0] ?? null;
  const onward = [...before.slice(at + 1), ...before.slice(0, at).reverse()];
  return onward.find((key) => left.has(key)) ?? now[0] ?? null;
}
