import { SCORE_FIELDS, type ScoreField } from '../annex/annex';
import { parseAnnex } from '../annex/parse';
import { pointsIn, refOf, sections, totals } from '../annex/query';
import type { SheetDraft } from '../draft/draft';
import { edited } from '../draft/edit';
import { snapshotOf } from '../draft/snapshot';
import type { Edit } from '../plan/plan';
import type { CellRef } from '../sheet/address';
import { cellAt, type SheetSnapshot } from '../sheet/snapshot';
import { awaited, difference } from '../totals/formula';
import { partsOfTotal, sumFormula } from '../totals/parts';
import { type Score, score, sum, toNumber } from '../values/score';

/** What each section lost, worked out where nothing is said of it yet: as soon as its score is typed, it is right. */
export function withLosses(draft: SheetDraft): SheetDraft {
  const annex = parseAnnex(snapshotOf(draft));
  if (!annex) return draft;
  const edits = sections(annex).flatMap(({ section }) => {
    const [maximum, taken, lost] = SCORE_FIELDS.map((field) => refOf(annex, section, field));
    if (!maximum || !taken || !lost) return [];
    const [most, reached] = [pointsIn(section.points.maximum), pointsIn(section.points.score)];
    return reached
      ? formulaAt(annex.sheet, lost, difference(maximum, taken), (most ?? score(0)).minus(reached))
      : formulaAt(annex.sheet, lost, awaited(maximum, taken), null);
  });
  return edited(draft, edits);
}

/** The sums of the total row, also of columns in which no section has any points yet. */
export function withTotals(draft: SheetDraft): SheetDraft {
  const annex = parseAnnex(snapshotOf(draft));
  const total = annex && totals(annex)[0];
  if (!total) return draft;
  const parts = partsOfTotal(annex, total, true);
  const edits = SCORE_FIELDS.flatMap((field: ScoreField) => {
    const at = refOf(annex, total, field);
    if (!at || parts.rows.length === 0) return [];
    const points = parts.rows.flatMap((row) => pointsIn(row.points[field]) ?? []);
    return formulaAt(annex.sheet, at, sumFormula(annex, at.column, parts), sum(points));
  });
  return edited(draft, edits);
}

/** A formula for a cell, and what it gives; nothing where the cell has a content. */
function formulaAt(sheet: SheetSnapshot, at: CellRef, formula: string, value: Score | null): Edit[] {
  const before = cellAt(sheet, at);
  if (before.value !== null || before.formula !== null) return [];
  return [{ at, before, after: { ...before, formula, value: value && toNumber(value) } }];
}
