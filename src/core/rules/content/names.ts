import type { Annex, AnnexRow } from '../../annex/annex';
import { nameIn } from '../../annex/numbering';
import { criteria, textIn } from '../../annex/query';
import type { Catalogue, CatalogueCriterion } from '../../catalogue/catalogue';
import { findCriterion } from '../../catalogue/lookup';
import { tidy } from '../../values/text';

/** A row's content beside the name that the catalogue has for its code. */
export interface Named {
  readonly row: AnnexRow;
  /** Without a code repeated at its head. */
  readonly content: string;
  readonly entry: CatalogueCriterion;
}

/** The criteria that a catalogue knows by their whole name. */
export function namedCriteria(annex: Annex, catalogue: Catalogue): Named[] {
  return criteria(annex).flatMap((row) => {
    const entry = row.criterion ? findCriterion(catalogue, row.criterion) : null;
    const text = tidy(textIn(annex, row, 'content'));
    const content = nameIn(row, text);
    return entry && !entry.nameCutOff && content !== '' ? [{ row, content, entry }] : [];
  });
}
