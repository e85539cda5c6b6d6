import { distance } from 'fastest-levenshtein';
import type { Annex } from '../../annex/annex';
import { foldHeader } from '../../annex/header';
import type { LayoutField } from '../../annex/layout';
import type { CellRef } from '../../sheet/address';
import { cellAt, shownFrom, textOf } from '../../sheet/snapshot';
import { rememberingOf } from '../../values/remember';
import type { Suggestion } from '../finding';

/** More letters than this wrong and it is another word. */
const LEAST_LIKENESS = 0.7;

/** A column that the header does not name as the form does, and the columns still missing that it may be. */
interface UnknownColumn {
  readonly at: CellRef;
  readonly text: string;
  readonly fields: readonly LayoutField[];
}

export const unknownColumns = rememberingOf((annex: Annex): readonly UnknownColumn[] => {
  const { sheet, header, columns, layout } = annex;
  const taken = new Set(columns.values());
  const missing = layout.fields.filter(({ field }) => field !== 'note' && !columns.has(field));
  const row = header.row + header.rowCount - 1;
  const unknown: UnknownColumn[] = [];
  for (let column = header.column; column <= header.column + header.columnCount; column++) {
    const at = { row, column };
    if (taken.has(column) || shownFrom(sheet, at)) continue;
    const text = textOf(cellAt(sheet, at).value).trim();
    const fields = missing.filter((field) => mayBe(annex, field, text, column));
    if (fields.length > 0) unknown.push({ at, text, fields });
  }
  return unknown;
});

/**
 * Where a column that cannot be done without may be standing under another name, rather where nothing else may;
 * `undefined` where it is nowhere.
 */
export function placeOf(annex: Annex, field: LayoutField): UnknownColumn | undefined {
  if (!field.required) return undefined;
  const places = unknownColumns(annex).filter(({ fields }) => fields.includes(field));
  return places.find(({ fields }) => fields.length === 1) ?? places[0];
}

/** The form's names for a column, where its own is typed. */
export function namesFor({ sheet }: Annex, at: CellRef, titles: readonly string[]): Suggestion[] {
  if (cellAt(sheet, at).formula !== null) return [];
  return titles.map((label) => ({ label, changes: [{ at, value: label }] }));
}

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
