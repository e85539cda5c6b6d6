import { distance } from 'fastest-levenshtein';
import { isDitto } from './ditto';
import { remembering, rememberingOf } from './remember';
import { fold, tidy } from './text';

/** A unit that may own a criterion, as the commune writes its name. */
export interface Unit {
  readonly name: string;
  /** Other official ways to write it, right in themselves; one annex should keep to one of them. */
  readonly accepted: readonly string[];
  /** Abbreviations and old spellings: understood, but to be written out. */
  readonly aliases: readonly string[];
}

/** One unit named in a cell, or something that stands where a unit should. */
export interface UnitMention {
  readonly text: string;
  /** 0-based place of `text` in the cell's text. */
  readonly start: number;
  /** Whose unit it is, the end of `text`: " xã Nam Đàn"; "" where it is not told, or is part of the name. */
  readonly place: string;
  /** `null` when it is none of the known units. */
  readonly unit: Unit | null;
  /**
   * - `exact`: the unit's name, or an accepted one, letter by letter
   * - `close`: the same words; only capitals, dashes, spaces or tone marks differ
   * - `alias`: an abbreviation
   * - `group`: nobody in particular ("Các cơ quan, đơn vị có liên quan")
   * - `committee`: the UBND of the commune itself
   * - `reference`: told elsewhere ("Theo phân công tại Quyết định …", "Như trên", "-nt-")
   * - `unknown`: none of these
   */
  readonly how: 'exact' | 'close' | 'alias' | 'group' | 'committee' | 'reference' | 'unknown';
}

const GROUP =
  /^(cac|nhung|moi|toan the)? ?(co quan|don vi|phong|ban|nganh|bo phan|cong chuc|can bo|doan the|to chuc|ca nhan|thon|xom)(, | |$)/;
const NAMED = /^(phong|ban|bo phan) \p{L}/u;
const REFERENCE =
  /^(?:(?:theo|tai|thuc hien theo|nhu) (?:phan cong|quyet dinh|ke hoach|phuong an|chi dao)|nhu (?:tren|muc)|[/-]+$)/;
/** Not the province's: its help may well be asked for. */
const COMMITTEE = /^(?:ubnd|uy ban nhan dan)(?! (?:cap )?(?:tinh|thanh pho|tp|huyen|cac))( |$)/;
/** What stands in brackets is one with what stands before them: "Phòng Kinh tế (Hạ tầng và Đô thị)". */
const SEPARATOR =
  /\([^()]*\)|[;\n,]|(?<=\s)và(?=\s)|\/(?=\s*(?:phòng|văn phòng|trung tâm|công an|ban|p\.|vp|tt|ca)[\s.])/giu;
/** Who does it for the unit, or as what: "(đ/c Nguyễn Văn A)", "(chủ trì)"; "(Hạ tầng và Đô thị)" is part of a name. */
const REMARK =
  /\s*\((?=[^()]*(?<!\p{L})(?:đ[/.]?c|đồng chí|ông|bà|trưởng (?:phòng|ban|công an)|chánh văn phòng|giám đốc|chủ tịch|chủ trì|phối hợp)(?!\p{L}))[^()]*\)$/iu;
/** "- ông Nguyễn Văn A", "đồng chí Nguyễn Văn A". */
const PERSON =
  /\s*(?:[-–—:]\s*(?:ông|bà)|(?:[-–—:]\s*|(?<=\s))(?:đ\/c|đồng chí))[\s:.](?:(?! và )[^;,\n])*$/iu;

/**
 * The units that a cell names, left to right. Commas and "và" separate them, but also stand inside
 * names ("Phòng Kinh tế, Hạ tầng và Đô thị"): the longest stretch that is a known unit wins.
 */
export function readUnits(text: string, units: readonly Unit[]): readonly UnitMention[] {
  return READINGS(units)(text);
}

const READINGS = rememberingOf((units: readonly Unit[]) =>
  remembering((text) => readAnew(text, units), READINGS_ROOM),
);
/** In letters. */
const READINGS_ROOM = 50_000;

function readAnew(text: string, units: readonly Unit[]): readonly UnitMention[] {
  const pieces = split(text, units);
  const whole = mention(text, 0, units);
  if (whole && (whole.how !== 'unknown' || pieces.length < 2)) return [whole];
  const mentions: UnitMention[] = [];
  for (let from = 0; from < pieces.length; ) {
    const { found, next } = longest(text, pieces, from, units);
    if (found) mentions.push(found);
    from = next;
  }
  // "Vănphòng HĐND và UBND": a slip in a name that has an "and" of its own.
  const unnamed = mentions.every(({ unit }) => unit === null);
  if (whole && unnamed && nearestUnits(whole.text, units, SLIP).length > 0) return [whole];
  // "Các cơ quan chuyên môn, đơn vị có liên quan" is one group, not two; a lone unknown is not taken apart.
  return mentions.every(({ how }) => how === 'unknown' || how === 'group') && whole ? [whole] : mentions;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

function split(text: string, units: readonly Unit[]): Piece[] {
  const bounds = [...text.matchAll(SEPARATOR)]
    .filter(([mark]) => !mark.startsWith('('))
    .map(({ 0: mark, index }) => ({ mark, start: index, end: index + mark.length }));
  const starts = [0, ...bounds.map(({ end }) => end)];
  const ends = [...bounds.map(({ start }) => start), text.length];
  const isUnit = (from: number, to: number) =>
    from < to && Boolean(mention(text.slice(from, to), from, units)?.unit);
  // "Công an/CA xã" is one, and its short form.
  const divides = ({ mark, start, end }: { mark: string } & Piece) =>
    mark !== '/' || (starts.some((from) => isUnit(from, start)) && ends.some((to) => isUnit(end, to)));
  const dividing = bounds.filter(divides);
  return [...dividing, { start: text.length, end: text.length }]
    .map(({ start }, index) => ({ start: dividing[index - 1]?.end ?? 0, end: start }))
    .filter((piece) => text.slice(piece.start, piece.end).trim() !== '');
}

function longest(
  text: string,
  pieces: readonly Piece[],
  from: number,
  units: readonly Unit[],
): { found: UnitMention | null; next: number } {
  const start = pieces[from]?.start ?? 0;
  for (let last = pieces.length - 1; last > from; last--) {
    const found = mention(text.slice(start, pieces[last]?.end), start, units);
    if (found?.unit) return { found, next: last + 1 };
  }
  return { found: mention(text.slice(start, pieces[from]?.end), start, units), next: from + 1 };
}

function mention(raw: string, offset: number, units: readonly Unit[]): UnitMention | null {
  const whole = raw.trim().replace(/[.]+$/, '');
  if (whole === '') return null;
  const start = offset + raw.indexOf(whole);
  const text = whole.replace(REMARK, '').replace(PERSON, '') || whole;
  const known = lookUp(text, lexiconOf(units));
  return known
    ? { text, start, ...known }
    : { text, start, place: '', unit: null, how: howUnnamed(fold(text)) };
}

function howUnnamed(folded: string): 'reference' | 'committee' | 'group' | 'unknown' {
  if (isDitto(folded) || REFERENCE.test(folded)) return 'reference';
  if (COMMITTEE.test(folded)) return 'committee';
  return isGroup(folded) ? 'group' : 'unknown';
}

/** "Các phòng", "Đơn vị có liên quan": a kind of unit, but no unit's name behind it. */
function isGroup(folded: string): boolean {
  if (!GROUP.test(folded)) return false;
  return /^(cac|nhung|moi|toan the) /.test(folded) || !NAMED.test(folded);
}

/** A list of units, ready to be looked up in. Built once per list. */
interface Lexicon {
  readonly exact: ReadonlyMap<string, Unit>;
  readonly close: ReadonlyMap<string, Unit>;
  readonly alias: ReadonlyMap<string, Unit>;
  /** Every spelling of each unit, folded. */
  readonly names: readonly { readonly unit: Unit; readonly names: readonly string[] }[];
}

const lexiconOf = rememberingOf((units: readonly Unit[]): Lexicon => {
  const entries = (key: (name: string) => string, names: (unit: Unit) => readonly string[]) =>
    new Map(units.flatMap((unit) => names(unit).map((name): [string, Unit] => [key(name), unit])));
  const right = ({ name, accepted }: Unit) => [name, ...accepted];
  return {
    exact: entries((name) => name, right),
    close: entries(foldUnit, right),
    alias: entries(foldUnit, ({ aliases }) => aliases),
    names: units.map((unit) => ({ unit, names: [...right(unit), ...unit.aliases].map(foldUnit) })),
  };
});

function lookUp(
  text: string,
  { exact, close, alias }: Lexicon,
): Pick<UnitMention, 'unit' | 'how' | 'place'> | null {
  const whole = tidy(text);
  const spellings = withAndWithoutPlace(whole);
  const find = (names: ReadonlyMap<string, Unit>, key: (name: string) => string, how: UnitMention['how']) =>
    spellings
      .map((spelling) => ({ unit: names.get(key(spelling)), place: whole.slice(spelling.length), how }))
      .find(isFound);
  return (
    find(exact, (name) => name, 'exact') ??
    find(close, foldUnit, 'close') ??
    find(alias, foldUnit, 'alias') ??
    null
  );
}

function isFound<T extends { readonly unit: Unit | undefined }>(entry: T): entry is T & { unit: Unit } {
  return entry.unit !== undefined;
}

/** The commune's name behind its kind, and not the next unit behind that. */
const PLACE = /(?<= (?:[Xx]ã|[Pp]hường|[Đđ]ặc khu)) \p{Lu}(?:(?! và )[^;,\n])*$/u;

/**
 * "Phòng Kinh tế xã Nam Đàn", "Phòng Kinh tế xã", "Phòng Kinh tế": whose unit it is goes without saying in
 * the commune's own plan. The longest comes first: Công an xã and Công an phường are two units.
 */
function withAndWithoutPlace(text: string): string[] {
  const unnamed = text.replace(PLACE, '');
  return [text, unnamed, unnamed.replace(/ (?:[Xx]ã|[Pp]hường|[Đđ]ặc khu)$/u, '')];
}

const foldUnit = remembering((text) =>
  fold(text)
    .replace(/\./g, '')
    .replace(/&/g, '-')
    .replace(/ ?\( ?([^()]*?) ?\)$/, ', $1')
    .replace(/ va (?=ubnd|uy ban)/, '-'),
);

/** A known unit whose name is nearly this text, the nearest first; for suggestions, never for a silent change. */
export function nearestUnits(text: string, units: readonly Unit[], least = LEAST_LIKENESS): Unit[] {
  const near = nearIn(lexiconOf(units))(foldUnit(tidy(text)));
  return near.filter((entry) => entry.likeness >= least).map(({ unit }) => unit);
}

/** What is near a text, found once: the same few bodies that no list has own task after task. */
const nearIn = rememberingOf(({ names: known }: Lexicon) =>
  remembering((whole) => {
    // "… xã Nam Đàn" only says whose unit it is.
    const spellings = [...new Set([whole, whole.replace(/ (?:xa|phuong|dac khu)(?: .*)?$/, '')])];
    return known
      .map(({ unit, names }) => ({
        unit,
        likeness: Math.max(...names.flatMap((name) => spellings.map((spelling) => likeness(spelling, name)))),
      }))
      .filter((entry) => entry.likeness >= LEAST_LIKENESS)
      .sort((a, b) => b.likeness - a.likeness);
  }),
);

/** So like a unit of the list that a letter has slipped: "Phng Kinh tế". */
export const SLIP = 0.85;
/** Below this a suggestion is a guess in the dark. */
const LEAST_LIKENESS = 0.6;

/** 0 where it cannot be enough, the one being so much longer than the other. */
function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length, 1);
  if (1 - Math.abs(a.length - b.length) / longer < LEAST_LIKENESS) return 0;
  return 1 - distance(a, b) / longer;
}
