import { type Annex, type AnnexRow, SCORE_FIELDS } from '../annex/annex';
import { parseAnnexes } from '../annex/parse';
import { refOf, sections, totals as totalRows } from '../annex/query';
import type { Catalogue } from '../catalogue/catalogue';
import { applied } from '../plan/applied';
import { joined } from '../plan/fixes';
import type { Plan } from '../plan/plan';
import { type CellRef, toA1 } from '../sheet/address';
import { cellAt } from '../sheet/snapshot';
import { partsOfTotal } from '../totals/parts';
import { planTotals } from '../totals/plan';
import { leftOut, type Sum, sumsOf } from '../totals/sums';
import type { TotalsPlan } from '../totals/totals';
import { isWithin } from '../values/code';

/**
 * A plan of new rows together with the sums that they change: those of their sections, of the criteria above them
 * and of all. Sums that are formulas grow and empty ones are filled; figures that somebody typed stay. `lagging`
 * names, by their places after the plan, the sums that do not take the new rows in.
 */
export function withSums(
  annex: Annex,
  catalogue: Catalogue | null,
  rows: Plan,
): { readonly plan: Plan; readonly lagging: readonly CellRef[] } {
  const after = annexAfter(annex, rows);
  const totals = planTotals(after, catalogue, 'kept');
  const fresh = new Set(rows.inserted.map(({ row }) => row));
  const touched = rowsTouched(after, fresh);
  const edits = totals.plan.edits.filter(
    ({ at, before }) => touched.has(at.row) && (before.formula !== null || before.value === null),
  );
  return {
    plan: joined(annex.sheet, rows, { ...totals.plan, edits }),
    lagging: laggingIn(after, { ...totals, plan: { ...totals.plan, edits } }, fresh).filter(({ row }) =>
      touched.has(row),
    ),
  };
}

/** Typed figures that the sum contradicts, or that cannot be judged, and formulas that stay short of a row. */
function laggingIn(
  annex: Annex,
  { plan, conflicts, skipped }: TotalsPlan,
  fresh: ReadonlySet<number>,
): CellRef[] {
  const written = new Set(plan.edits.map(({ at }) => toA1(at)));
  const judged = [...conflicts, ...skipped].flatMap(({ at }) => {
    const { value, formula } = cellAt(annex.sheet, at);
    return value !== null && formula === null ? [at] : [];
  });
  const short = [...sumsOf(annex), ...totalsOfCriteria(annex)].flatMap(({ sum, field, rows }) => {
    const at = refOf(annex, sum, field);
    return at && leftOut(annex, sum, field, rows).some(({ row }) => fresh.has(row)) ? [at] : [];
  });
  const each = new Map([...judged, ...short].map((at) => [toA1(at), at]));
  const left = [...each].flatMap(([place, at]) => (written.has(place) ? [] : [at]));
  return left.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Totals as somebody may have them: sums of criteria, though the sections have figures. */
function totalsOfCriteria(annex: Annex): Sum[] {
  return totalRows(annex).flatMap((sum) =>
    SCORE_FIELDS.map((field): Sum => ({ sum, field, ...partsOfTotal(annex, sum, false) })),
  );
}

function annexAfter(annex: Annex, rows: Plan): Annex {
  const found = parseAnnexes(applied(annex.sheet, rows));
  const after = found.find(({ header }) => header.row === annex.header.row);
  if (!after) throw new Error(`new rows made "${annex.sheet.name}" unreadable`);
  return after;
}

/** The rows whose figures are made of new ones', and the new ones themselves. */
function rowsTouched(annex: Annex, fresh: ReadonlySet<number>): ReadonlySet<number> {
  const { rows } = annex;
  const codes = rows.flatMap(({ row, criterion }) => (fresh.has(row) && criterion ? [criterion] : []));
  const grown = sections(annex).filter(({ criteria }) => criteria.some(({ row }) => fresh.has(row)));
  const headings = new Set(grown.map(({ section }) => section.row));
  const isTouched = ({ row, kind, criterion }: AnnexRow) =>
    kind === 'total' ||
    fresh.has(row) ||
    headings.has(row) ||
    (kind === 'criterion' && criterion !== null && codes.some((code) => isWithin(code, criterion)));
  return new Set(rows.filter(isTouched).map(({ row }) => row));
}
