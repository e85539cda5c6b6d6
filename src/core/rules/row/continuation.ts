import type { Annex, AnnexRow } from '../../annex/annex';
import { sharesCode } from '../../annex/query';
import type { CellChange, Fix } from '../../plan/change';
import { type CellRef, toA1 } from '../../sheet/address';
import { cellAt, type SheetSnapshot, shownFrom } from '../../sheet/snapshot';
import type { Code } from '../../values/code';
import { beginsItem, tidy } from '../../values/text';
import { defineRule, type RuleContext } from '../rule';
import { areRemovable } from './removable';

/** What a cell of Excel's can hold, in letters. */
const LONGEST_TEXT = 32_767;

/** The rest of the row above, cut off by a page break: no code and no points of its own [domain C.3, 12]. */
export const continuation = defineRule<{ readonly of: Code | null }>()({
  meta: { name: 'row/continuation', severity: 'warning', phase: 'structure', fixable: true },
  *check(context) {
    const { annex } = context;
    let above: AnnexRow | null = null;
    // One fix for all the rests of a row: it is worked out at the first of them.
    let fix: Fix | null | undefined;
    for (const row of annex.rows) {
      if (row.kind === 'criterion' || row.kind === 'section') {
        above = row;
        fix = undefined;
      }
      if (row.kind !== 'continuation' || sharesCode(annex, row)) continue;
      const criterion: Code | null = above?.criterion ?? null;
      if (fix === undefined) fix = above && join(context, above);
      yield { at: { row: row.row, column: annex.header.column }, criterion, data: { of: criterion }, fix };
    }
  },
});

/** All that was cut off a row goes back into it at once; `null` where that is not sure to be what was meant. */
function join(context: RuleContext, whole: AnnexRow): Fix | null {
  const { annex } = context;
  const rows = restsOf(annex, whole);
  if (!areRemovable(context, rows)) return null;
  const texts = new Map<string, CellChange>();
  for (const row of rows) {
    if (!takeIn(annex, whole.row, row, texts)) return null;
  }
  return [...texts.values(), ...rows.map((row) => ({ removeRow: row, into: whole.row }))];
}

/** The rows that go on where this one stops; page breaks between them may have left headers. */
function restsOf(annex: Annex, whole: AnnexRow): number[] {
  const below = annex.rows.slice(annex.rows.indexOf(whole) + 1);
  const end = below.findIndex(({ kind }) => !['continuation', 'repeatedHeader', 'blank'].includes(kind));
  return below
    .slice(0, end < 0 ? below.length : end)
    .filter((row) => row.kind === 'continuation' && !sharesCode(annex, row))
    .map(({ row }) => row);
}

/** Adds a row's texts to the ends of those above. False when they do not go on there. */
function takeIn(annex: Annex, top: number, row: number, texts: Map<string, CellChange>): boolean {
  const { sheet } = annex;
  let goesOn = false;
  for (const [column, value] of (sheet.values[row] ?? []).entries()) {
    if (value === null || value === '') continue;
    const covered = { row: top, column };
    const at = shownFrom(annex.sheet, covered) ?? covered;
    const head = headOf(sheet, at, texts);
    if (head === null || typeof value !== 'string' || sheet.formulas[row]?.[column]) return false;
    const rest = tidy(value);
    if (rest === '') continue;
    if (head !== '' && beginsItem(rest)) return false;
    goesOn ||= head !== '' && continues(head, rest);
    const text = head === '' ? rest : `${head} ${rest}`;
    if (text.length > LONGEST_TEXT) return false;
    texts.set(toA1(at), { at, value: text });
  }
  return goesOn;
}

function headOf(sheet: SheetSnapshot, at: CellRef, texts: ReadonlyMap<string, CellChange>): string | null {
  const { value, formula } = cellAt(sheet, at);
  const head = texts.get(toA1(at))?.value ?? value ?? '';
  return typeof head === 'string' && formula === null ? tidy(head) : null;
}

/** The page broke in mid-sentence: nothing ends above, and no capital begins below. */
function continues(head: string, rest: string): boolean {
  return !/[.;:!?…]$/.test(head) && /^[^\p{Lu}]/u.test(rest);
}
