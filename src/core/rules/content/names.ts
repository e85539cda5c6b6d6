import type { Annex, AnnexRow } from '../../annex/annex';
import { nameIn } from '../../annex/numbering';
import { criteria, textIn } from '../../annex/query';
import type { Catalogue, CatalogueCriterion } from '../../catalogue/catalogue';
import { findCriterion } from '../../catalogue/lookup';
import { commonWords, tidy, wordsOf } from '../../values/text';

/** A row's content beside the name that the catalogue has for its code. */
interface Named {
  readonly row: AnnexRow;
  /** Without a code repeated at its head. */
  readonly content: string;
  readonly entry: CatalogueCriterion;
}

/** The criteria that a catalogue knows by their whole name. */
export function namedCriteria(annex: Annex, catalogue: Catalogue): Named[] {
  return criteria(annex).flatMap((row) => namedIn(annex, row, catalogue) ?? []);
}

/** `null` where the row's code is not one of the catalogue's, or there is no whole name to compare. */
export function namedIn(annex: Annex, row: AnnexRow, catalogue: Catalogue): Named | null {
  const entry = row.criterion ? findCriterion(catalogue, row.criterion) : null;
  const text = tidy(textIn(annex, row, 'content'));
  const content = nameIn(row, text);
  return entry && !entry.nameCutOff && content !== '' ? { row, content, entry } : null;
}

/** Names are shortened and reworded; with fewer words in common than this they are of different things. */
const LEAST_LIKENESS = 0.34;
/** Nearly all words of another criterion, and clearly more than of its own. */
const OTHER = { likeness: 0.9, lead: 0.25, words: 4 } as const;

/** A content that is not what the catalogue has under its row's code, and the criterion that it reads like, if any. */
export function misnamed(
  { content, entry }: Named,
  { criteria }: Catalogue,
): { readonly other: CatalogueCriterion | null } | null {
  const own = likeness(content, entry.name);
  const other = otherThan(entry, content, own, criteria);
  const differs = own < LEAST_LIKENESS && wordsOf(content).size > 1;
  return other || differs ? { other } : null;
}

function otherThan(
  entry: CatalogueCriterion,
  content: string,
  own: number,
  criteria: readonly CatalogueCriterion[],
): CatalogueCriterion | null {
  if (own + OTHER.lead > 1 || wordsOf(content).size < OTHER.words) return null;
  const others = criteria
    .filter(({ code, name }) => code !== entry.code && wordsOf(name).size >= OTHER.words)
    .map((criterion) => ({ criterion, like: likeness(content, criterion.name) }))
    .filter(({ like }) => like >= OTHER.likeness && like - own >= OTHER.lead)
    .sort((a, b) => b.like - a.like);
  return others[0]?.criterion ?? null;
}

function likeness(a: string, b: string): number {
  return commonWords(a, b) ?? 0;
}
