import type { Annex, AnnexRow, ScoreField } from '../../annex/annex';
import { cellOf, refOf } from '../../annex/query';
import { type Area, contains, parseA1 } from '../../sheet/address';

const OPERAND = /^(?:SUM\(([^()]*)\)|(\$?[A-Z]{1,3}\$?\d+))$/;
const REFERENCE = /^\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/;

/** Rounding the whole takes nothing from it: `ROUND(SUM(E8:E11),3)`. */
const ROUNDED = /^ROUND\((.*),\d\)$/;

/**
 * The cells that a formula adds up, where it does nothing else but round: `=SUM(E8:E11,E13)`, `=E8+E9`. `null` for
 * any other formula, and for one that looks at other sheets.
 */
export function addends(formula: string): readonly Area[] | null {
  const areas: Area[] = [];
  const whole = formula.replace(/^=\+?/, '').replace(/\s/g, '').toUpperCase().replace(ROUNDED, '$1');
  for (const operand of whole.split('+')) {
    const [found, within, single = ''] = OPERAND.exec(operand) ?? [];
    if (found === undefined) return null;
    for (const reference of (within ?? single).split(/[,;]/)) {
      const area = REFERENCE.test(reference) ? parseA1(reference) : null;
      if (!area) return null;
      areas.push(area);
    }
  }
  return areas;
}

/**
 * The rows that a sum should take and does not. None where it is no plain sum of its own column, or takes none of
 * these rows at all: then it adds up something else.
 */
export function leftOut(
  annex: Annex,
  sum: AnnexRow,
  field: ScoreField,
  rows: readonly AnnexRow[],
): AnnexRow[] {
  const { formula } = cellOf(annex, sum, field);
  const column = annex.columns.get(field);
  const areas = formula === null ? null : addends(formula);
  if (!areas?.every((area) => area.column === column && area.columnCount === 1)) return [];
  const taken = (row: AnnexRow) => {
    const at = refOf(annex, row, field);
    return at !== null && areas.some((area) => contains(area, at));
  };
  const missing = rows.filter((row) => !taken(row));
  return missing.length < rows.length ? missing : [];
}
