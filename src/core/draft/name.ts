/** In letters: Excel allows a sheet's name no more. */
export const LONGEST_NAME = 31;

/** What Excel takes for a sheet of its own. */
const RESERVED = /^history$/i;

/** A name that Excel allows for a sheet and that none of these have: the wished one, cut or numbered where it has to be. */
export function freeName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = allowed(wished);
  for (let number = RESERVED.test(base) ? 2 : 1; ; number += 1) {
    const mark = number === 1 ? '' : ` (${number})`;
    const name = cut(base, LONGEST_NAME - mark.length) + mark;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Whether `freeName` gives this name for the wished one, if others are taken. */
export function isNamedAfter(name: string, wished: string): boolean {
  const mark = / \(\d+\)$/.exec(name)?.[0] ?? '';
  const base = allowed(wished);
  return ['', mark].some(
    (end) => (cut(base, LONGEST_NAME - end.length) + end).toLowerCase() === name.toLowerCase(),
  );
}

function allowed(wished: string): string {
  const name = wished
    .normalize('NFC')
    .replace(/[[\]:*?/\\\p{Cc}]+/gu, ' ')
    .replace(/ {2,}/g, ' ');
  return trimmed(name) || 'Trang';
}

/** The whole words that fit, if they are most of it. */
function cut(name: string, room: number): string {
  if (name.length <= room) return name;
  const end = name.slice(0, room + 1).lastIndexOf(' ');
  return trimmed(name.slice(0, end > room / 2 ? end : room));
}

/** Neither spaces nor apostrophes at its ends. */
function trimmed(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, '');
}
