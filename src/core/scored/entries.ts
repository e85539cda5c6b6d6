import type { Annex, AnnexRow } from '../annex/annex';
import { calledIn, codesOf, nameIn } from '../annex/numbering';
import { cellOf, refOf, textIn } from '../annex/query';
import { linesOf } from '../catalogue/scale';
import { cellAt, shownFrom, textOf } from '../sheet/snapshot';
import type { Code } from '../values/code';
import { isBlankText, tidy } from '../values/text';
import { POINT_FIELDS } from './figures';

/** A section or criterion as a scored list has it. */
export interface Entry {
  readonly kind: 'section' | 'criterion';
  readonly row: AnnexRow;
  /** `null` for a row of the unit's own. */
  readonly code: Code | null;
  readonly name: string;
  /** What the appraisers say of it, in its own row and in those below that belong to it. */
  readonly opinion: string;
}

export interface Entries {
  readonly entries: readonly Entry[];
  /** Rows with points of which it cannot be told what they are. */
  readonly strays: readonly AnnexRow[];
}

interface Draft extends Omit<Entry, 'name' | 'opinion'> {
  readonly names: string[];
  readonly opinions: string[];
}

/** "a)", "-": a part of the criterion above, whose points it shares. */
const PART = /^(?:[-–—+*•]|[a-zđ][.)])\s*/u;

/** Every row that stands for something; lines of a scale and the rest of a cut name go to the one above them. */
export function entriesOf(table: Annex): Entries {
  const drafts: Draft[] = [];
  const strays: AnnexRow[] = [];
  const codes = codesOf(table);
  table.rows.forEach((row, index) => {
    if (row.kind !== 'section' && row.kind !== 'criterion' && row.kind !== 'continuation') return;
    const code = codes[index] ?? null;
    const own = row.kind === 'section' || code !== null || isOwnRow(table, row, drafts.at(-1));
    const opinion = opinionIn(table, row);
    const opinions = opinion === '' ? [] : [opinion];
    if (own) {
      const kind = row.kind === 'section' ? 'section' : 'criterion';
      const { name } = linesOf(calledIn(table, row), '', true);
      drafts.push({ kind, row, code, names: [nameIn(row, name) || name], opinions });
      return;
    }
    const above = drafts.at(-1);
    const text = tidy(textIn(table, row, 'content'));
    if (isScored(table, row)) {
      if (!PART.test(`${textIn(table, row, 'code')}${text}`)) strays.push(row);
    } else if (/^\p{Ll}/u.test(text) && !PART.test(text) && row.points.maximum.kind === 'blank') {
      above?.names.push(text);
    }
    above?.opinions.push(...opinions);
  });
  const entries = drafts.map(({ names, opinions, ...draft }) => ({
    ...draft,
    name: tidy(names.join(' ')).replaceAll('\n', ' '),
    opinion: [...new Set(opinions)].join('\n'),
  }));
  return { entries, strays };
}

/** A row without code counts as a criterion only in a section that has no codes at all: elsewhere it details one. */
function isOwnRow(table: Annex, row: AnnexRow, above: Draft | undefined): boolean {
  if (row.kind !== 'criterion' || !isScored(table, row)) return false;
  return above !== undefined && (above.kind === 'section' || above.code === null);
}

function isScored(table: Annex, row: AnnexRow): boolean {
  return POINT_FIELDS.some((field) => !isBlankText(textOf(cellOf(table, row, field).value)));
}

/** A merged opinion holds for all the rows that it covers. */
function opinionIn(table: Annex, row: AnnexRow): string {
  const at = refOf(table, row, 'reason');
  if (!at) return '';
  const text = tidy(textOf(cellAt(table.sheet, shownFrom(table.sheet, at) ?? at).value));
  return isBlankText(text) ? '' : text;
}
