import { type Score, score } from '../values/score';
import { fold, tidy } from '../values/text';

/** "Ban hành kịp thời: 1": a way to be scored, and its points; `null` where it gives none that are fixed. */
export interface ScaleLine {
  readonly text: string;
  readonly points: Score | null;
}

const FIXED = /^(.*\S) ?[:–—=-] ?(\d{1,3}(?:[.,]\d{1,3})?) ?(?:điểm|đ)?[.;,]?$/iu;
/** Points that depend on a figure, or are taken off one by one. */
const COMPUTED = /\b(?:moi|cu|tru|cong them|nhan|chia|cong thuc|ty le thuan|tuong ung|toi da|x)\b/;

/**
 * Divides a row's cells into a criterion's name and the lines of its scale, whichever cell they are in. A row
 * with a code begins with its name, whatever that looks like.
 */
export function linesOf(
  content: string,
  note: string,
  coded: boolean,
): {
  readonly name: string;
  readonly lines: readonly ScaleLine[];
  /** All that is said besides the name, line by line. */
  readonly remarks: readonly string[];
} {
  const own = split(content);
  const first = own.findIndex((line, index) => !(coded && index === 0) && lineOf(line).points !== null);
  const name = first < 0 ? own : own.slice(0, first);
  const below = own.slice(name.length);
  const noted = split(note).map(lineOf);
  return {
    name: name.join(' '),
    lines: [...below.map(lineOf), ...(noted.some(({ points }) => points !== null) ? noted : [])],
    remarks: [...below, ...split(note)],
  };
}

/**
 * The scores that lines allow, from the least. `null` unless they are a scale in full: two fixed scores at
 * least, the highest being the maximum. Parts that add up to it are no scale.
 */
export function scaleOf(lines: readonly ScaleLine[], maximum: Score | null): readonly Score[] | null {
  const points = lines.map((line) => line.points);
  if (!maximum || points.length < 2 || !points.every((each): each is Score => each !== null)) return null;
  const sorted = [...points].sort((a, b) => a.cmp(b)).filter((each, index, all) => !all[index - 1]?.eq(each));
  return sorted.length >= 2 && sorted.at(-1)?.eq(maximum) ? sorted : null;
}

function split(text: string): string[] {
  return tidy(text)
    .split('\n')
    .filter((line) => line !== '');
}

function lineOf(text: string): ScaleLine {
  const [, what = '', points = ''] = FIXED.exec(text.replace(/^[-+*•] ?/, '')) ?? [];
  const fixed = points !== '' && !COMPUTED.test(fold(what));
  return { text, points: fixed ? score(points.replace(',', '.')) : null };
}
