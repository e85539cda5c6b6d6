import { remembering } from './remember';

/** Takes part in nothing a reader sees: zero-width characters, soft hyphens, control characters. What joins or colours an emoji does. */
const INVISIBLE = /(?<!\p{Extended_Pictographic}\p{M}*)[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;
const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Every space that is not a plain one, and tabs. Spelled out: looking for \p{Zs} takes three times as long. */
const ODD_SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** The accents of Latin letters. */
const MARKS = /[\u0300-\u036f]+/g;
const DASH = / ?[\u2010-\u2015\u2212\ufe58\ufe63\uff0d-] ?/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;

/**
 * A text reduced to what it says, for comparing: no diacritics, no capitals, one kind of dash with no
 * spaces around it, one kind of space. `Phòng Văn hoá – Xã hội` and `phòng văn hóa- xã hội` fold alike.
 */
export const fold = remembering((text) =>
  tidy(halfWidth(text))
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('đ', 'd')
    .replaceAll('\n', ' ')
    .replace(/ {2,}/g, ' ')
    .replace(DASH, '-')
    .trim(),
);

/** A text as it should be kept: NFC, nothing invisible, no stray spaces; its line breaks stay. */
export const tidy = remembering((text) =>
  text
    .replace(LINE_BREAK, '\n')
    .replace(ODD_SPACE, ' ')
    .replace(INVISIBLE, (character) => (character === '\n' ? character : ''))
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .normalize('NFC')
    .trim(),
);

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
