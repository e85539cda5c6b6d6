import type { Annex, AnnexRow } from '../annex/annex';
import type { Field, RowTyping } from '../annex/layout';
import { criteria, lostBy, topmost } from '../annex/query';
import { attachmentLine } from '../annex/title';
import type { DraftCell, DraftRow, SheetDraft } from '../draft/draft';
import { LOOKS, pointsCell, strong, textCell } from '../draft/looks';
import { LONGEST_NAME } from '../draft/name';
import { draftTable, headerRowOf, paperWidth } from '../draft/table';
import { sumOf } from '../totals/formula';
import { compareCodes } from '../values/code';
import { sum, toNumber } from '../values/score';
import { tidy } from '../values/text';
import type { Unit } from '../values/unit';
import { lineOf, rowsToTell, textsIn } from './cells';
import { type Owner, ownersIn } from './owners';
import { ASSIGNMENT } from './words';

export interface Assignment {
  readonly sheet: SheetDraft;
  /** It is of somebody in particular: else the annex has still to say who does the work. */
  readonly named: boolean;
}

/**
 * One sheet for each owner with what it has to do, in the order in which the annex names them; what nobody owns is on
 * the last one. None for an annex that does not say who owns what: a score summary, or a table without that column.
 */
export function draftAssignments(annex: Annex, units: readonly Unit[]): readonly Assignment[] {
  if (!annex.columns.has('owner')) return [];
  const owners = textsIn(annex, 'owner');
  const shares = new Map<string, { readonly owner: Owner | null; readonly rows: AnnexRow[] }>();
  const unowned: AnnexRow[] = [];
  for (const row of workOf(annex)) {
    const named = ownersIn(owners.get(row) ?? '', units);
    if (named.length === 0) unowned.push(row);
    for (const owner of named) {
      const share = shares.get(owner.key) ?? { owner, rows: [] };
      share.rows.push(row);
      shares.set(owner.key, share);
    }
  }
  const all = [...shares.values(), ...(unowned.length > 0 ? [{ owner: null, rows: unowned }] : [])];
  const texts = new Map(COLUMNS[annex.layout.rows].map(({ field }) => [field, wordsIn(annex, field)]));
  return all.map(({ owner, rows }) => ({
    sheet: draftShare(annex, owner, rows, texts),
    named: owner?.named ?? false,
  }));
}

/** The rows that somebody has to do something about, by their codes. */
function workOf(annex: Annex): readonly AnnexRow[] {
  if (annex.layout.rows !== 'criteria') return criteria(annex);
  return rowsToTell(annex, textsIn(annex, 'remedy')).sort((a, b) =>
    a.criterion && b.criterion ? compareCodes(a.criterion, b.criterion) : a.row - b.row,
  );
}

/** Where the code has a cell of its own, the content goes without. */
function wordsIn(annex: Annex, field: Field): ReadonlyMap<AnnexRow, string> {
  const texts = textsIn(annex, field);
  if (field !== 'content' || annex.layout.rows !== 'criteria') return texts;
  return new Map([...texts].map(([row, text]) => [row, lineOf(row, text)]));
}

interface Column {
  readonly field: Field;
  readonly title: string;
  /** Its part of the page's width. */
  readonly share: number;
}

const { columns: TITLES } = ASSIGNMENT;
const COLUMNS: Readonly<Record<RowTyping, readonly Column[]>> = {
  criteria: [
    { field: 'code', title: TITLES.code, share: 0.07 },
    { field: 'content', title: TITLES.criterion, share: 0.3 },
    { field: 'lost', title: TITLES.lost, share: 0.08 },
    { field: 'remedy', title: TITLES.remedy, share: 0.28 },
    { field: 'coordinator', title: TITLES.coordinator, share: 0.15 },
    { field: 'deadline', title: TITLES.deadline, share: 0.12 },
  ],
  groups: [
    { field: 'content', title: TITLES.section, share: 0.38 },
    { field: 'remedy', title: TITLES.remedy, share: 0.35 },
    { field: 'coordinator', title: TITLES.coordinator, share: 0.15 },
    { field: 'deadline', title: TITLES.deadline, share: 0.12 },
  ],
  tasks: [
    { field: 'ordinal', title: TITLES.ordinal, share: 0.07 },
    { field: 'content', title: TITLES.task, share: 0.38 },
    { field: 'deliverable', title: TITLES.deliverable, share: 0.2 },
    { field: 'coordinator', title: TITLES.coordinator, share: 0.18 },
    { field: 'deadline', title: TITLES.deadline, share: 0.17 },
  ],
};

function draftShare(
  annex: Annex,
  owner: Owner | null,
  rows: readonly AnnexRow[],
  texts: ReadonlyMap<Field, ReadonlyMap<AnnexRow, string>>,
): SheetDraft {
  const columns = COLUMNS[annex.layout.rows];
  const source = attachmentLine(annex);
  const draft = draftTable({
    name: owner ? nameFor(owner) : ASSIGNMENT.nobody,
    titles: [
      { text: ASSIGNMENT.titles[annex.layout.rows], look: LOOKS.title },
      ...(source ? [{ text: ASSIGNMENT.source(tidy(source.text)), look: LOOKS.attachment }] : []),
      { text: owner ? ASSIGNMENT.owner(owner.name) : ASSIGNMENT.nobody, look: LOOKS.title },
    ],
    columns: columns.map(({ title, share }) => ({ title, width: share * paperWidth(true) })),
    rows: rows.map((row) => ({
      cells: columns.map(({ field }) => cellFor(row, field, texts.get(field)?.get(row) ?? '')),
    })),
    landscape: true,
  });
  return annex.layout.rows === 'criteria' ? withTotal(draft, rows) : draft;
}

function cellFor(row: AnnexRow, field: Field, text: string): DraftCell {
  if (field === 'lost') return pointsCell(lostBy(row), LOOKS.short);
  if (field === 'code' || field === 'ordinal') return textCell(row.criterion ?? text, LOOKS.short);
  return textCell(text, field === 'content' || field === 'remedy' ? LOOKS.prose : LOOKS.text);
}

/** How many points an owner can win back; a criterion that stands under another is counted with it. */
function withTotal(draft: SheetDraft, rows: readonly AnnexRow[]): SheetDraft {
  const counted = topmost(rows).filter((row) => lostBy(row) !== null);
  if (counted.length === 0) return draft;
  const column = COLUMNS.criteria.findIndex(({ field }) => field === 'lost');
  const first = headerRowOf(draft) + 1;
  const places = counted.map((row) => first + rows.indexOf(row));
  const total: DraftCell = {
    value: toNumber(sum(counted.flatMap((row) => lostBy(row) ?? []))),
    formula: sumOf(column, places),
    format: 'General',
    look: strong(LOOKS.short),
  };
  const cells = COLUMNS.criteria.map(({ field }, index) => {
    if (index === column) return total;
    return textCell(field === 'content' ? ASSIGNMENT.total : '', strong(LOOKS.text));
  });
  const last: DraftRow = { cells };
  return { ...draft, rows: [...draft.rows, last] };
}

/** The owner's name, or the longest of its short forms where only those fit; who makes the sheet cuts the others. */
function nameFor({ name, otherNames }: Owner): string {
  if (name.length <= LONGEST_NAME) return name;
  const [fitting] = otherNames
    .filter((other) => other.length <= LONGEST_NAME)
    .sort((a, b) => b.length - a.length);
  return fitting ?? name;
}
