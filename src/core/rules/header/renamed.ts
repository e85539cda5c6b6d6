import { distance } from 'fastest-levenshtein';
import type { Annex } from '../../annex/annex';
import { foldHeader } from '../../annex/header';
import type { LayoutField } from '../../annex/layout';
import { cellAt, shownFrom, textOf } from '../../sheet/snapshot';
import { defineRule } from '../rule';

/** More letters than this wrong and it is another word. */
const LEAST_LIKENESS = 0.7;

/**
 * A column that stands where the form has another one, under a name that nobody knows or none at all: nothing in
 * it is judged.
 */
export const headerRenamed = defineRule<{ readonly text: string; readonly titles: readonly string[] }>()({
  meta: { name: 'header/renamed', severity: 'warning', phase: 'structure', suggests: true },
  *check({ annex }) {
    const { sheet, header, columns, layout } = annex;
    const taken = new Set(columns.values());
    const missing = layout.fields.filter(({ field }) => field !== 'note' && !columns.has(field));
    const row = header.row + header.rowCount - 1;
    for (let column = header.column; column <= header.column + header.columnCount; column++) {
      const at = { row, column };
      if (taken.has(column) || shownFrom(annex.sheet, at)) continue;
      const text = textOf(cellAt(sheet, at).value).trim();
      const titles = missing.filter((field) => mayBe(annex, field, text, column)).map(({ title }) => title);
      if (titles.length === 0) continue;
      const typed = cellAt(sheet, at).formula === null;
      const suggestions = (typed ? titles : []).map((label) => ({ label, changes: [{ at, value: label }] }));
      yield { at, data: { text, titles }, suggestions };
    }
  },
});

/** Spelled nearly so; or required, and standing between the very columns between which the form has it. */
function mayBe(
  { layout, columns, rows, sheet }: Annex,
  field: LayoutField,
  text: string,
  column: number,
): boolean {
  const words = foldHeader(text);
  if (
    words !== '' &&
    field.synonyms.some((synonym) => likeness(words, foldHeader(synonym)) >= LEAST_LIKENESS)
  )
    return true;
  const filled = rows.some(({ row }) => textOf(cellAt(sheet, { row, column }).value).trim() !== '');
  if (!field.required || !filled) return false;
  const index = layout.fields.indexOf(field);
  const before = layout.fields[index - 1];
  const after = layout.fields[index + 1];
  const follows = before === undefined || columns.get(before.field) === column - 1;
  const precedes = after === undefined || columns.get(after.field) === column + 1 || after.field === 'note';
  return follows && precedes;
}

function likeness(a: string, b: string): number {
  return 1 - distance(a, b) / Math.max(a.length, b.length, 1);
}
