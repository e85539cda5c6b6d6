import type { Annex } from '../annex/annex';
import { pointsIn, scored, textIn } from '../annex/query';
import type { Code } from '../values/code';
import type { Score } from '../values/score';
import { commonWords } from '../values/text';
import type { Catalogue, CatalogueCriterion, CatalogueSection } from './catalogue';

export function findSection(catalogue: Catalogue, code: Code): CatalogueSection | null {
  return catalogue.sections.find((section) => section.code === code) ?? null;
}

export function findCriterion(catalogue: Catalogue, code: Code): CatalogueCriterion | null {
  return catalogue.criteria.find((criterion) => criterion.code === code) ?? null;
}

/** The maxima that a code may have: one, several where the sources disagree, none where it is not known. */
export function knownMaxima(catalogue: Catalogue, code: Code): readonly Score[] {
  const section = findSection(catalogue, code);
  if (section?.readings) return section.readings.map(({ maximum }) => maximum);
  const maximum = (section ?? findCriterion(catalogue, code))?.maximum;
  return maximum ? [maximum] : [];
}

/** An annex must agree with this share of the entries that a catalogue knows before it is judged by it. */
const LEAST_AGREEMENT = 0.6;
/** So many of the shorter name's words must be in the longer one: names are shortened and reworded, not replaced. */
const LEAST_COMMON_WORDS = 0.5;

/**
 * The catalogue that fits an annex's codes and maxima best, or `null`: codes are not portable between
 * provinces (3.3.2 is two different things in Nghệ An and Hà Tĩnh), so a poor fit is no fit.
 */
export function bestFit(annex: Annex, catalogues: readonly Catalogue[]): Catalogue | null {
  let best: { catalogue: Catalogue; agreement: number } | null = null;
  for (const catalogue of catalogues) {
    const agreement = agreementWith(annex, catalogue);
    if (agreement >= LEAST_AGREEMENT && (!best || agreement > best.agreement))
      best = { catalogue, agreement };
  }
  return best?.catalogue ?? null;
}

function agreementWith(annex: Annex, catalogue: Catalogue): number {
  let comparable = 0;
  let agreeing = 0;
  for (const row of scored(annex)) {
    const { criterion, points } = row;
    const maximum = pointsIn(points.maximum);
    const known = criterion ? knownMaxima(catalogue, criterion) : [];
    if (!maximum || known.length === 0) continue;
    comparable++;
    // Half of all criteria have a maximum of 1: without its name, an equal maximum says little.
    const name = criterion
      ? (findSection(catalogue, criterion) ?? findCriterion(catalogue, criterion))?.name
      : '';
    if (known.some((entry) => entry.eq(maximum)) && sameName(textIn(annex, row, 'content'), name ?? ''))
      agreeing++;
  }
  return comparable < 3 ? 0 : agreeing / comparable;
}

function sameName(a: string, b: string): boolean {
  return (commonWords(a, b) ?? 1) >= LEAST_COMMON_WORDS;
}
