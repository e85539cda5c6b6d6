import type { Area } from '../sheet/address';
import { type SheetSnapshot, textOf } from '../sheet/snapshot';
import { remembering } from '../values/remember';
import { fold } from '../values/text';
import type { Field, Layout, LayoutField } from './layout';

/** Where a layout's header stands in a sheet, and how well it fits. */
export interface HeaderMatch {
  readonly layout: Layout;
  readonly header: Area;
  readonly columns: ReadonlyMap<Field, number>;
  readonly weight: number;
}

/** An annex's title block is never longer than this; below it a header would be a second table's. */
const HEADER_SEARCH_ROWS = 40;
/** In letters. "Các tồn tại, hạn chế trong công tác CCHC, các tiêu chí bị trừ điểm" is one of the longest seen. */
const LONGEST_TITLE = 90;
/** With what a title says in brackets, which counts for nothing. */
const LONGEST_WRITTEN = 4 * LONGEST_TITLE;
/** Fewer columns make no annex. */
const LEAST_COLUMNS = 3;
/** A synonym word for word, one standing inside a longer wording, a weak synonym word for word. */
const WEIGHT = { exact: 8, within: 5, weak: 4, weakStep: 0.1 } as const;

/**
 * Finds the header that fits one of the layouts best, in the first 40 of the rows `from` … `to - 1`, one
 * or two rows high, in any column order. `null` when no row reads like a header of an annex.
 */
export function findHeader(
  sheet: SheetSnapshot,
  layouts: readonly Layout[],
  from = 0,
  to = sheet.values.length,
): HeaderMatch | null {
  const texts = expandMerges(sheet, from, Math.min(to, from + HEADER_SEARCH_ROWS));
  const naming = texts.map((row) => row.map(couldName));
  let best: HeaderMatch | null = null;
  for (let row = 0; row < texts.length; row++) {
    for (const height of row + 1 < texts.length ? [1, 2] : [1]) {
      // Most rows hold figures and sentences: what is left would not do even if every word of it fitted.
      const hope = countNaming(naming[row], height === 2 ? naming[row + 1] : undefined);
      if (hope < LEAST_COLUMNS || hope * WEIGHT.exact <= (best?.weight ?? 0)) continue;
      const wordings = columnWordings(texts, row, height);
      // A title merged over the whole table says the same in every column.
      const named = new Set(wordings.filter((words) => words.length > 0).map((words) => words.join('|')))
        .size;
      if (named < LEAST_COLUMNS) continue;
      for (const layout of layouts) {
        if (ceilingOf(wordings, layout) <= (best?.weight ?? 0)) continue;
        const match = matchHeader(wordings, from + row, height, layout);
        if (match && (!best || match.weight > best.weight)) best = match;
      }
    }
  }
  return best && { ...best, header: withMerges(best, sheet) };
}

/** Whether the header of another kind of annex stands in this row, so that the table above it has ended. */
export function startsOtherTable(
  sheet: SheetSnapshot,
  row: number,
  own: Layout,
  layouts: readonly Layout[],
): boolean {
  const match = findHeader(sheet, layouts, row, row + 2);
  return match !== null && match.header.row === row && match.layout !== own;
}

/** A header over two rows may read in full from its lower one: its cells merged with the upper one belong to it. */
function withMerges({ header, columns }: HeaderMatch, { merges }: SheetSnapshot): Area {
  const own = (merges ?? []).filter(
    ({ row, column, rowCount, columnCount }) =>
      row < header.row + header.rowCount &&
      row + rowCount > header.row &&
      [...columns.values()].some((each) => each >= column && each < column + columnCount),
  );
  const top = Math.min(header.row, ...own.map(({ row }) => row));
  const bottom = Math.max(header.row + header.rowCount, ...own.map(({ row, rowCount }) => row + rowCount));
  return { ...header, row: top, rowCount: bottom - top };
}

/** The required columns that a header does not name. */
export function missingFields({ layout, columns }: Pick<HeaderMatch, 'layout' | 'columns'>): LayoutField[] {
  return layout.fields.filter(({ field, required }) => required && !columns.has(field));
}

/** A header's wording reduced to what tells columns apart: no marks, case, brackets or punctuation. */
export const foldHeader = remembering((text) =>
  fold(text)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z0-9 ]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim(),
);

/** What a cell may call its column; `''` for prose, which is not even looked at. */
function titleOf(text: string): string {
  return text.length > LONGEST_WRITTEN ? '' : foldHeader(text);
}

/** A merged cell's text in every cell it covers, so that a header over two rows reads as one. */
function expandMerges(sheet: SheetSnapshot, from: number, to: number): string[][] {
  const texts = sheet.values.slice(from, to).map((row) => row.map((value) => titleOf(textOf(value))));
  for (const { row, column, rowCount, columnCount } of sheet.merges ?? []) {
    const text = texts[row - from]?.[column];
    if (!text) continue;
    for (let r = row - from; r < Math.min(row - from + rowCount, texts.length); r++) {
      for (let c = column; c < column + columnCount; c++) {
        const line = texts[r];
        if (line && c < line.length) line[c] = text;
      }
    }
  }
  return texts;
}

function matchHeader(
  wordings: readonly (readonly string[])[],
  row: number,
  height: number,
  layout: Layout,
): HeaderMatch | null {
  const width = wordings.length;
  if (wordings.some((words) => words.some((text) => isForeign(text, layout)))) return null;
  const claims = layout.fields.map((field) => wordings.map((words) => claim(words, field)));
  const { columns, weight } = assign(layout.fields, claims);
  if (!looksLikeAnnex(layout, columns)) return null;
  const used = [...columns.values()];
  const left = Math.min(...used);
  const right = Math.max(...used);
  // Of two rows that say the same, the header is the single one; a second row must earn its place.
  const cost = height === 2 ? 1 : 0;
  return {
    layout,
    header: { row, column: left, rowCount: height, columnCount: Math.min(right, width - 1) - left + 1 },
    columns,
    weight: weight - cost,
  };
}

/** What each column may be called: its lower cell, both cells together, its upper cell. */
function columnWordings(texts: readonly (readonly string[])[], row: number, height: number): string[][] {
  const upper = texts[row] ?? [];
  const lower = height === 2 ? (texts[row + 1] ?? []) : upper;
  const width = Math.max(upper.length, lower.length);
  return Array.from({ length: width }, (_, column) => {
    const top = upper[column] ?? '';
    const bottom = lower[column] ?? '';
    const words = top === bottom ? [top] : [bottom, `${top} ${bottom}`.trim(), bottom === '' ? top : ''];
    return words.filter(couldName);
  });
}

/** How many columns have a cell, in one row or the other, that may be a title. */
function countNaming(upper: readonly boolean[] = [], lower: readonly boolean[] = []): number {
  let count = 0;
  for (let column = 0; column < Math.max(upper.length, lower.length); column++)
    if (upper[column] || lower[column]) count++;
  return count;
}

/** Column titles are words, and few of them: figures and whole sentences are not worth comparing. */
function couldName(text: string): boolean {
  return text.length <= LONGEST_TITLE && /[a-z]/.test(text);
}

/** No header of these wordings fits better, whichever field takes which column: most rows need no closer look. */
function ceilingOf(wordings: readonly (readonly string[])[], layout: Layout): number {
  const best =
    CEILINGS.get(layout) ??
    remembering((text) => Math.max(...layout.fields.map((field) => claimBy(text, field))), CLAIMS_ROOM);
  CEILINGS.set(layout, best);
  return wordings.reduce((sum, words) => sum + Math.max(0, ...words.map(best)), 0);
}

/** "Tiêu chí mất điểm, bị trừ điểm" has no "điểm bị trừ" in it: what the layout's own wordings take up is not looked at. */
function isForeign(text: string, layout: Layout): boolean {
  const isIn = (words: string) => folded(layout.foreign).some((word) => containsWords(words, word));
  if (!isIn(text)) return false;
  const own = layout.fields
    .filter(({ field }) => field === 'content')
    .flatMap(({ synonyms }) => folded(synonyms));
  return own.filter((words) => containsWords(text, words)).every((words) => isIn(text.replace(words, '|')));
}

function claim(words: readonly string[], field: LayoutField): number {
  const claimed = CLAIMS.get(field) ?? remembering((text) => claimBy(text, field), CLAIMS_ROOM);
  CLAIMS.set(field, claimed);
  return Math.max(0, ...words.map(claimed));
}

/** Annexes are headed alike, and few wordings are in them: what each is worth to a field is found once. */
const CEILINGS = new WeakMap<Layout, (text: string) => number>();
const CLAIMS = new WeakMap<LayoutField, (text: string) => number>();
/** In letters. */
const CLAIMS_ROOM = 20_000;

function claimBy(text: string, { synonyms, weak = NONE }: LayoutField): number {
  const place = folded(weak).indexOf(text);
  return place < 0 ? claimOf(text, folded(synonyms)) : WEIGHT.weak - place * WEIGHT.weakStep;
}

function claimOf(text: string, synonyms: readonly string[]): number {
  if (synonyms.includes(text)) return WEIGHT.exact;
  const within = synonyms.filter((synonym) => containsWords(text, synonym));
  // A longer common wording is better evidence than a short one: at most one point between them.
  return Math.max(0, ...within.map((synonym) => WEIGHT.within + synonym.length / (text.length + 1)));
}

/** Layouts are data that does not change: each list of wordings is folded once. */
const NONE: readonly string[] = [];
const FOLDED = new WeakMap<readonly string[], readonly string[]>();

function folded(wordings: readonly string[]): readonly string[] {
  const known = FOLDED.get(wordings) ?? wordings.map(foldHeader);
  FOLDED.set(wordings, known);
  return known;
}

function containsWords(text: string, words: string): boolean {
  return text.includes(words) && ` ${text} `.includes(` ${words} `);
}

/** Gives each field at most one column and each column at most one field, the whole as fitting as can be. */
function assign(
  fields: readonly LayoutField[],
  claims: readonly (readonly number[])[],
): { columns: Map<Field, number>; weight: number } {
  let best = { columns: new Map<Field, number>(), weight: 0 };
  const taken = new Map<number, Field>();
  const ceiling = claims.map((row) => Math.max(0, ...row));
  const search = (index: number, weight: number): void => {
    if (weight > best.weight) {
      best = { columns: new Map([...taken].map(([column, field]) => [field, column])), weight };
    }
    const entry = fields[index];
    if (!entry) return;
    const hope = ceiling.slice(index).reduce((sum, value) => sum + value, weight);
    if (hope <= best.weight) return;
    const options = (claims[index] ?? [])
      .map((value, column) => ({ value, column }))
      .filter(({ value, column }) => value > 0 && !taken.has(column))
      .sort((a, b) => b.value - a.value || a.column - b.column);
    for (const { value, column } of options) {
      taken.set(column, entry.field);
      search(index + 1, weight + value);
      taken.delete(column);
    }
    search(index + 1, weight);
  };
  search(0, 0);
  return best;
}

/** What is missing beyond this is reported; with less, it is some other table. */
function looksLikeAnnex({ telling }: Layout, columns: ReadonlyMap<Field, number>): boolean {
  return telling.every(({ fields, least }) => fields.filter((field) => columns.has(field)).length >= least);
}
