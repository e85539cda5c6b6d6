/** In characters, a few megabytes at most: several large annexes fit, a thousand of them do not pile up. */
const ROOM = 1_000_000;

/**
 * A pure function of one text that remembers what it gave. An annex says the same few things again and again
 * and every rule reads each of them anew. What is remembered is bounded: when `room` characters are reached
 * all is forgotten; a text that would take a tenth of it is not remembered at all.
 */
export function remembering<Result>(
  compute: (text: string) => Result,
  room = ROOM,
): (text: string) => Result {
  const known = new Map<string, Result>();
  let left = room;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = compute(text);
    const size = text.length + 1;
    if (size > room / 10) return result;
    if (size > left) {
      known.clear();
      left = room;
    }
    left -= size;
    known.set(text, result);
    return result;
  };
}

/** The same for what is read of one thing that does not change: kept as long as the thing itself. */
export function rememberingOf<Thing extends object, Result>(
  compute: (thing: Thing) => Result,
): (thing: Thing) => Result {
  const known = new WeakMap<Thing, { readonly result: Result }>();
  return (thing) => {
    const before = known.get(thing);
    if (before) return before.result;
    const result = compute(thing);
    known.set(thing, { result });
    return result;
  };
}
