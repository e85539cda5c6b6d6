import { fold } from '../values/text';

/** A part of a text: from a character up to, not including, another. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word of a name, so that what matches can be shown in the name as it is written. */
export interface Word {
  /** What it says, without marks and capitals. */
  readonly text: string;
  readonly start: number;
  /** Where each letter of `text` ends in the name. */
  readonly ends: readonly number[];
  /** All in capitals, as TTHC. */
  readonly capitals: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

export function wordsIn(name: string): Word[] {
  return [...name.matchAll(WORD)].map((match) => readWord(match[0], match.index));
}

function readWord(written: string, start: number): Word {
  const ends: number[] = [];
  let text = '';
  let end = start;
  for (const character of written) {
    const plain = fold(character);
    end += character.length;
    // A mark that stands by itself belongs to the letter before it.
    if (plain === '' && ends.length > 0) ends[ends.length - 1] = end;
    text += plain;
    ends.push(...[...plain].map(() => end));
  }
  return { text, start, ends, capitals: written === written.toUpperCase() && /^\p{L}/u.test(written) };
}

/** The first so many letters of a word. */
export function spanOf({ start, ends }: Word, letters: number): Span {
  return { start, end: ends[letters - 1] ?? start };
}

/** Spans left to right, each place once. */
export function inOrder(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((span, index) => span.start !== sorted[index - 1]?.start);
}
