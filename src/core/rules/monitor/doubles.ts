import type { Field } from '../../annex/layout';
import { criteria, refOf, textIn } from '../../annex/query';
import { isBlankText } from '../../values/text';
import type { Report, RuleContext } from '../rule';
import { namesSame } from '../unit/same';

export interface MonitorData {
  readonly text: string;
  /** In how many rows it is so, and how many rows there are; 1 where each row is told on its own. */
  readonly rows: number;
  readonly of: number;
}

/** A plan that does it on most rows does it on purpose: it is told once. */
const FEW = 3;

/** The rows whose monitor is the unit of another column. */
export function* monitorsThatAre(field: Field, { annex, units }: RuleContext): Iterable<Report<MonitorData>> {
  const rows = criteria(annex).filter((row) => !isBlankText(textIn(annex, row, 'monitor')));
  const same = rows.flatMap((row) => {
    const text = textIn(annex, row, 'monitor').trim();
    const at = refOf(annex, row, 'monitor');
    return at && namesSame(text, textIn(annex, row, field), units) ? [{ row, at, text }] : [];
  });
  const once = same.length > FEW && same.length * 2 > rows.length;
  for (const { row, at, text } of once ? same.slice(0, 1) : same) {
    const data = { text, rows: once ? same.length : 1, of: rows.length };
    yield { at, criterion: row.criterion, field: 'monitor', data };
  }
}
