import type { Annex } from '../core/annex/annex';
import { refOf, textIn } from '../core/annex/query';
import type { Catalogue } from '../core/catalogue/catalogue';
import type { CellRef } from '../core/sheet/address';
import { type Code, compareCodes } from '../core/values/code';

/** A section that a row can be put under. */
export interface SectionChoice {
  readonly code: Code;
  readonly name: string;
}

/** The criteria that an annex lists, and where. */
export function presentIn(annex: Annex): ReadonlyMap<Code, CellRef> {
  const present = new Map<Code, CellRef>();
  for (const row of annex.rows) {
    if (row.kind !== 'criterion' || row.criterion === null || present.has(row.criterion)) continue;
    present.set(row.criterion, refOf(annex, row, 'code') ?? { row: row.row, column: 0 });
  }
  return present;
}

/** The sections of the catalogue that an annex can list, and those that the annex has besides, in order. */
export function sectionsFor(annex: Annex, catalogue: Catalogue | null): readonly SectionChoice[] {
  const known = catalogue?.sections.filter(({ survey }) => !survey) ?? [];
  const named = new Map<Code, SectionChoice>(known.map(({ code, name }) => [code, { code, name }]));
  for (const row of annex.rows) {
    if (row.kind !== 'section' || row.criterion === null || named.has(row.criterion)) continue;
    named.set(row.criterion, { code: row.criterion, name: textIn(annex, row, 'content') });
  }
  return [...named.values()].sort((a, b) => compareCodes(a.code, b.code));
}
