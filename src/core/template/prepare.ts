import { SCORE_FIELDS } from '../annex/annex';
import { parseAnnex } from '../annex/parse';
import { cellOf, criteria, pointsIn, refOf, sections, totals } from '../annex/query';
import type { SheetDraft } from '../draft/draft';
import { edited } from '../draft/edit';
import { snapshotOf } from '../draft/snapshot';
import type { Edit } from '../plan/plan';
import type { CellRef } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { evaluated } from '../totals/evaluate';
import { awaited, difference } from '../totals/formula';
import { partsOfTotal, sumFormula } from '../totals/parts';
import { workingOn } from '../totals/working';

/**
 * What each row lost, and the score of a section that lists criteria, where nothing works them out yet because a
 * maximum or a score is not known: as soon as it is typed, they are right.
 */
export function withRests(draft: SheetDraft): SheetDraft {
  const annex = parseAnnex(snapshotOf(draft));
  if (!annex) return draft;
  const formulas = [...criteria(annex), ...sections(annex).map(({ section }) => section)].flatMap((row) => {
    const [maximum, taken, lost] = SCORE_FIELDS.map((field) => refOf(annex, row, field));
    if (!maximum || !taken || !lost) return [];
    const isSummed = cellOf(annex, row, 'lost').formula !== null && pointsIn(row.points.maximum) === null;
    if (isSummed) return [{ at: taken, formula: awaited(maximum, lost, maximum) }];
    const isScored = pointsIn(row.points.score) !== null;
    return [{ at: lost, formula: (isScored ? difference : awaited)(maximum, taken) }];
  });
  return edited(draft, intoBlank(annex.sheet, formulas));
}

/** The sums of the total row, also of columns in which no section has any points yet. */
export function withTotals(draft: SheetDraft): SheetDraft {
  const annex = parseAnnex(snapshotOf(draft));
  const total = annex && totals(annex)[0];
  if (!total) return draft;
  const parts = partsOfTotal(annex, total, true);
  const formulas = SCORE_FIELDS.flatMap((field) => {
    const at = refOf(annex, total, field);
    return at && parts.rows.length > 0 ? [{ at, formula: sumFormula(annex, at.column, parts) }] : [];
  });
  return edited(draft, intoBlank(annex.sheet, formulas));
}

/** Formulas for cells, and what they give; nothing where a cell has a content. */
function intoBlank(
  sheet: SheetSnapshot,
  formulas: readonly { readonly at: CellRef; readonly formula: string }[],
): readonly Edit[] {
  const working = workingOn(sheet);
  for (const { at, formula } of formulas) {
    const before = working.cell(at);
    if (before.value !== null || before.formula !== null) continue;
    const value = evaluated(formula, working.value);
    working.put(at, { ...before, formula, value: value === undefined || value === '' ? null : value });
  }
  return working.edits();
}
