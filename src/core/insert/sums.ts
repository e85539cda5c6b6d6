import type { Annex, AnnexRow } from '../annex/annex';
import { parseAnnexes } from '../annex/parse';
import type { Catalogue } from '../catalogue/catalogue';
import { applied } from '../plan/applied';
import { joined } from '../plan/fixes';
import type { Plan } from '../plan/plan';
import type { CellRef } from '../sheet/address';
import { planTotals } from '../totals/plan';
import { isWithin } from '../values/code';

/**
 * A plan of new rows together with the sums that they change: those of their sections, of the criteria above them
 * and of all. Sums that are formulas grow and empty ones are filled; figures that somebody typed stay, and `typed`
 * names, by their places after the plan, those that are now wrong.
 */
export function withSums(
  annex: Annex,
  catalogue: Catalogue | null,
  rows: Plan,
): { readonly plan: Plan; readonly typed: readonly CellRef[] } {
  const after = annexAfter(annex, rows);
  const { plan, conflicts } = planTotals(after, catalogue, 'kept');
  const touched = rowsTouched(after, new Set(rows.inserted.map(({ row }) => row)));
  const edits = plan.edits.filter(
    ({ at, before }) => touched.has(at.row) && (before.formula !== null || before.value === null),
  );
  return {
    plan: joined(annex.sheet, rows, { ...plan, edits }),
    typed: conflicts.filter(({ at }) => touched.has(at.row)).map(({ at }) => at),
  };
}

function annexAfter(annex: Annex, rows: Plan): Annex {
  const found = parseAnnexes(applied(annex.sheet, rows));
  const after = found.find(({ header }) => header.row === annex.header.row);
  if (!after) throw new Error(`new rows made "${annex.sheet.name}" unreadable`);
  return after;
}

/** The rows whose figures are made of new ones', and the new ones themselves. */
function rowsTouched({ rows }: Annex, fresh: ReadonlySet<number>): ReadonlySet<number> {
  const codes = rows.flatMap(({ row, criterion }) => (fresh.has(row) && criterion ? [criterion] : []));
  let section: AnnexRow | null = null;
  const headings = new Set<number>();
  for (const row of rows) {
    if (row.kind === 'section') section = row;
    else if (section && fresh.has(row.row)) headings.add(section.row);
  }
  const isTouched = ({ row, kind, criterion }: AnnexRow) =>
    kind === 'total' ||
    fresh.has(row) ||
    headings.has(row) ||
    (kind === 'criterion' && criterion !== null && codes.some((code) => isWithin(code, criterion)));
  return new Set(rows.filter(isTouched).map(({ row }) => row));
}
