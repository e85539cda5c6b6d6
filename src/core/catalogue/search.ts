import { distance } from 'fastest-levenshtein';
import { type Code, compareCodes, isWithin, sectionOf } from '../values/code';
import { fold } from '../values/text';
import type { Catalogue, CatalogueCriterion, CatalogueSection } from './catalogue';
import { findSection } from './lookup';
import { inOrder, type Span, spanOf, type Word, wordsIn } from './words';

export interface CriterionMatch {
  readonly criterion: CatalogueCriterion;
  /** `null` where the catalogue does not know the section. */
  readonly section: CatalogueSection | null;
  /** What of the code was typed. */
  readonly inCode: Span | null;
  /** What of the name was typed, left to right. */
  readonly inName: readonly Span[];
}

interface IndexedCriterion extends Pick<CriterionMatch, 'criterion' | 'section'> {
  readonly words: readonly Word[];
  readonly sectionWords: readonly Word[];
}

/** How well a criterion answers, best first; of equal ones the catalogue's order decides. */
const RANK = { code: 0, withinCode: 1, codeBegun: 2, phrase: 3, words: 4, sectionWords: 5 } as const;
type Rank = (typeof RANK)[keyof typeof RANK];

interface Answer extends Pick<CriterionMatch, 'inCode' | 'inName'> {
  readonly rank: Rank;
}

/** Of shorter words one letter more or less makes too many others. */
const LEAST_FORGIVEN = 3;
/** Shorter capitals are numerals and chance. */
const LEAST_INITIALS = 3;

/**
 * The criteria that a typed text means, best first: by code ("3.3", "332"), or by words of the name in any order
 * and without marks ("xin loi"), the last of which may be unfinished. "thủ tục hành chính" finds TTHC, and words
 * may be those of the section's name. Only where nothing answers, one wrong letter is forgiven. An empty text
 * gives all, in order.
 */
export function searchCriteria(
  catalogue: Catalogue,
  typed: string,
  limit = Number.POSITIVE_INFINITY,
): CriterionMatch[] {
  const entries = entriesOf(catalogue);
  const asked = askedBy(typed);
  const exact = answers(entries, (entry) => answerOf(entry, asked));
  const found = exact.length > 0 ? exact : answers(entries, (entry) => misspeltAnswer(entry, asked));
  return found.slice(0, limit);
}

const known = new WeakMap<Catalogue, readonly IndexedCriterion[]>();

/** Worked out once per catalogue: every key stroke asks again. */
function entriesOf(catalogue: Catalogue): readonly IndexedCriterion[] {
  const before = known.get(catalogue);
  if (before) return before;
  const entries = [...catalogue.criteria]
    .sort((a, b) => compareCodes(a.code, b.code))
    .map((criterion) => {
      const section = findSection(catalogue, sectionOf(criterion.code));
      return {
        criterion,
        section,
        words: wordsIn(criterion.name),
        sectionWords: wordsIn(section?.name ?? ''),
      };
    });
  known.set(catalogue, entries);
  return entries;
}

/** What was typed: a number as codes have, and words. */
interface Asked {
  readonly code: string | null;
  readonly words: readonly string[];
  /** The last word may go on. */
  readonly unfinished: boolean;
}

/** "Tiêu chí 3.3.2", "3,3,2", "xin loi" */
function askedBy(typed: string): Asked {
  const parts = fold(typed)
    .replace(/(\d) ?, ?(?=\d)/g, '$1.')
    .replace(/\b(?:tieu chi(?: thanh phan)?|tc)[ :.]*(?=\d)/g, '')
    .split(/[^a-z0-9.]+/)
    .filter((part) => part !== '');
  const code = parts.find((part) => /^\d+(?:\.\d+)*\.?$/.test(part)) ?? null;
  const words = parts
    .filter((part) => part !== code)
    .flatMap((part) => part.split('.'))
    .filter((part) => part !== '');
  return { code, words, unfinished: parts.at(-1) !== code && !/\s$/.test(typed) };
}

function answers(
  entries: readonly IndexedCriterion[],
  judge: (entry: IndexedCriterion) => Answer | null,
): readonly CriterionMatch[] {
  return entries
    .flatMap((entry) => {
      const answer = judge(entry);
      return answer ? [{ entry, answer }] : [];
    })
    .sort((a, b) => a.answer.rank - b.answer.rank)
    .map(({ entry: { criterion, section }, answer: { inCode, inName } }) => ({
      criterion,
      section,
      inCode,
      inName,
    }));
}

/** With one of the words not quite as the name has it. */
function misspeltAnswer(entry: IndexedCriterion, asked: Asked): Answer | null {
  for (const word of asked.words) {
    if (word.length < LEAST_FORGIVEN) continue;
    const found = answerOf(entry, asked, word);
    if (found) return found;
  }
  return null;
}

function answerOf(entry: IndexedCriterion, asked: Asked, misspelt: string | null = null): Answer | null {
  if (asked.code === null) return wordsAnswer(entry, asked, misspelt);
  const code = codeAnswer(entry.criterion.code, asked.code);
  if (!code) {
    // A number that begins no code may stand in the name.
    return wordsAnswer(entry, { ...asked, words: [asked.code.replace(/\.$/, ''), ...asked.words] }, misspelt);
  }
  const words = asked.words.length === 0 ? code : wordsAnswer(entry, asked, misspelt);
  return words && { ...words, inCode: code.inCode };
}

function codeAnswer(code: Code, typed: string): Answer | null {
  const asked = typed.replace(/\.$/, '');
  const upTo = (end: number, rank: Rank): Answer => ({ rank, inCode: { start: 0, end }, inName: [] });
  if (code === asked) return upTo(code.length, RANK.code);
  if (isWithin(code, asked)) return upTo(asked.length, RANK.withinCode);
  if (typed === asked && code.startsWith(asked)) return upTo(asked.length, RANK.codeBegun);
  if (typed.includes('.') || !code.replaceAll('.', '').startsWith(typed)) return null;
  // "332": the code without its dots.
  const end = [...code.matchAll(/\d/g)][typed.length - 1]?.index ?? 0;
  return upTo(end + 1, end + 1 === code.length ? RANK.code : RANK.codeBegun);
}

function wordsAnswer(
  { words, sectionWords }: IndexedCriterion,
  asked: Asked,
  misspelt: string | null,
): Answer | null {
  const initials = initialsAmong(words, asked.words);
  /** How many letters of a name's word were typed; 0 where it is another word. */
  const typedOf = (word: Word, index: number): number => {
    const typed = asked.words[index] ?? '';
    const unfinished = asked.unfinished && index === asked.words.length - 1;
    if (word.text === typed || initials.get(index) === word) return word.text.length;
    if (unfinished && word.text.startsWith(typed)) return typed.length;
    return typed === misspelt && distance(word.text, typed) === 1 ? word.text.length : 0;
  };
  const found = asked.words.map((_, index) =>
    words.flatMap((word) => {
      const letters = typedOf(word, index);
      return letters > 0 ? [spanOf(word, letters)] : [];
    }),
  );
  const inSection = (index: number) => sectionWords.some((word) => typedOf(word, index) > 0);
  if (!found.every((spans, index) => spans.length > 0 || inSection(index))) return null;
  return { rank: rankOf(words, found), inCode: null, inName: inOrder(found.flat()) };
}

function rankOf(words: readonly Word[], found: readonly (readonly Span[])[]): Rank {
  if (found.some((spans) => spans.length === 0)) return RANK.sectionWords;
  const begins = (span: Span) => words.findIndex(({ start }) => start === span.start);
  const [first = [], ...rest] = found.map((spans) => spans.map(begins));
  const isPhrase = first.some((place) => rest.every((places, index) => places.includes(place + index + 1)));
  return isPhrase ? RANK.phrase : RANK.words;
}

/** Which of the typed words are spelled out from capitals in the name: "thu tuc hanh chinh" where it says TTHC. */
function initialsAmong(words: readonly Word[], asked: readonly string[]): ReadonlyMap<number, Word> {
  const places = new Map<number, Word>();
  const typed = asked.map((word) => word.charAt(0)).join('');
  for (const word of words) {
    if (!word.capitals || word.text.length < LEAST_INITIALS) continue;
    const from = typed.indexOf(word.text);
    if (from < 0) continue;
    for (let index = from; index < from + word.text.length; index++) places.set(index, word);
  }
  return places;
}
