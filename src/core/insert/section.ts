import type { Annex } from '../annex/annex';
import type { Catalogue, CatalogueSection } from '../catalogue/catalogue';
import { findSection } from '../catalogue/lookup';
import type { Plan } from '../plan/plan';
import type { Code } from '../values/code';
import { isListed, placeOfSection } from './place';
import { type Coming, rowFor } from './row';
import { withSums } from './sums';

/** A section's own row, as it is to come into an annex that does not list it. */
export function headingFor(annex: Annex, { code, name, maximum }: CatalogueSection): Coming {
  return { kind: 'section', before: placeOfSection(annex, code), section: code, code, name, maximum };
}

/**
 * Puts the row of one section into a table that lists sections, with the totals that grow. Its score is left to be
 * typed. `null` where the table has it, where nobody knows what it is called, or nowhere to write its number and name.
 */
export function planSection(annex: Annex, catalogue: Catalogue, section: Code): Plan | null {
  const known = findSection(catalogue, section);
  const writable =
    annex.layout.rows === 'criteria' && annex.columns.has('code') && annex.columns.has('content');
  if (!known || !writable || annex.sheet.cropped || isListed(annex, section)) return null;
  const heading = headingFor(annex, known);
  const inserted = [rowFor(annex, heading, heading.before)];
  return withSums(annex, catalogue, { sheet: annex.sheet.name, edits: [], removed: [], inserted }).plan;
}
