import type { Annex, AnnexRow } from '../annex/annex';
import { criteria, isPointless, refOf, sections, textIn, topmost, totals } from '../annex/query';
import { sumNamed } from '../annex/sum';
import type { Catalogue } from '../catalogue/catalogue';
import type { CellRef } from '../sheet/address';
import { isWithin } from '../values/code';
import { score } from '../values/score';
import { isLeftOver, writeDifference, writeLost, writeSum, writeSums } from './entries';
import { listsAll, lostItsRows, undisputed } from './full';
import { counted, type Ledger, type OverTyped, openLedger } from './ledger';
import { leavesOutFullScores, partsOfTotal } from './parts';
import { isLooseSurvey, surveysApart } from './survey';
import type { TotalsPlan } from './totals';

/**
 * Works an annex's points out by formulas: what each criterion lost, its sections, its total. Figures that
 * somebody typed and that would change are conflicts; `overTyped` says what becomes of them. Nothing is planned for
 * annexes without points, nor where the sheet goes on beyond what was read.
 */
export function planTotals(
  annex: Annex,
  catalogue: Catalogue | null,
  overTyped: OverTyped = 'replaced',
): TotalsPlan {
  const { edits, conflicts, skipped } = workedOut(annex, catalogue, overTyped).outcome();
  const plan = { sheet: annex.sheet.name, edits, removed: [], inserted: [] };
  return { plan, conflicts, skipped, cropped: annex.sheet.cropped };
}

function workedOut(
  annex: Annex,
  catalogue: Catalogue | null,
  overTyped: OverTyped,
  unsettled: readonly CellRef[] = [],
): Ledger {
  const ledger = openLedger(annex, overTyped, unsettled);
  if (annex.layout.rows !== 'criteria' || annex.sheet.cropped) return ledger;
  workCriteria(ledger, catalogue);
  const headed = workSections(ledger, catalogue);
  workTotals(ledger, catalogue, headed);
  // A formula of their own may look at cells that are worked out only after it was built on: once more, without it.
  const overtaken = ledger.overtaken();
  return overtaken.length === 0
    ? ledger
    : workedOut(annex, catalogue, overTyped, [...unsettled, ...overtaken]);
}

/** Criteria from the innermost outwards: one above others is their sum only where all of them are listed. */
function workCriteria(ledger: Ledger, catalogue: Catalogue | null): void {
  const rows = criteria(ledger.annex);
  const depth = ({ criterion }: AnnexRow) => criterion?.split('.').length ?? 0;
  for (const row of [...rows].sort((a, b) => depth(b) - depth(a))) {
    const parts = isPointless(row) ? [] : topmost(rows.filter((other) => isPartOf(other, row)));
    if (listsAll(ledger, row, parts, catalogue)) {
      writeSum(ledger, row, 'maximum', { rows: parts, apart: false });
      writeSum(ledger, row, 'score', { rows: parts, apart: false });
    }
    writeLost(ledger, row);
  }
  for (const row of surveysApart(ledger.annex)) writeLost(ledger, row);
}

function isPartOf({ criterion }: AnnexRow, { criterion: whole }: AnnexRow): boolean {
  return criterion !== null && whole !== null && isWithin(criterion, whole);
}

/** A section and the rows that make it. */
interface Section {
  readonly row: AnnexRow;
  readonly parts: readonly AnnexRow[];
}

/** Gives the sections their figures. False where they are mere headings and stay without. */
function workSections(ledger: Ledger, catalogue: Catalogue | null): boolean {
  const { annex } = ledger;
  const found = sections(annex).map(
    ({ section, criteria: rows }): Section => ({
      row: section,
      parts: topmost(rows.filter((row) => !isLooseSurvey(annex, row))),
    }),
  );
  const headings = found.every(({ row }) => isPointless(row));
  // Half of them with figures and half without would be worse than none.
  const known = ({ row, parts }: Section) =>
    parts.length > 0 && undisputed(catalogue, row.criterion) !== null && annex.columns.has('maximum');
  if (headings && !found.every(known)) return false;
  for (const section of found) workSection(ledger, section, catalogue);
  return found.length > 0;
}

function workSection(ledger: Ledger, { row, parts }: Section, catalogue: Catalogue | null): void {
  if (listsAll(ledger, row, parts, catalogue)) {
    writeSums(ledger, row, { rows: parts, apart: false });
    return;
  }
  fillMaximum(ledger, row, catalogue);
  // A summary may name some of what a section consists of; what it lost is its own all the same.
  if (parts.length === 0 || ledger.annex.layout.id === 'tong-hop') {
    workAlone(ledger, row);
    return;
  }
  writeSum(ledger, row, 'lost', { rows: parts, apart: false });
  writeRest(ledger, row);
}

/** A section under which nothing is listed. */
function workAlone(ledger: Ledger, row: AnnexRow): void {
  // Its criteria have gone, and with them what its sum was made of: it lost nothing.
  if (lostItsRows(ledger, row, 'lost')) ledger.fill(row, 'lost', score(0));
  const [scored, lost] = [ledger.figure(row, 'score'), ledger.figure(row, 'lost')];
  // In a summary each row is scored for itself; below a section of an annex criteria may yet come.
  const awaited = ledger.annex.layout.id === 'tong-hop' && scored.kind === 'blank' && lost.kind === 'blank';
  if ((scored.kind !== 'blank' || awaited) && !isLeftOver(ledger, row, 'score')) writeLost(ledger, row);
  else writeRest(ledger, row);
}

/** A section's score, from what it lost. */
function writeRest(ledger: Ledger, row: AnnexRow): void {
  const [maximum, lost] = [ledger.figure(row, 'maximum'), ledger.figure(row, 'lost')];
  const [maximumAt, lostAt] = [refOf(ledger.annex, row, 'maximum'), refOf(ledger.annex, row, 'lost')];
  if (!maximumAt || !lostAt || lost.kind === 'blank') return;
  if (maximum.kind === 'blank') ledger.skip(row, 'score', [maximumAt]);
  else if (counted(lost).gt(counted(maximum))) ledger.skip(row, 'score', [lostAt]);
  else writeDifference(ledger, row, 'score', 'lost');
}

/** The catalogue's maximum, where the sheet has none, or only the sum of what is left of the section. */
function fillMaximum(ledger: Ledger, row: AnnexRow, catalogue: Catalogue | null): void {
  const maximum = undisputed(catalogue, row.criterion);
  const missing = ledger.figure(row, 'maximum').kind === 'blank' || lostItsRows(ledger, row, 'maximum');
  if (maximum && missing) ledger.fill(row, 'maximum', maximum);
}

/** Total rows. */
function workTotals(ledger: Ledger, catalogue: Catalogue | null, headed: boolean): void {
  const { annex } = ledger;
  for (const row of totals(annex)) {
    const parts = partsOfTotal(annex, row, headed);
    if (parts.rows.length === 0 || (headed && hasLooseRows(annex, row))) continue;
    // A total of the whole Bộ tiêu chí over the sections that lost points: only what they lost is their sum.
    if (leavesOutFullScores(row, parts.rows, annex, catalogue)) writeSum(ledger, row, 'lost', parts);
    else writeSums(ledger, row, parts);
  }
}

/** Whether rows above a total say nothing of what they count towards. */
function hasLooseRows(annex: Annex, total: AnnexRow): boolean {
  const placed = new Set(sections(annex).flatMap((each) => each.criteria));
  const first = totals(annex)[0] ?? total;
  const isLoose = (row: AnnexRow) => {
    if (isPointless(row) || isLooseSurvey(annex, row)) return false;
    // Between two totals: more than a subtotal of what is above them.
    if (row.kind === 'other') return row.row > first.row && sumNamed(textIn(annex, row, 'content')) === null;
    return (
      row.kind === 'criterion' && (annex.layout.id === 'tong-hop' ? row.criterion === null : !placed.has(row))
    );
  };
  return annex.rows.some((row) => row.row < total.row && isLoose(row));
}
