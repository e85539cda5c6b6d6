import { type Code, leadingCode, partsOf } from '../values/code';
import { type Score, score } from '../values/score';
import { tidy } from '../values/text';

/** A sở's cell that tells of one section: "Tiêu chí 1: …: đạt 10.951/13 điểm. Bị trừ …: - Tiêu chí 1.1: …". */
export interface GroupReading {
  /** The section's number; `null` where the text does not begin with one. */
  readonly code: Code | null;
  readonly points: ToldPoints | null;
  /** The criteria that lost points, in the order in which they are named. */
  readonly criteria: readonly Code[];
}

/** "10.951/13" as it stands in a sentence. */
interface ToldPoints {
  readonly text: string;
  /** 0-based place of `text` in the cell's text. */
  readonly start: number;
  readonly score: Score;
  readonly maximum: Score;
  /** A dot before the decimals. */
  readonly dotted: boolean;
}

const POINTS =
  /(?<![\p{L}\d])(?:đạt|được|chấm)(?:\s+(?:số\s+)?(?:điểm|là))?[\s:]*((\d+(?:[.,]\d+)?)(?:\s*điểm)?\s*\/\s*(\d+(?:[.,]\d+)?))(?![\d/]|[.,]\d)/iu;
const NAMED = /(?<!\p{L})(?:tiêu chí(?: thành phần)?|tc)\s*(\d{1,2}(?:\.\d{1,2}){1,3})(?!\d|\.\d)/giu;

/** Reads what a cell of the sở's table tells of its section. */
export function readGroup(text: string): GroupReading {
  const leading = leadingCode(text);
  const [code = null] = leading && partsOf(leading.code).length === 1 ? [leading.code] : [];
  return { code, points: readPoints(text), criteria: criteriaIn(text) };
}

function readPoints(text: string): ToldPoints | null {
  const match = POINTS.exec(text);
  const [, told = '', value = '', of = ''] = match ?? [];
  if (!match) return null;
  const reached = score(value.replace(',', '.'));
  const maximum = score(of.replace(',', '.'));
  // A date or a document's number: nobody gets more points than there are.
  if (reached.gt(maximum)) return null;
  const dotted = /\./.test(value + of);
  return { text: told, start: match.index + match[0].indexOf(told), score: reached, maximum, dotted };
}

function criteriaIn(text: string): Code[] {
  const named = [...text.matchAll(NAMED)].flatMap(([, code]) => (code ? [code] : []));
  const listed = linesOf(text).flatMap((line) => leadingCode(line)?.code ?? []);
  return [...new Set([...named, ...listed].filter((code) => partsOf(code).length > 1))];
}

/** What a cell lists, one item per line, without the dash before it. */
export function linesOf(text: string): readonly string[] {
  return tidy(text)
    .split('\n')
    .map((line) => line.replace(/^[-–—+•*·]\s*/, ''))
    .filter((line) => line !== '');
}
