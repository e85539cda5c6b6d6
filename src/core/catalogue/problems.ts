import type { Annex } from '../annex/annex';
import { refOf, textIn } from '../annex/query';
import { type CellRef, toA1 } from '../sheet/address';
import { type Code, isWithin, partsOf, sectionOf } from '../values/code';
import { type Score, sum } from '../values/score';
import type { ImportedEntry } from './import';

/** What a table of a Bộ tiêu chí says that does not add up, or does not say. */
export type ImportProblem =
  | { readonly kind: 'duplicate'; readonly code: Code; readonly cells: readonly string[] }
  /** The maxima right below an entry do not make its own. */
  | {
      readonly kind: 'children';
      readonly code: Code;
      readonly cell: string;
      readonly maximum: Score;
      readonly sum: Score;
    }
  | { readonly kind: 'total'; readonly cell: string; readonly maximum: Score; readonly sum: Score }
  | { readonly kind: 'no-maximum'; readonly code: Code; readonly cell: string }
  | { readonly kind: 'no-name'; readonly code: Code; readonly cell: string }
  /** A row with something in its code cell that is no code: it is left out. */
  | { readonly kind: 'no-code'; readonly cell: string; readonly text: string }
  /** Criteria whose section is not listed. */
  | { readonly kind: 'no-section'; readonly code: Code };

/** Everything that does not add up, top to bottom within each kind. `entries` may hold a code twice. */
export function problemsOf(table: Annex, entries: readonly ImportedEntry[]): ImportProblem[] {
  return [
    ...noCodes(table, entries),
    ...duplicates(entries),
    ...noSections(entries),
    ...entries.flatMap((entry) => [...unnamed(entry), ...sums(entry, entries)]),
    ...totals(table, entries),
  ];
}

function noCodes(table: Annex, entries: readonly ImportedEntry[]): ImportProblem[] {
  const read = new Set(entries.map(({ at }) => at.row));
  return table.rows.flatMap((row) => {
    const at = refOf(table, row, 'code');
    const unread = !read.has(row.row) && row.kind === 'criterion' && row.code.kind !== 'blank';
    return at && unread ? [{ kind: 'no-code', cell: toA1(at), text: textIn(table, row, 'code') }] : [];
  });
}

function duplicates(entries: readonly ImportedEntry[]): ImportProblem[] {
  const places = new Map<Code, CellRef[]>();
  for (const { code, at } of entries) places.set(code, [...(places.get(code) ?? []), at]);
  return [...places].flatMap(([code, cells]): ImportProblem[] =>
    cells.length > 1 ? [{ kind: 'duplicate', code, cells: cells.map(toA1) }] : [],
  );
}

function noSections(entries: readonly ImportedEntry[]): ImportProblem[] {
  const listed = new Set(entries.map(({ code }) => code));
  const named = new Set(entries.map(({ code }) => sectionOf(code)));
  return [...named].filter((code) => !listed.has(code)).map((code) => ({ kind: 'no-section', code }));
}

function unnamed({ code, name, at }: ImportedEntry): ImportProblem[] {
  return name === '' ? [{ kind: 'no-name', code, cell: toA1(at) }] : [];
}

/** A heading needs no maximum of its own; one that has both must agree with what is right below it. */
function sums(entry: ImportedEntry, entries: readonly ImportedEntry[]): ImportProblem[] {
  const { code, maximum, maximumAt } = entry;
  const cell = toA1(maximumAt);
  const inside = entries.filter((other) => isWithin(other.code, code));
  if (!maximum) return inside.length === 0 ? [{ kind: 'no-maximum', code, cell }] : [];
  const below = inside.filter(
    (other) => !inside.some((between) => isWithin(other.code, between.code) && isWithin(between.code, code)),
  );
  const maxima = known(below);
  if (!maxima || maxima.length === 0) return [];
  const total = sum(maxima);
  return total.eq(maximum) ? [] : [{ kind: 'children', code, cell, maximum, sum: total }];
}

function totals(table: Annex, entries: readonly ImportedEntry[]): ImportProblem[] {
  const maxima = known(entries.filter(({ code }) => partsOf(code).length === 1));
  const row = table.rows.findLast(({ kind }) => kind === 'total');
  const at = row && refOf(table, row, 'maximum');
  const stated = row?.points.maximum;
  if (!maxima || maxima.length === 0 || !at || stated?.kind !== 'score') return [];
  const total = sum(maxima);
  return total.eq(stated.value) ? [] : [{ kind: 'total', cell: toA1(at), maximum: stated.value, sum: total }];
}

function known(entries: readonly ImportedEntry[]): readonly Score[] | null {
  const maxima = entries.map(({ maximum }) => maximum);
  return maxima.every((each): each is Score => each !== null) ? maxima : null;
}
