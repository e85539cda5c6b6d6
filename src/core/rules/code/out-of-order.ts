import type { AnnexRow } from '../../annex/annex';
import { refOf, scored, sectionBlocks } from '../../annex/query';
import { type Code, compareCodes, sectionOf } from '../../values/code';
import { defineRule } from '../rule';
import { reordering } from './reordering';

/** A row that does not stand where its code belongs, among the sections or within its own. */
export const codeOutOfOrder = defineRule<{
  readonly code: Code;
  /** The code that it should stand before; `null` when it belongs at the end, after `previous`. */
  readonly next: Code | null;
  readonly previous: Code | null;
}>()({
  meta: { name: 'code/out-of-order', severity: 'advice', phase: 'table', suggests: true },
  *check(context) {
    const { annex } = context;
    const lists = sectionBlocks(annex);
    const groups =
      lists.length === 0
        ? [scored(annex)]
        : [
            lists.map(({ section }) => section),
            ...lists.map(({ section, criteria }) => own(section, criteria)),
          ];
    const sorted = groups.map((group) => {
      const rows = group.flatMap((row) => (row.criterion === null ? [] : [{ row, code: row.criterion }]));
      const ordered = new Set(longestOrdered(rows.map(({ code }) => code)));
      return { rows, kept: rows.filter((_, index) => ordered.has(index)) };
    });
    const wandering = sorted.filter(({ rows, kept }) => kept.length < rows.length);
    if (wandering.length === 0) return;
    // Sections first, and whole; then what is within them.
    const moving = lists.length > 0 && wandering[0] === sorted[0] ? wandering.slice(0, 1) : wandering;
    const moves = reordering(
      context,
      moving.map(({ rows, kept }) => ({
        rows: rows.map(({ row }) => row),
        kept: kept.map(({ row }) => row),
      })),
    );
    for (const group of wandering) {
      const suggestions =
        moves && moving.includes(group) ? [{ label: { action: 'order-rows' } as const, changes: moves }] : [];
      for (const each of group.rows) {
        const { row, code } = each;
        const at = refOf(annex, row, 'code');
        if (!at || group.kept.includes(each)) continue;
        const kept = group.kept.map((other) => other.code);
        const next = kept.find((other) => compareCodes(other, code) > 0) ?? null;
        const data = { code, next, previous: kept.at(-1) ?? null };
        yield { at, criterion: code, field: 'code', data, suggestions };
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
