/**
 * What a terminal obeys instead of showing: control characters, which begin escape sequences, and marks that
 * turn the direction of text. A cell's text may hold any of them.
 */
const OBEYED = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;
const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

/** A text on one line that a terminal only shows. */
export function plain(text: string): string {
  return text.replace(LINE_BREAKS, ' ').replace(OBEYED, '\uFFFD');
}

/** JSON that a terminal only shows; read again, its texts are unchanged. */
export function plainJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(OBEYED, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
