import { remembering } from './remember';

/** Takes part in nothing a reader sees: zero-width characters, soft hyphens, control characters. What joins or colours an emoji does. */
const INVISIBLE = /(?<!\p{Extended_Pictographic}\p{M}*)[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;
const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Every space that is not a plain one, and tabs. Spelled out: looking for \p{Zs} takes three times as long. */
const ODD_SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** The accents of Latin letters. */
const MARKS = /[\u0300-\u036f]+/g;
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;

/** Nearly every text is tidy as it is. Letters with their marks in one, figures and the usual marks: those are NFC. */
const UNTIDY = /^[ \n]|[ \n]$| [ \n]|\n |[^\n -~\u00c0-\u024f\u1ea0-\u1ef9–—‘’“”•…]/;

/**
 * A text reduced to what it says, for comparing: no diacritics, no capitals, one kind of dash with no
 * spaces around it, one kind of space. `Phòng Văn hoá – Xã hội` and `phòng văn hóa- xã hội` fold alike.
 */
export const fold = remembering((text) =>
  foldLetters(tidy(halfWidth(text)))
    .replace(/ {2,}/g, ' ')
    .replace(/ ?- ?/g, '-')
    .trim(),
);

/** A text as it should be kept: NFC, nothing invisible, no stray spaces; its line breaks stay. */
export const tidy = remembering((text) =>
  UNTIDY.test(text)
    ? text
        .replace(LINE_BREAK, '\n')
        .replace(ODD_SPACE, ' ')
        .replace(INVISIBLE, (character) => (character === '\n' ? character : ''))
        .replace(/ {2,}/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .normalize('NFC')
        .trim()
    : text,
);

/** What each letter folds to, found as it is met; `0` where it has not been, or is not one letter afterwards. */
const FOLDED = new Uint16Array(0x2213);
/** In letters: more would not fit in one call. */
const LONGEST_FOLDED = 8_000;

/** Letter by letter, which is several times as fast as the whole text; that is left for what is rare. */
function foldLetters(text: string): string {
  if (text.length > LONGEST_FOLDED) return foldWhole(text);
  const letters: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const letter = FOLDED[code] || foldLetter(code);
    if (letter === 0) return foldWhole(text);
    letters.push(letter);
  }
  return String.fromCharCode(...letters);
}

function foldLetter(code: number): number {
  const folded = foldWhole(String.fromCharCode(code));
  if (folded.length !== 1 || code >= FOLDED.length) return 0;
  FOLDED[code] = folded.charCodeAt(0);
  return FOLDED[code] ?? 0;
}

function foldWhole(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('đ', 'd')
    .replaceAll('\n', ' ')
    .replace(DASH, '-');
}

/** Whether a text begins with a bullet or a number: one more item of a list, not the rest of the one before. */
export function beginsItem(text: string): boolean {
  return /^(?:[-–—+*•]|\(?\d+[.)]|[a-zđ][.)])/u.test(text);
}

/** True when a cell says nothing: it is empty, or has only the dash or stroke that stands for "none". */
export function isBlankText(text: string): boolean {
  return /^[-–—/]?$/u.test(tidy(text));
}

/** Full-width characters, left by East Asian keyboards and OCR, as their plain ones: `１．１` → `1.1`. */
export function halfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

/** The different words of a text, folded; figures and marks are none. */
export const wordsOf = remembering((text): ReadonlySet<string> => new Set(fold(text).match(/[a-z]+/g) ?? []));

/** The share of the shorter text's words that the longer one has, 0 to 1; `null` where one has no words. */
export function commonWords(a: string, b: string): number | null {
  // Most names are the catalogue's own, word for word, with something before or behind.
  if (holdsWords(fold(a), fold(b)) || holdsWords(fold(b), fold(a))) return 1;
  const [mine, theirs] = [wordsOf(a), wordsOf(b)];
  const [shorter, longer] = mine.size <= theirs.size ? [mine, theirs] : [theirs, mine];
  let common = 0;
  for (const word of shorter) if (longer.has(word)) common++;
  return shorter.size === 0 ? null : common / shorter.size;
}

/** Whether a folded text has another in it, from one space to another. */
function holdsWords(text: string, words: string): boolean {
  return text.includes(words) && /[a-z]/.test(words) && ` ${text} `.includes(` ${words} `);
}
