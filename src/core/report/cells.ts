import type { Annex, AnnexRow } from '../annex/annex';
import type { Field } from '../annex/layout';
import { nameIn } from '../annex/numbering';
import { needsRemedy, parentsOf, pointed, refOf } from '../annex/query';
import { cellAt, shownFrom, textOf } from '../sheet/snapshot';
import { isDitto } from '../values/ditto';
import { beginsItem, isBlankText, tidy } from '../values/text';

/**
 * What each row says in a column, in full, as it has to read once the row stands alone: with what a page break cut
 * off, with the text of the cell that a merge shows, and with the words that "-nt-" points to.
 */
export function textsIn(annex: Annex, field: Field): ReadonlyMap<AnnexRow, string> {
  const texts = new Map<AnnexRow, string>();
  let whole: AnnexRow | null = null;
  let before = '';
  for (const row of annex.rows) {
    if (row.kind === 'criterion' || row.kind === 'section') {
      const own = shownText(annex, row, field);
      const text = isDitto(own) ? before : own;
      texts.set(row, text);
      whole = row;
      if (row.kind === 'criterion') before = text;
    } else if (row.kind === 'continuation' && whole) {
      const text = joined(texts.get(whole) ?? '', shownText(annex, row, field));
      texts.set(whole, text);
      if (whole.kind === 'criterion') before = text;
    }
  }
  return texts;
}

function shownText(annex: Annex, row: AnnexRow, field: Field): string {
  const at = refOf(annex, row, field);
  if (!at) return '';
  const from = shownFrom(annex.sheet, at) ?? at;
  // A cell merged with its neighbour belongs to the column that it begins in.
  if (from.column !== at.column) return '';
  const text = tidy(textOf(cellAt(annex.sheet, from).value));
  return isBlankText(text) ? '' : text;
}

/** A continuation under a merged cell shows the same text again. */
function joined(head: string, rest: string): string {
  if (rest === '' || head.endsWith(rest)) return head;
  if (head === '') return rest;
  return `${head}${beginsItem(rest) ? '\n' : ' '}${rest}`;
}

/**
 * The criteria that lost points. Of one and its parts the parts are told of, and the whole only where it says what
 * to do.
 */
export function rowsToTell(annex: Annex, remedies: ReadonlyMap<AnnexRow, string>): AnnexRow[] {
  const lost = pointed(annex).filter(needsRemedy);
  const parents = parentsOf(lost);
  return lost.filter((row) => remedies.get(row) || row.criterion === null || !parents.has(row.criterion));
}

/** What a criterion or a section is called, in one line, without the code that a content cell may repeat. */
export function lineOf(row: AnnexRow, content: string): string {
  const text = content.replaceAll('\n', ' ');
  return (nameIn(row, text) || text).replace(/[\s.:;,]+$/, '');
}
