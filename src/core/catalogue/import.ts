import type { Annex, AnnexRow } from '../annex/annex';
import { calledIn, codesOf, nameIn } from '../annex/numbering';
import { parseAnnex } from '../annex/parse';
import { refOf, textIn } from '../annex/query';
import { type Area, type CellRef, contains } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { type Code, partsOf } from '../values/code';
import { formatScore, type Score } from '../values/score';
import { tidy } from '../values/text';
import { LONGEST_NOTE, MOST_POINTS } from './catalogue';
import { CATALOGUE_LAYOUT } from './layout';
import { type ImportProblem, problemsOf } from './problems';
import { linesOf, type ScaleLine, scaleOf } from './scale';

/** A section or criterion as a sheet lists it. */
export interface ImportedEntry {
  readonly code: Code;
  readonly name: string;
  /** `null` when the cell is empty or cannot be read. */
  readonly maximum: Score | null;
  /** The scores that it allows, where the sheet lists them all. */
  readonly scale: readonly Score[] | null;
  /** How it is scored, in the sheet's words, shortened where they are many; `null` without any. */
  readonly note: string | null;
  readonly at: CellRef;
  readonly maximumAt: CellRef;
}

/** A table of a Bộ tiêu chí, understood: nothing is stored yet. */
export interface CatalogueImport {
  readonly sheet: string;
  /** 0-based columns that the header names. */
  readonly columns: Readonly<Record<'code' | 'content' | 'maximum', number>>;
  /** Of a code that is listed twice, the first. */
  readonly sections: readonly ImportedEntry[];
  readonly criteria: readonly ImportedEntry[];
  /** What the total row says; `null` without one. */
  readonly total: Score | null;
  readonly problems: readonly ImportProblem[];
  /** The lines above the table. */
  readonly title: string;
}

/**
 * Understands a sheet, or an area of it, as a province's Bộ tiêu chí; `null` when no header of one is
 * there. What it says that does not add up is told as `problems`.
 */
export function importCatalogue(sheet: SheetSnapshot, area: Area | null): CatalogueImport | null {
  const table = parseAnnex(area ? within(sheet, area) : sheet, [CATALOGUE_LAYOUT]);
  if (!table) return null;
  const { columns, rows } = table;
  const found = entriesOf(table);
  const entries = found.filter(
    ({ code }, index) => found.findIndex((other) => other.code === code) === index,
  );
  const sum = rows.findLast(({ kind }) => kind === 'total');
  return {
    sheet: sheet.name,
    columns: {
      code: columns.get('code') ?? 0,
      content: columns.get('content') ?? 0,
      maximum: columns.get('maximum') ?? 0,
    },
    sections: entries.filter(({ code }) => partsOf(code).length === 1),
    criteria: entries.filter(({ code }) => partsOf(code).length > 1),
    total: sum ? maximumIn(sum) : null,
    problems: problemsOf(table, found),
    title: tidy(table.title.map(({ text }) => text).join(' ')),
  };
}

/** The sheet with nothing in it but an area. */
function within(sheet: SheetSnapshot, area: Area): SheetSnapshot {
  const keep = <Cell>(grid: readonly (readonly Cell[])[], empty: Cell) =>
    grid.map((line, row) => line.map((cell, column) => (contains(area, { row, column }) ? cell : empty)));
  return { ...sheet, values: keep(sheet.values, null), formulas: keep(sheet.formulas, null) };
}

interface Draft extends Omit<ImportedEntry, 'scale' | 'note'> {
  readonly names: string[];
  readonly lines: ScaleLine[];
  readonly remarks: string[];
}

/** Every row with a code; what stands below it without one are lines of its scale, or the rest of its name. */
function entriesOf(table: Annex): ImportedEntry[] {
  const drafts: Draft[] = [];
  const codes = codesOf(table);
  for (const [index, row] of table.rows.entries()) {
    const at = refOf(table, row, 'code');
    const maximumAt = refOf(table, row, 'maximum');
    if (!at || !maximumAt) continue;
    const code = codes[index] ?? null;
    // What stands in the code cell of a row without one is no code, and told as such.
    const content = code === null ? textIn(table, row, 'content') : calledIn(table, row);
    const read = linesOf(content, textIn(table, row, 'note'), code !== null);
    const { name, lines, remarks } = read;
    if (code !== null) {
      drafts.push({
        code,
        name: '',
        // "Lĩnh vực 1" and no more is what the list calls a section.
        names: [nameIn(row, name) || (partsOf(code).length === 1 ? tidy(name) : '')],
        lines: [...lines],
        remarks: [...remarks],
        maximum: maximumIn(row),
        at,
        maximumAt,
      });
    } else if (row.kind === 'continuation' || row.kind === 'criterion') {
      const above = drafts.at(-1);
      const points = maximumIn(row);
      // The rest of a sentence begins small; anything else is a remark, and then the scale is not known in full.
      if (!points && /^\p{Ll}/u.test(name)) above?.names.push(name);
      else if (name !== '') {
        above?.lines.push({ text: name, points });
        above?.remarks.push(points ? `${name}: ${formatScore(points)}` : name);
      }
      above?.lines.push(...lines);
      above?.remarks.push(...remarks);
    }
  }
  return drafts.map(({ names, lines, remarks, ...draft }) => ({
    ...draft,
    name: tidy(names.join(' ')).replace(/\n/g, ' '),
    scale: scaleOf(lines, draft.maximum),
    note: noteOf(remarks),
  }));
}

function noteOf(remarks: readonly string[]): string | null {
  const note = remarks.join('\n');
  if (note.length <= LONGEST_NOTE) return note === '' ? null : note;
  const start = note.slice(0, LONGEST_NOTE - 1);
  return `${start.slice(0, Math.max(start.search(/\s\S*$/), 1))}…`;
}

function maximumIn({ points: { maximum } }: AnnexRow): Score | null {
  if (maximum.kind !== 'score') return null;
  return maximum.value.gte('0') && maximum.value.lte(String(MOST_POINTS)) ? maximum.value : null;
}
