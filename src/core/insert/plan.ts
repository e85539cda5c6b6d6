import type { Annex } from '../annex/annex';
import { criteria } from '../annex/query';
import type { Catalogue } from '../catalogue/catalogue';
import { findCriterion, findSection } from '../catalogue/lookup';
import { done, failed, type Outcome } from '../failure';
import { isEmpty, type Plan } from '../plan/plan';
import type { CellRef } from '../sheet/address';
import { compareCodes, sectionOf } from '../values/code';
import { gapBeside } from './beside';
import type { NewCriterion } from './criterion';
import { hasSections, isListed, placeOfCriterion, placeOfSection } from './place';
import { type Coming, rowFor } from './row';
import { headingFor } from './section';
import { withSums } from './sums';

/** Rows for an annex, and where they will be found. */
export interface Insertion {
  /** Puts the rows in, and lets sums grow; empty when all are there already. */
  readonly plan: Plan;
  /** After the plan: the score of the first new criterion or, when there is none, of the first that was there. */
  readonly at: CellRef;
  /** How many were there already, and are not put in once more. */
  readonly present: number;
  /** Sums that do not take the new rows in, mostly because somebody typed them. By their places after the plan. */
  readonly lagging: readonly CellRef[];
  /** A gap that whole rows leave in what stands beside the annex, by its place after the plan; `null` for none. */
  readonly gap: CellRef | null;
}

/**
 * Puts criteria in their places: under their section by the order of codes, with the section's own row where it is
 * not listed yet. Nothing else of the sheet changes but sums that are formulas. Fails with `insert/unsuited` where
 * the table lists no criteria or was not read to its end, `insert/no-column`, or `insert/no-section` where nobody
 * knows what a section is called. Throws for a code that the catalogue does not have.
 */
export function planInsertion(
  annex: Annex,
  catalogue: Catalogue | null,
  rows: readonly NewCriterion[],
): Outcome<Insertion> {
  const why = unsuitedFor(annex) ?? (annex.sheet.cropped ? 'cropped' : null);
  if (why) return failed({ code: 'insert/unsuited', why });
  const missing = (['code', 'content'] as const).find((field) => !annex.columns.has(field));
  if (missing) return failed({ code: 'insert/no-column', field: missing });

  const asked = unique(rows.map((row) => wantedOf(row, catalogue)));
  const listed = new Set(criteria(annex).map(({ criterion }) => criterion));
  const fresh = asked.filter(({ code }) => code === null || !listed.has(code));
  const lacking = hasSections(annex)
    ? [...new Set(fresh.map(({ section }) => section))].filter((section) => !isListed(annex, section))
    : [];
  const headings: Coming[] = [];
  for (const section of lacking) {
    const known = catalogue && findSection(catalogue, section);
    if (!known) return failed({ code: 'insert/no-section', section });
    headings.push(headingFor(annex, known));
  }
  const coming = fresh.map((wanted): Coming => {
    const before = placeOfCriterion(annex, wanted.section, wanted.code);
    return { kind: 'criterion', before: before ?? placeOfSection(annex, wanted.section), ...wanted };
  });
  const placed = inOrder([...headings, ...coming]).map((row, index) => ({ row, place: row.before + index }));
  const inserted = placed.map(({ row, place }) => rowFor(annex, row, place));
  const there = criteria(annex).find(({ criterion }) => asked.some(({ code }) => code === criterion));
  const first = placed.find(({ row }) => row.kind === 'criterion')?.place ?? there?.row ?? annex.header.row;
  const plan: Plan = { sheet: annex.sheet.name, edits: [], removed: [], inserted };
  return done({
    ...(isEmpty(plan) ? { plan, lagging: [] } : withSums(annex, catalogue, plan)),
    at: { row: first, column: annex.columns.get('score') ?? annex.header.column },
    present: asked.length - fresh.length,
    gap: gapBeside(
      annex,
      inserted.map(({ row }) => row),
    ),
  });
}

function unsuitedFor({ layout }: Annex): 'summary' | 'groups' | 'tasks' | null {
  if (layout.rows !== 'criteria') return layout.rows;
  return layout.id === 'tong-hop' ? 'summary' : null;
}

/** Whether a table lists criteria, row by row. */
export function takesCriteria(annex: Annex): boolean {
  return unsuitedFor(annex) === null;
}

type Wanted = Pick<Coming, 'section' | 'code' | 'name' | 'maximum'>;

function wantedOf(row: NewCriterion, catalogue: Catalogue | null): Wanted {
  if (row.kind === 'own') {
    const { section, code, name, maximum } = row;
    return { section, code, name: name.trim(), maximum };
  }
  const known = catalogue && findCriterion(catalogue, row.code);
  if (!known) throw new Error(`no criterion "${row.code}" in the catalogue`);
  const { code, name, maximum } = known;
  return { section: sectionOf(code), code, name, maximum };
}

function unique(rows: readonly Wanted[]): Wanted[] {
  return rows.filter(
    ({ code }, index) => code === null || rows.findIndex((other) => other.code === code) === index,
  );
}

/** Rows that come at the same place follow one another by code, those without one behind the others. */
function inOrder(rows: readonly Coming[]): Coming[] {
  const compare = (a: Coming, b: Coming) => {
    if (a.before !== b.before) return a.before - b.before;
    if (a.section !== b.section) return compareCodes(a.section, b.section);
    if (a.code === null || b.code === null) return Number(a.code === null) - Number(b.code === null);
    return compareCodes(a.code, b.code);
  };
  return [...rows].sort(compare);
}
