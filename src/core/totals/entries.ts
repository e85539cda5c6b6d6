import type { AnnexRow, ScoreField } from '../annex/annex';
import { isPointless, refOf } from '../annex/query';
import type { CellRef } from '../sheet/address';
import { sum } from '../values/score';
import { awaited, difference } from './formula';
import { counted, type Ledger, rounded } from './ledger';
import { holdsNothing, type Parts, sumFormula } from './parts';
import { isDifference, isSumOf } from './recognise';
import { rowsAdded } from './spelling';

/** What a row lost: its maximum less its score. Nothing for a row that says neither. */
export function writeLost(ledger: Ledger, row: AnnexRow): void {
  const { annex } = ledger;
  const [maximumAt, scoreAt] = [refOf(annex, row, 'maximum'), refOf(annex, row, 'score')];
  const [maximum, score] = [ledger.figure(row, 'maximum'), ledger.figure(row, 'score')];
  if (!maximumAt || !scoreAt || (maximum.kind === 'blank' && score.kind === 'blank')) return;
  // Nobody knows yet what it lost; what somebody has written there may be all that there is.
  const unknown = score.kind === 'blank' && ledger.figure(row, 'lost').kind !== 'blank';
  const above = maximum.kind === 'points' && counted(score).gt(maximum.value);
  if (maximum.kind === 'blank') ledger.skip(row, 'lost', [maximumAt]);
  else if (above || (unknown && ledger.formula(row, 'lost') === null)) ledger.skip(row, 'lost', [scoreAt]);
  else writeDifference(ledger, row, 'lost', 'score');
}

/** A field of a row as its maximum less another field. */
export function writeDifference(ledger: Ledger, row: AnnexRow, field: ScoreField, taken: ScoreField): void {
  const { annex } = ledger;
  const [from, less] = [refOf(annex, row, 'maximum'), refOf(annex, row, taken)];
  if (!from || !less) return;
  const parts = [
    { at: from, figure: ledger.figure(row, 'maximum') },
    { at: less, figure: ledger.figure(row, taken) },
  ] as const;
  const unusable = parts.filter(({ figure }) => figure.kind === 'unusable').map(({ at }) => at);
  if (unusable.length > 0) {
    ledger.skip(row, field, unusable);
    return;
  }
  const [maximum, other] = parts;
  const waits = other.figure.kind === 'blank';
  ledger.write({
    row,
    field,
    formula: waits ? awaited(from, less) : difference(from, less),
    inputs: [from, less],
    worked: waits ? null : rounded(counted(maximum.figure).minus(counted(other.figure))),
    same: (formula) => isDifference(formula, from, less),
  });
}

/**
 * A row's three figures as the sums of its parts'. Where two of them are, the maximum less the one comes to the
 * same as the other's sum: a formula that says so stays.
 */
export function writeSums(ledger: Ledger, row: AnnexRow, parts: Parts): void {
  const [score, lost] = [isLeftOver(ledger, row, 'score'), isLeftOver(ledger, row, 'lost')];
  writeSum(ledger, row, 'maximum', parts);
  if (lost && !score) {
    writeSum(ledger, row, 'score', parts);
    writeDifference(ledger, row, 'lost', 'score');
    return;
  }
  writeSum(ledger, row, 'lost', parts);
  if (score && !lost) writeDifference(ledger, row, 'score', 'lost');
  else writeSum(ledger, row, 'score', parts);
}

/** A field of a row as the sum of its parts'. */
export function writeSum(ledger: Ledger, row: AnnexRow, field: ScoreField, from: Parts): void {
  const { annex } = ledger;
  const { rows } = from;
  const column = annex.columns.get(field);
  const at = refOf(annex, row, field);
  if (column === undefined || !at || rows.length === 0) return;
  const parts = rows.map((part) => ({
    at: { row: part.row, column },
    figure: ledger.figure(part, field),
  }));
  const lacking = (kind: 'unusable' | 'blank') =>
    parts.filter(({ figure }) => figure.kind === kind).map((part): CellRef => part.at);
  const unusable = lacking('unusable');
  const blank = lacking('blank');
  // A figure that somebody typed is worth more than a sum of what is not there yet.
  const early = ledger.formula(row, field) === null && ledger.figure(row, field).kind !== 'blank';
  if (unusable.length > 0 || (blank.length > 0 && early)) {
    ledger.skip(row, field, unusable.length > 0 ? unusable : blank);
    return;
  }
  const numbers = parts.map((part) => part.at.row);
  // Plus signs would make an error of a cell that gives nothing yet.
  const waits = rows.some(
    (part, index) => parts[index]?.figure.kind === 'blank' && ledger.formula(part, field),
  );
  ledger.write({
    row,
    field,
    formula: sumFormula(annex, column, from),
    inputs: parts.map((part) => part.at),
    worked: rounded(sum(parts.map(({ figure }) => counted(figure)))),
    same: (formula) =>
      !(waits && formula.includes('+')) &&
      isSumOf(formula, column, numbers, (each) => isHarmless(ledger, each, column)),
    outgrown: (formula) => rowsAdded(formula, column)?.every((each) => numbers.includes(each)) ?? false,
  });
}

/** Whether a row's score is its maximum less what it lost, or the other way round. */
export function isLeftOver(ledger: Ledger, row: AnnexRow, field: 'score' | 'lost'): boolean {
  const { annex } = ledger;
  const from = refOf(annex, row, 'maximum');
  const taken = refOf(annex, row, field === 'lost' ? 'score' : 'lost');
  return from !== null && taken !== null && isDifference(ledger.formula(row, field), from, taken);
}

/** A row whose cell adds nothing to a range that runs over it. */
function isHarmless({ annex }: Ledger, row: number, column: number): boolean {
  const found = annex.rows.find((each) => each.row === row);
  if (found?.kind === 'section' || found?.kind === 'total') return false;
  if (found?.kind === 'criterion' && !isPointless(found)) return false;
  return holdsNothing(annex, { row, column });
}
