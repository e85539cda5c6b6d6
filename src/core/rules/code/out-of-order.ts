import type { AnnexRow } from '../../annex/annex';
import { refOf, scored, sections } from '../../annex/query';
import { type Code, compareCodes, sectionOf } from '../../values/code';
import { defineRule } from '../rule';

/** A row that does not stand where its code belongs, among the sections or within its own. */
export const codeOutOfOrder = defineRule<{
  readonly code: Code;
  /** The code that it should stand before; `null` when it belongs at the end, after `previous`. */
  readonly next: Code | null;
  readonly previous: Code | null;
}>()({
  meta: { name: 'code/out-of-order', severity: 'advice', phase: 'table' },
  *check({ annex }) {
    const lists = sections(annex);
    const groups =
      lists.length === 0
        ? [scored(annex)]
        : [
            lists.map(({ section }) => section),
            ...lists.map(({ section, criteria }) => own(section, criteria)),
          ];
    for (const group of groups) {
      const rows = group.flatMap((row) => (row.criterion === null ? [] : [{ row, code: row.criterion }]));
      const ordered = new Set(longestOrdered(rows.map(({ code }) => code)));
      const kept = rows.filter((_, index) => ordered.has(index)).map(({ code }) => code);
      for (const [index, { row, code }] of rows.entries()) {
        const at = refOf(annex, row, 'code');
        if (!at || ordered.has(index)) continue;
        const next = kept.find((other) => compareCodes(other, code) > 0) ?? null;
        yield { at, criterion: code, field: 'code', data: { code, next, previous: kept.at(-1) ?? null } };
      }
    }
  },
});

/** A criterion under another section is reported as such. */
function own(section: AnnexRow, criteria: readonly AnnexRow[]): AnnexRow[] {
  return criteria.filter(
    ({ criterion }) =>
      section.criterion === null || (criterion && sectionOf(criterion) === section.criterion),
  );
}

/** Indexes of the most codes that stand in order as they are, so that as few rows as can be are out of it. */
function longestOrdered(codes: readonly Code[]): readonly number[] {
  const best: { readonly length: number; readonly from: number }[] = [];
  codes.forEach((code, index) => {
    let entry = { length: 1, from: -1 };
    for (let before = 0; before < index; before++) {
      const length = (best[before]?.length ?? 0) + 1;
      if (length > entry.length && compareCodes(codes[before] ?? code, code) <= 0)
        entry = { length, from: before };
    }
    best.push(entry);
  });
  const lengths = best.map(({ length }) => length);
  const chain: number[] = [];
  for (let at = lengths.indexOf(Math.max(0, ...lengths)); at >= 0; at = best[at]?.from ?? -1) chain.push(at);
  return chain;
}
